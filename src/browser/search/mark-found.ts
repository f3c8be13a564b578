/** Marks the words that were sought on the page a result led to; one button takes the marks away. */
import searchStyle from '../../styles/search.css?url';
import { markWords } from '../../domain/search/excerpt.ts';
import { readQuery } from '../../domain/search/query.ts';
import { searchText as text } from '../../ui-text/search.ts';
import { element } from '../lib/elements.ts';
import { loadStyle } from '../lib/load-style.ts';

/** Marks within the provision the address names, or in the whole text when it names none. */
export function markFound(sought: string): void {
  const target =
    location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const main = document.querySelector('main');
  const scope = target?.closest('.provision, section, article, li, [data-filter-item]') ?? target ?? main;
  if (scope === null || main === null) return;
  const query = readQuery(sought);
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  const marks = nodes.flatMap((node) => markNode(node, query));
  if (marks.length === 0) return;
  void loadStyle(searchStyle);
  const unmark = element('button', { type: 'button', class: 'button' }, text.unmark);
  const note = element('p', { class: 'found-note small' }, text.marked, unmark);
  unmark.addEventListener('click', () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    note.remove();
  });
  scope.before(note);
}

function markNode(node: Text, query: ReturnType<typeof readQuery>): HTMLElement[] {
  const parts = markWords(node.data, query);
  if (!parts.some(({ marked }) => marked)) return [];
  const drawn = parts.map((part) =>
    part.marked ? element('mark', { class: 'found' }, part.text) : part.text,
  );
  node.replaceWith(...drawn);
  return drawn.filter((one) => typeof one !== 'string');
}
