/** The privacy page's erasing: says what this browser keeps of the site, asks, erases. */
import { browserDrafts } from '../storage/draft-storage.ts';

const storage = browserDrafts();
const box = document.querySelector<HTMLElement>('[data-erase]');

function watch(erase: HTMLElement): void {
  const part = (name: string) => erase.querySelector<HTMLElement>(`[data-erase-${name}]`);
  const [status, ask, confirm, yes, no] = ['status', 'ask', 'confirm', 'yes', 'no'].map(part);
  if (!status || !ask || !confirm || !yes || !no) return;
  const show = (message: string | undefined) => {
    const count = storage.count();
    const found = (erase.dataset['found'] ?? '')
      .replace('{n}', String(count))
      .replace('{drafts}', String(storage.ids().length));
    status.textContent = message ?? (count === 0 ? (erase.dataset['nothing'] ?? '') : found);
    ask.hidden = count === 0;
    confirm.hidden = true;
  };
  ask.addEventListener('click', () => {
    ask.hidden = true;
    confirm.hidden = false;
    no.focus();
  });
  no.addEventListener('click', () => {
    show(undefined);
    ask.focus();
  });
  yes.addEventListener('click', () => {
    show(storage.eraseAll() ? erase.dataset['done'] : erase.dataset['failed']);
    status.tabIndex = -1;
    status.focus();
  });
  show(undefined);
}

if (box !== null) watch(box);
