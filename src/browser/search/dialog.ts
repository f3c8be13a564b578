/** The search dialog: a combobox over the same client as the search page. Loaded on first use. */
import searchStyle from '../../styles/search.css?url';
import { searchText as text } from '../../ui-text/search.ts';
import { element } from '../lib/elements.ts';
import { loadStyle } from '../lib/load-style.ts';
import { createSearchClient } from './client.ts';
import type { FindOptions, ResultItem, Results } from './client.ts';
import { drawParts } from './draw-parts.ts';
import { handMarks, handQuery } from './last-query.ts';
import { noticesOf } from './notices.ts';

const TYPING_REST = 120;
const GUESS_REST = 600;
const SHOWN = 8;

await loadStyle(searchStyle);
const base = document.body.dataset['base'] ?? '/';
const client = createSearchClient(base);
const list = element('ul', {
  id: 'tim-nhanh',
  class: 'search-options',
  role: 'listbox',
  'aria-label': text.results,
});
const input = element('input', {
  type: 'search',
  role: 'combobox',
  'aria-label': text.label,
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': list.id,
  placeholder: text.hint,
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
});
const close = element('button', { type: 'button', class: 'button' }, text.close);
const notices = element('div', { class: 'search-notices' });
const status = element('p', { class: 'small search-status', role: 'status' });
const all = element('a', { href: `${base}tra-cuu/` }, text.openPage);
const form = element('form', { role: 'search', class: 'search-line' }, input, close);
const dialog = element(
  'dialog',
  { class: 'search-dialog', 'aria-label': text.label },
  form,
  notices,
  list,
  status,
  element('p', { class: 'small' }, all),
);

let items: readonly ResultItem[] = [];
let active = -1;
/** The query whose results are drawn. */
let drawn = '';
let run = 0;
let timers: number[] = [];

/** Opens the dialog, with what the address says was sought (`?q=`), if anything. */
export function openSearch(): void {
  const onPage = document.querySelector<HTMLInputElement>('[data-search-input]');
  if (onPage !== null) return onPage.focus();
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  client.warm();
  const sought = new URLSearchParams(location.search).get('q');
  if (sought !== null && input.value === '') {
    input.value = sought;
    void show({});
  }
  input.select();
}

/** The query stands in the address without a request, so that Back finds it again. */
function writeAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
}

async function show(options: FindOptions): Promise<void> {
  const query = input.value.trim();
  run += 1;
  const own = run;
  writeAddress(query);
  if (query === '') return clear('');
  try {
    const results = await client.find(query, { ...options, limit: SHOWN });
    if (own === run) draw(query, results, options.guess !== false);
  } catch {
    if (own === run) clear(text.failed);
  }
}

/** The count is announced once, when the typing rests; what was chosen of the same query's results stays chosen. */
function draw(query: string, results: Results, isRest: boolean): void {
  const chosen = query === drawn ? items[active]?.url : undefined;
  drawn = query;
  items = results.items;
  list.replaceChildren(...items.map(drawOption));
  notices.replaceChildren(...noticesOf(results).map((notice) => element('p', {}, notice)));
  input.setAttribute('aria-expanded', String(items.length > 0));
  activate(items.findIndex(({ url }) => url === chosen));
  if (isRest) status.textContent = items.length === 0 ? text.nothing(query) : text.count(results.total);
}

function drawOption(item: ResultItem, index: number): HTMLLIElement {
  const kind = item.isJump ? text.jump : text.kinds[item.kind];
  return element(
    'li',
    { role: 'option', id: `tim-nhanh-${index}`, 'aria-selected': 'false', class: 'search-option' },
    element('span', { class: 'hit-place small' }, item.place === '' ? kind : `${kind} · ${item.place}`),
    element('span', { class: 'hit-label' }, ...drawParts(item.label)),
    element('span', { class: 'hit-text small' }, ...drawParts(item.excerpt)),
  );
}

function clear(message: string): void {
  items = [];
  list.replaceChildren();
  notices.replaceChildren();
  input.setAttribute('aria-expanded', 'false');
  activate(-1);
  status.textContent = message;
}

function activate(index: number): void {
  list.children[active]?.setAttribute('aria-selected', 'false');
  active = index;
  const option = list.children[index];
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  if (option === undefined) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', option.id);
}

function open(item: ResultItem): void {
  handMarks(input.value.trim());
  location.assign(item.url);
}

function openPage(): void {
  handQuery(input.value.trim());
  location.assign(all.href);
}

function forgetTimers(): void {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
}

input.addEventListener('input', () => {
  forgetTimers();
  const later = (wait: number, options: FindOptions) => window.setTimeout(() => void show(options), wait);
  timers = [
    later(TYPING_REST, { typing: true, guess: false }),
    later(GUESS_REST, { typing: true, guess: true }),
  ];
});
input.addEventListener('keydown', (event) => {
  // A search field would only be emptied by Esc.
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
  }
  const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const move = moves[event.key];
  if (move === undefined || items.length === 0) return;
  event.preventDefault();
  // Beyond either end is the box itself.
  activate(((active + 1 + move + items.length + 1) % (items.length + 1)) - 1);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = items[active];
  if (chosen !== undefined) open(chosen);
  else if (input.value.trim() !== '') openPage();
});
list.addEventListener('click', (event) => {
  const option = (event.target as Element).closest('[role="option"]');
  const chosen = items[[...list.children].findIndex((child) => child === option)];
  if (chosen !== undefined) open(chosen);
});
all.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openPage();
});
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => {
  forgetTimers();
  writeAddress('');
});
