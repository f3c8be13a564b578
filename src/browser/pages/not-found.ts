/** The page for a wrong address: of all addresses known when the site was built, shows those nearest to the one asked for. */
import { nearestNames } from '../../domain/vietnamese/similarity.ts';

const list = document.querySelector<HTMLElement>('[data-near]');

/** Words of an address: its last parts carry the meaning, so `/vanban/qd129` is near `/van-ban/qd-129-2007/`. */
function wordsOf(path: string, base: string): string {
  return decodeURIComponent(path.startsWith(base) ? path.slice(base.length) : path)
    .replace(/(?:index)?\.html?$/, '')
    .replace(/^\/|\/$/g, '')
    .toLowerCase();
}

if (list !== null) {
  const base = document.body.dataset['base'] ?? '/';
  const entries = [...list.querySelectorAll<HTMLElement>('li')].map((item) => ({
    item,
    name: wordsOf(item.querySelector('a')?.pathname ?? '', base),
  }));
  const near = nearestNames(
    wordsOf(location.pathname, base),
    entries.map(({ name }) => name),
    { most: 5, share: 1 / 2 },
  );
  for (const { item, name } of entries) item.hidden = !near.includes(name);
  for (const name of near)
    list.append(...entries.filter((entry) => entry.name === name).map(({ item }) => item));
  const section = list.closest('section');
  if (section !== null) section.hidden = near.length === 0;
}
