/**
 * Filters a long page in place by words typed with or without marks. An address with a `#` wins over the filter: what
 * it names is shown again.
 */
import { foldForSearch } from '../../domain/vietnamese/fold.ts';

const form = document.querySelector<HTMLFormElement>('[data-list-filter]');
const items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')];
const folded = new WeakMap<HTMLElement, string>();

/** Words of an item as the reader sees them, folded once. */
function wordsOf(item: HTMLElement): string {
  const known = folded.get(item) ?? ` ${foldForSearch(item.textContent)}`;
  folded.set(item, known);
  return known;
}

/** Hides what does not match and every group left empty. */
function apply(filter: HTMLFormElement): void {
  const words = foldForSearch(String(new FormData(filter).get('words') ?? '')).split(' ');
  for (const item of items) item.hidden = !words.every((word) => wordsOf(item).includes(` ${word}`));
  for (const group of document.querySelectorAll<HTMLElement>('[data-filter-group]'))
    group.hidden = group.querySelector('[data-filter-item]:not([hidden])') === null;
  showCount(filter, words.join('') !== '');
}

function showCount(filter: HTMLFormElement, isFiltered: boolean): void {
  const shown = items.filter((item) => !item.hidden).length;
  const count = filter.querySelector<HTMLElement>('[data-filter-count]');
  const none = filter.querySelector<HTMLElement>('[data-filter-none]');
  const sentence = count?.dataset['shown']
    ?.replace('{n}', String(shown))
    .replace('{total}', String(items.length));
  if (count !== null) count.textContent = isFiltered ? (sentence ?? '') : '';
  if (none !== null) none.hidden = shown > 0;
  const reset = filter.querySelector<HTMLElement>('[type=reset]');
  if (reset !== null) reset.hidden = !isFiltered;
}

/** Shows what the address names when the filter hides it. */
function showTarget(filter: HTMLFormElement): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest('[hidden]') == null) return;
  filter.reset();
  apply(filter);
  target.scrollIntoView();
}

if (form !== null) {
  form.addEventListener('input', () => apply(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => apply(form)));
  window.addEventListener('hashchange', () => showTarget(form));
  apply(form);
}
