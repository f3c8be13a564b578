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
