/** Judged queries: what was typed, what may answer it, and whether a list of results does. */
import { readFileSync } from 'node:fs';

export interface JudgedQuery {
  readonly q: string;
  /** `slug`, `slug#anchor` (itself and all below it) or an address starting with `/`. Empty: nothing may be found. */
  readonly any: readonly string[];
  readonly kind: string;
}

/** Links of one result, the first two counting; addresses without the base path. */
export type ResultLinks = readonly string[];

export function readQueries(file: string): JudgedQuery[] {
  const queries = JSON.parse(readFileSync(`tests/fixtures/search/${file}`, 'utf8')) as JudgedQuery[];
  return queries.map((query) => (query.kind === 'nfd' ? { ...query, q: query.q.normalize('NFD') } : query));
}

/** Whether an address is an acceptable target. */
function answers(target: string, address: string): boolean {
  const [path = '', anchor = ''] = address.split('#');
  if (target.startsWith('/')) return path === target || address === target;
  const [slug = '', wanted] = target.split('#');
  if (path !== `/van-ban/${slug}/`) return false;
  return wanted === undefined || anchor === wanted || anchor.startsWith(`${wanted}-`);
}

/** Rank of the first right result, from 1; 0 when there is none. An unanswerable query has rank 1 when nothing is found. */
export function rankOf({ any }: JudgedQuery, results: readonly ResultLinks[]): number {
  if (any.length === 0) return results.length === 0 ? 1 : 0;
  return (
    results.findIndex((links) =>
      links.slice(0, 2).some((link) => any.some((target) => answers(target, link))),
    ) + 1
  );
}

export interface Figures {
  readonly queries: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr: number;
  /** Milliseconds. */
  readonly median: number;
}

export function figuresOf(
  runs: readonly { readonly rank: number; readonly milliseconds: number }[],
): Figures {
  const share = (good: (rank: number) => boolean): number =>
    runs.filter(({ rank }) => good(rank)).length / runs.length;
  return {
    queries: runs.length,
    hit1: share((rank) => rank === 1),
    hit3: share((rank) => rank >= 1 && rank <= 3),
    mrr: runs.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / runs.length,
    median: medianOf(runs.map(({ milliseconds }) => milliseconds)),
  };
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
