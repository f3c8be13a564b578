/** Everything a reference may point to, under its short name, and the address it has on the site. */
import { href } from '#src/site-config.ts';
import type { Target } from '../kinds/kind.ts';
import type { ResolvedReference, ResolveReference } from '../markup/references.ts';

/** Short name (`slug#anchor`, `thuat-ngu#term`, `ngoai#id` …) → where it leads and how it is called. */
export type Targets = ReadonlyMap<string, ResolvedReference>;

export function createTargets(targets: readonly Target[]): Targets {
  return new Map(targets.map(({ ref, path, label }) => [ref, { ref, href: href(path), label }]));
}

export function createResolve(targets: Targets): ResolveReference {
  return (target) => targets.get(target) ?? null;
}

/** Up to three known names nearest to an unknown one, for “gần giống: …”. */
export function nearMatches(unknown: string, known: Iterable<string>, most = 3): string[] {
  const limit = Math.max(2, Math.floor(unknown.length / 4));
  return [...known]
    .map((name) => ({ name, distance: editDistance(unknown, name) }))
    .filter(({ name, distance }) => distance <= limit || name.startsWith(`${unknown}-`))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Levenshtein distance in letters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
