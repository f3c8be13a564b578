/** The search page: results as one types, the query in the address without a request, restored on Back. */
import type { RecordKind } from '../../domain/search/record.ts';
import { searchText as text } from '../../ui-text/search.ts';
import type { createSearchClient, FindOptions, Results } from '../search/client.ts';
import { handMarks, takeQuery } from '../search/last-query.ts';
import type * as PageTools from '../search/page-tools.ts';

const TYPING_REST = 120;
const GUESS_REST = 600;
const PAGE = 10;

type Tools = typeof PageTools;
type Client = ReturnType<typeof createSearchClient>;

function required<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
}

const form = required<HTMLFormElement>('[data-search-form]');
const input = required<HTMLInputElement>('[data-search-input]');
const list = required<HTMLOListElement>('[data-search-results]');
const kinds = required<HTMLFieldSetElement>('[data-search-kinds]');
const notices = required<HTMLElement>('[data-search-notices]');
const nothing = required<HTMLElement>('[data-search-nothing]');
const status = required<HTMLElement>('[data-search-status]');
const more = required<HTMLButtonElement>('[data-search-more]');
const base = document.body.dataset['base'] ?? '/';

let loading: Promise<{ tools: Tools; client: Client }> | undefined;
let run = 0;
let kind = '';
let limit = PAGE;
let timers: number[] = [];

/** The engine is loaded with the first focus or the first query, never before. */
function load(): Promise<{ tools: Tools; client: Client }> {
  loading ??= import('../search/page-tools.ts').then((tools) => ({
    tools,
    client: tools.createSearchClient(base),
  }));
  loading.catch(() => (loading = undefined));
  return loading;
}

async function show(options: FindOptions): Promise<void> {
  const query = input.value.trim();
  run += 1;
  const own = run;
  history.replaceState(
    history.state,
    '',
    query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`,
  );
  if (query === '') return clear('idle');
  list.dataset['state'] = 'busy';
  try {
    const { tools, client } = await load();
    const chosen = kind === '' ? null : (kind as RecordKind);
    const results = await client.find(query, { ...options, kind: chosen, limit });
    if (own !== run) return;
    draw(tools, query, results);
    list.dataset['state'] = 'done';
    document.title = `${text.resultsFor(query)} · ${text.title}`;
  } catch {
    if (own !== run) return;
    clear('failed');
    status.textContent = text.failed;
  }
}

function draw(tools: Tools, query: string, results: Results): void {
  list.replaceChildren(...results.items.map(tools.drawItem));
  kinds.replaceChildren(...tools.drawKinds(results, kind));
  notices.replaceChildren(...tools.noticesOf(results).map((notice) => tools.element('p', {}, notice)));
  nothing.replaceChildren(...(results.total === 0 ? tools.drawNothing(query, base) : []));
  const left = results.total - results.items.length;
  more.hidden = left <= 0;
  more.textContent = text.more(Math.min(PAGE, left));
  status.textContent = text.count(results.total);
}

function clear(state: 'idle' | 'failed'): void {
  for (const part of [list, kinds, notices, nothing]) part.replaceChildren();
  more.hidden = true;
  status.textContent = '';
  list.dataset['state'] = state;
}

function later(wait: number, options: FindOptions): void {
  timers.push(window.setTimeout(() => void show(options), wait));
}

function forgetTimers(): void {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
}

/** A new query starts without filter and at the top. */
function reset(): void {
  forgetTimers();
  kind = '';
  limit = PAGE;
}

input.addEventListener('focus', () => void load().then(({ client }) => client.warm()), { once: true });
input.addEventListener('input', () => {
  reset();
  // A half-typed word is the normal state of the box: nothing is guessed before a rest.
  later(TYPING_REST, { typing: true, guess: false });
  later(GUESS_REST, { typing: true, guess: true });
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  reset();
  void show({});
});
kinds.addEventListener('change', (event) => {
  kind = (event.target as HTMLInputElement).value;
  limit = PAGE;
  void show({}).then(() => kinds.querySelector<HTMLInputElement>('input:checked')?.focus());
});
more.addEventListener('click', () => {
  const first = list.children.length;
  limit += PAGE;
  void show({}).then(() => list.children[first]?.querySelector('a')?.focus());
});
list.addEventListener('click', (event) => {
  if ((event.target as Element).closest('a') !== null) handMarks(input.value.trim());
});

const handed = takeQuery() ?? new URLSearchParams(location.search).get('q');
if (handed !== null && handed.trim() !== '') {
  input.value = handed;
  void show({});
}
