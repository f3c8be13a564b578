/**
 * References open in place: a click on a link that carries `data-ref` shows its target's text beside it. The link stays
 * a plain link with a modifier key, without JavaScript, and wherever the target cannot be shown.
 */

/** Checklists are forms and whole guides are long: those links lead there. */
const opensInPlace = (ref: string) => !ref.startsWith('tieu-chi#') && !/^huong-dan\/[^#]*$/.test(ref);

export function watchReferences(): void {
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-ref]');
    if (link === null || !opensInPlace(link.dataset['ref'] ?? '')) return;
    event.preventDefault();
    void import('./look-up.ts').then(({ openAddress }) => openAddress(link.href, link));
  });
}
