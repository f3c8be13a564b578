/** Draws the results of the search page. */
import { searchText as text } from '../../ui-text/search.ts';
import { element } from '../lib/elements.ts';
import type { ResultItem, Results } from './client.ts';
import { drawParts } from './draw-parts.ts';

/** One result: where it stands, the way there, the words in their sentence, the provision it rests on. */
export function drawItem(item: ResultItem): HTMLLIElement {
  const kind = element('span', { class: 'hit-kind' }, item.isJump ? text.jump : text.kinds[item.kind]);
  const place = item.place === '' ? [] : [` · ${item.place}`];
  const basis = item.basis === null ? [] : [drawBasis(item.basis)];
  return element(
    'li',
    { class: 'hit' },
    element('p', { class: 'hit-place small' }, kind, ...place),
    element('a', { class: 'hit-link', href: item.url }, ...drawParts(item.label)),
    ...(item.excerpt.length === 0 ? [] : [element('p', { class: 'hit-text' }, ...drawParts(item.excerpt))]),
    ...basis,
  );
}

function drawBasis({ url, label }: NonNullable<ResultItem['basis']>): HTMLParagraphElement {
  return element('p', { class: 'hit-basis small' }, `${text.basis}: `, element('a', { href: url }, label));
}

/** Radio buttons for the kinds found, with their numbers; nothing when there is only one kind. */
export function drawKinds(results: Results, chosen: string): (Node | string)[] {
  if (results.kinds.size < 2) return [];
  const total = [...results.kinds.values()].reduce((sum, count) => sum + count, 0);
  const choice = (value: string, name: string, count: number): HTMLLabelElement => {
    const input = element('input', { type: 'radio', name: 'kind', value });
    input.checked = value === chosen;
    return element('label', {}, input, `${name} `, element('span', { class: 'soft' }, String(count)));
  };
  const kinds = [...results.kinds].map(([kind, count]) => choice(kind, text.kinds[kind], count));
  return [element('legend', {}, text.kindFilter), choice('', text.all, total), ...kinds];
}

/** What stands in place of the list when nothing was found. */
export function drawNothing(query: string, base: string): (Node | string)[] {
  const places = text.places.map(({ path, name }) =>
    element('li', {}, element('a', { href: base + path.slice(1) }, name)),
  );
  return [
    element('p', {}, text.nothing(query)),
    element('p', {}, text.nothingHelp),
    element('ul', {}, ...places),
  ];
}
