/** The handbook as pages see it. Pages, layouts and components take everything they show of `content/` from here. */
import { describeProblem } from '#src/domain/problem/index.ts';
import { formatPlace } from '#src/domain/problem.ts';
import { readHandbook } from './handbook.ts';
import type { DocumentEntry, Handbook, Provision } from './model.ts';

export type * from './model.ts';
export { backlinkGroups } from './backlink-groups.ts';
export { firstBlock, hangMarker, numberSources, renderBlocks } from './blocks.ts';
export type { SourceNumbers } from './blocks.ts';
export { outline } from './outline.ts';
export type { Outlined } from './outline.ts';
export { neighboursOf, readingOrder } from './reading-order.ts';
export { namesakesOf, relationsOf } from './relations.ts';

let memo: Handbook | null = null;

/**
 * The handbook of this build, read once; while developing it is read anew for every page.
 * @throws when content has problems: all of them are listed with file, place and remedy.
 */
export function getHandbook(): Handbook {
  if (memo !== null && !import.meta.env?.DEV) return memo;
  const handbook = readHandbook('content');
  if (handbook.problems.length > 0) throw new Error(`\n${formatProblems(handbook)}\n`);
  memo = handbook;
  return handbook;
}

/** All problems of the content as text, one a paragraph. */
export function formatProblems({ problems }: Pick<Handbook, 'problems'>): string {
  return problems
    .map((problem) => {
      const { text, remedy } = describeProblem(problem);
      return `✖ ${formatPlace(problem.place)}\n  ${text}\n  → ${remedy}`;
    })
    .join('\n');
}

/** The document of a slug. @throws when there is none: routes are made from the handbook itself. */
export function documentOf(handbook: Handbook, slug: string): DocumentEntry {
  const document = handbook.documents.find((entry) => entry.slug === slug);
  if (document === undefined) throw new Error(`No document “${slug}”`);
  return document;
}

/** The provision a reference `slug#anchor` names, with its document; null for anything else. */
export function provisionOf(
  handbook: Handbook,
  ref: string,
): { document: DocumentEntry; provision: Provision } | null {
  const [slug, anchor] = ref.split('#');
  const document = handbook.documents.find((entry) => entry.slug === slug);
  const provision = document?.provisions.find((entry) => entry.anchor === anchor);
  return document === undefined || provision === undefined ? null : { document, provision };
}

/** The changes since 2021 that concern exactly this provision, newest last. */
export function changesFor({ changes }: Handbook, ref: string): Handbook['changes'] {
  return changes
    .filter(({ data }) => data.touches.includes(ref))
    .toSorted((a, b) => (a.data.date ?? '').localeCompare(b.data.date ?? ''));
}
