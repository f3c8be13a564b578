/** Where the reader is: marked in the table of contents and named in the reading bar. */

/** Links of the table of contents by the id they lead to. */
function tocLinks(toc: HTMLElement): ReadonlyMap<string, HTMLAnchorElement> {
  const links = [...toc.querySelectorAll<HTMLAnchorElement>('li > a')];
  return new Map(links.map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
}

/** Scrolls the contents only when the entry would be out of sight there. */
function keepInSight(toc: HTMLElement, { offsetTop, offsetHeight }: HTMLElement): void {
  const margin = toc.clientHeight / 6;
  const above = offsetTop < toc.scrollTop + margin;
  const below = offsetTop + offsetHeight > toc.scrollTop + toc.clientHeight - margin;
  if (above || below) toc.scrollTop = Math.max(0, offsetTop - toc.clientHeight / 3);
}

/** The innermost of the listed places that an imaginary line just below the reading bar crosses is being read. */
export function followReading(): void {
  const toc = document.querySelector<HTMLElement>('[data-toc]');
  const here = document.querySelector<HTMLAnchorElement>('[data-reading-here]');
  if (toc === null || !('IntersectionObserver' in window)) return;
  const links = tocLinks(toc);
  const places = [...links.keys()].flatMap((id) => {
    const target = document.getElementById(id);
    // The heading of a further section stands for the section.
    return target === null ? [] : [{ id, element: target.closest('.provision, section') ?? target }];
  });
  const { textContent: standing = '', href: start = '' } = here ?? {};
  const crossing = new Set<Element>();
  let current = '';
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) crossing.add(target);
        else crossing.delete(target);
      const next = places.findLast(({ element }) => crossing.has(element))?.id ?? '';
      if (next === current) return;
      links.get(current)?.removeAttribute('aria-current');
      current = next;
      const link = links.get(next);
      link?.setAttribute('aria-current', 'true');
      if (link !== undefined) keepInSight(toc, link);
      if (here === null) return;
      here.textContent = link?.textContent ?? standing;
      here.href = link?.href ?? start;
    },
    { rootMargin: '-14% 0px -85.9% 0px' },
  );
  for (const { element } of places) observer.observe(element);
}
