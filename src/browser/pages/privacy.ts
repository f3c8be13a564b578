/** The privacy page's erasing: says what this browser keeps of the site, asks, erases. Every key of the site starts `st:`. */
const site = 'st:';
const drafts = `${site}ban:`;

const box = document.querySelector<HTMLElement>('[data-erase]');

/** Keys of this site in the browser's storage; none when the storage is blocked. */
function keptKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(site));
  } catch {
    return [];
  }
}

function eraseAll(): boolean {
  try {
    for (const key of keptKeys()) localStorage.removeItem(key);
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(site)) sessionStorage.removeItem(key);
    return keptKeys().length === 0;
  } catch {
    return false;
  }
}

function watch(erase: HTMLElement): void {
  const part = (name: string) => erase.querySelector<HTMLElement>(`[data-erase-${name}]`);
  const [status, ask, confirm, yes, no] = ['status', 'ask', 'confirm', 'yes', 'no'].map(part);
  if (!status || !ask || !confirm || !yes || !no) return;
  const show = (message: string | undefined) => {
    const keys = keptKeys();
    const found = (erase.dataset['found'] ?? '')
      .replace('{n}', String(keys.length))
      .replace('{drafts}', String(keys.filter((key) => key.startsWith(drafts)).length));
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
    show(eraseAll() ? erase.dataset['done'] : erase.dataset['failed']);
    status.tabIndex = -1;
    status.focus();
  });
  show(undefined);
}

if (box !== null) watch(box);
