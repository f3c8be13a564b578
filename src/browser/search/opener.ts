/**
 * Opens the search dialog from its button, `/` or Ctrl+K, or again when Back returns to an address with a query;
 * nothing of it is loaded before.
 */
import { takeMarks } from './last-query.ts';

let dialog: Promise<{ openSearch: () => void }> | undefined;

async function open(): Promise<void> {
  dialog ??= import('./dialog.ts');
  (await dialog).openSearch();
}

/** Keys typed into a field belong to the field. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** Words handed over by a list of results are marked on this page. */
async function markHanded(): Promise<void> {
  const sought = takeMarks();
  if (sought === null || sought === '') return;
  const { markFound } = await import('./mark-found.ts');
  markFound(sought);
}

export function watchSearchOpeners(): void {
  void markHanded();
  const isSearchPage = document.querySelector('[data-search-input]') !== null;
  if (!isSearchPage && new URLSearchParams(location.search).has('q')) void open();
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
