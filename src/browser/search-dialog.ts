/** Placeholder wiring until the dialog exists: the search page answers. */
export function openSearch(): void {
  location.assign(`${document.body.dataset['base'] ?? '/'}tra-cuu/`);
}
