/**
 * Reads the whole content directory into a {@link Handbook}: parse, validate, cut into provisions, link, check.
 * Everything that shows or checks content starts here: pages, data files, the search index, `npm run check`, tests.
 */
import type { Problem } from '#src/domain/problem/problem.ts';
import { assertReferences, assertSources } from './assertions.ts';
import { assertStates } from './assert-states.ts';
import { kinds as allKinds } from './kinds/index.ts';
import type { AnyKind, Shapes } from './kinds/kind.ts';
import { collectBacklinks } from './links/backlinks.ts';
import { collectFrom } from './links/collected.ts';
import { createResolve, createTargets } from './links/targets.ts';
import type { Handbook, Whole } from './model.ts';
import { openContent } from './read.ts';

/** Reads `contentDir`; what is wrong is in `problems`, never thrown. */
export function readHandbook(contentDir: string): Handbook {
  return readKinds(contentDir, allKinds);
}

/** The same for some kinds of content. */
export function readKinds<const Kinds extends readonly AnyKind[]>(
  contentDir: string,
  kinds: Kinds,
): Shapes<Kinds> & Whole {
  const problems: Problem[] = [];
  const content = openContent(contentDir, problems);
  const read = kinds.map((kind) => ({ kind, raw: kind.read(content) }));
  const collected = collectFrom(read);
  const targets = createTargets(collected.targets);
  const resolve = createResolve(targets);

  for (const { kind, raw } of read) problems.push(...(kind.assert?.(raw) ?? []));
  problems.push(
    ...assertSources(collected),
    ...assertReferences(collected, targets, content.unread),
    ...assertStates(collected),
  );

  const shaped = read.map(({ kind, raw }) => ({ kind, shape: kind.finish(raw, resolve) }));
  const handbook = {
    ...Object.fromEntries(shaped.map(({ kind, shape }) => [kind.name, shape])),
    backlinks: collectBacklinks(collected, targets),
    resolve,
    records: () => shaped.flatMap(({ kind, shape }) => kind.records?.(shape) ?? []),
    citable: () => shaped.flatMap(({ kind, shape }) => kind.citable?.(shape) ?? []),
    openData: (standing: string) =>
      shaped.flatMap(({ kind, shape }) => kind.openData?.(shape, handbook, standing) ?? []),
    problems,
    // The one place where the names of kinds and what they hold, kept by Shapes, are put together by hand.
  } as unknown as Shapes<Kinds> & Handbook;
  for (const { kind, raw } of read) problems.push(...(kind.assertAmong?.(raw, handbook) ?? []));
  return handbook;
}
