/** Search in the browser: fetches the files of the index on demand and turns hits into what a list shows. */
import { excerpt, markWords } from '../../domain/search/excerpt.ts';
import type { Part } from '../../domain/search/excerpt.ts';
import { openFiles } from '../../domain/search/file-source.ts';
import type { FileSource } from '../../domain/search/file-source.ts';
import { collapseHits } from '../../domain/search/rank.ts';
import type { RecordKind } from '../../domain/search/record.ts';
import { search } from '../../domain/search/search.ts';
import type { SearchOptions, SearchResult } from '../../domain/search/search.ts';
import { readAbbreviation } from '../../domain/search/tokens.ts';

/** One line of the list. Addresses are under the base path. */
export interface ResultItem {
  readonly url: string;
  readonly kind: RecordKind;
  /** The document or guide it is part of; empty for a whole. */
  readonly place: string;
  readonly label: readonly Part[];
  readonly excerpt: readonly Part[];
  readonly basis: { readonly url: string; readonly label: string } | null;
  readonly isJump: boolean;
}

export interface Results {
  readonly total: number;
  /** Number of results of each kind, before the filter. */
  readonly kinds: ReadonlyMap<RecordKind, number>;
  readonly items: readonly ResultItem[];
  readonly guess: SearchResult['guess'];
  readonly missing: readonly string[];
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  /** Whether a provision asked for by number has no place of its own. */
  readonly isNearest: boolean;
}

export interface FindOptions extends SearchOptions {
  readonly kind?: RecordKind | null;
  readonly limit?: number;
}

export interface SearchClient {
  readonly find: (query: string, options?: FindOptions) => Promise<Results>;
}

/** A client for the site under `base` (`/` or `/dan-van/`). The index is fetched with the first search, or by `warm`. */
export function createSearchClient(base: string): SearchClient & { readonly warm: () => void } {
  let opening: Promise<FileSource> | undefined;
  const open = (): Promise<FileSource> => {
    opening ??= openFiles((path) => readJson(`${base}tim/${path}`));
    opening.catch(() => (opening = undefined));
    return opening;
  };
  return {
    warm: () => void open().catch(() => undefined),
    find: async (query, options = {}) => find(await open(), base, query, options),
  };
}

async function readJson(address: string): Promise<unknown> {
  // The list of files is asked for anew each time; the files themselves never change under their name.
  const response = await fetch(address, address.endsWith('index.json') ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

async function find(source: FileSource, base: string, query: string, options: FindOptions): Promise<Results> {
  const { kind = null, limit = 10 } = options;
  const result = await search(query, source, options);
  const hits = collapseHits(result.hits, source.entries);
  const kinds = new Map<RecordKind, number>();
  for (const { record } of hits) {
    const own = source.entries[record]?.kind ?? 'provision';
    kinds.set(own, (kinds.get(own) ?? 0) + 1);
  }
  const wanted = hits.filter(({ record }) => kind === null || source.entries[record]?.kind === kind);
  const address = (url: string): string => base + url.slice(1);
  const items = await Promise.all(
    wanted.slice(0, limit).map(async ({ record, pass }): Promise<ResultItem> => {
      const view = await source.view(record);
      const label = view.heading || view.number;
      const number =
        view.number !== '' && view.kind === 'provision' && view.heading !== '' ? `${view.number}. ` : '';
      return {
        url: address(view.url),
        kind: view.kind,
        place: view.title,
        label: markWords(number + (label || firstWords(view.text)), result.query),
        excerpt: excerpt(view.text, result.query),
        basis: view.basis === null ? null : { url: address(view.basis.url), label: view.basis.label },
        isJump: pass === 'jump',
      };
    }),
  );
  const abbreviations = query.split(/[^\p{L}]+/u).flatMap((word) => readAbbreviation(word) ?? []);
  return {
    total: wanted.length,
    kinds,
    items,
    guess: result.guess,
    missing: result.missing,
    abbreviations,
    isNearest: result.citation !== null && result.citation.jumps.some(({ exact }) => !exact),
  };
}

function firstWords(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, line.lastIndexOf(' ', 80))} …`;
}
