/** Opens the search dialog from its button, `/` or Ctrl+K; nothing of it is loaded before. */
let dialog: Promise<{ openSearch: () => void }> | undefined;

async function open(): Promise<void> {
  dialog ??= import('./search-dialog.ts');
  (await dialog).openSearch();
}

/** Keys typed into a field belong to the field. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

export function watchSearchOpeners(): void {
  document.addEventListener('click', (event) => {
    const opener = (event.target as Element).closest('[data-search-open]');
    if (opener === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !controlK) return;
    event.preventDefault();
    void open();
  });
}
