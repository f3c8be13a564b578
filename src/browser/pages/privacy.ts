/** The privacy page's erasing: says what this browser keeps of the site, asks, erases. */
import { browserStore, draftPrefix, eraseSite, keyPrefix, keysOf, tabStore } from '../storage/text-store.ts';

const box = document.querySelector<HTMLElement>('[data-erase]');

function watch(erase: HTMLElement): void {
  const part = (name: string) => erase.querySelector<HTMLElement>(`[data-erase-${name}]`);
  const [status, ask, confirm, yes, no] = ['status', 'ask', 'confirm', 'yes', 'no'].map(part);
  if (!status || !ask || !confirm || !yes || !no) return;
  const show = (message: string | undefined) => {
    const keys = keysOf(browserStore(), keyPrefix);
    const found = (erase.dataset['found'] ?? '')
      .replace('{n}', String(keys.length))
      .replace('{drafts}', String(keysOf(browserStore(), draftPrefix).length));
    status.textContent = message ?? (keys.length === 0 ? (erase.dataset['nothing'] ?? '') : found);
    ask.hidden = keys.length === 0;
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
    show(eraseSite(browserStore(), tabStore()) ? erase.dataset['done'] : erase.dataset['failed']);
    status.tabIndex = -1;
    status.focus();
  });
  show(undefined);
}

if (box !== null) watch(box);
