/** The table of contents on phones: a drawer that opens by script as it does by address, with focus kept in order. */

export function watchContentsDrawer(): void {
  const toc = document.querySelector<HTMLElement>('[data-toc]');
  const opener = document.querySelector<HTMLElement>('[data-toc-open]');
  if (toc === null || opener === null) return;
  const set = (open: boolean) => {
    toc.classList.toggle('open', open);
    if (open) (toc.querySelector<HTMLElement>('a[aria-current]') ?? toc).focus({ preventScroll: true });
  };
  const isOpen = () => toc.classList.contains('open');
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    set(true);
  });
  document.addEventListener('click', (event) => {
    if (!isOpen() || opener.contains(event.target as Node)) return;
    const close = (event.target as Element).closest('[data-toc-close]');
    if (close !== null) event.preventDefault();
    const chosen = close ?? (event.target as Element).closest('[data-toc] li > a');
    if (chosen === null && toc.contains(event.target as Node)) return;
    set(false);
    if (close !== null) opener.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    set(false);
    opener.focus();
  });
  toc.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !toc.contains(relatedTarget)) set(false);
  });
}
