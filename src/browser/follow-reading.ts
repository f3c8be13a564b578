/** Marks in the table of contents the provision being read, and keeps it in sight there. */
export function followReading(): void {
  const toc = document.querySelector<HTMLElement>('[data-toc]');
  if (toc === null || !('IntersectionObserver' in window)) return;
  const links = new Map(
    [...toc.querySelectorAll<HTMLAnchorElement>('a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  );
  const targets = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const visible = new Set<Element>();
  let current: HTMLAnchorElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target);
        else visible.delete(target);
      }
      const first = targets.find((target) => visible.has(target));
      const next = first === undefined ? current : links.get(first.id);
      if (next === current) return;
      current?.removeAttribute('aria-current');
      next?.setAttribute('aria-current', 'true');
      current = next;
      if (next !== undefined) toc.scrollTop = Math.max(0, next.offsetTop - toc.clientHeight / 3);
    },
    { rootMargin: '-15% 0px -60% 0px' },
  );
  for (const target of targets) observer.observe(target);
}
