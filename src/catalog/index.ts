/** The handbook as pages see it. Pages, layouts and components take everything they show of `content/` from here. */
import { describeProblem } from '#src/ui-text/problem/index.ts';
import { formatPlace } from '#src/domain/problem/problem.ts';
import { isDeveloping } from '#src/site-config.ts';
import { readHandbook } from './handbook.ts';
import type { DocumentEntry, Handbook, Provision } from './model.ts';
import { newestFirst } from './views/timeline.ts';

export type * from './model.ts';
export { backlinkGroups } from './views/backlink-groups.ts';
export { firstBlock, hangMarker, numberSources, renderBlocks } from './markup/blocks.ts';
export type { SourceNumbers } from './markup/blocks.ts';
export { newestFirst } from './views/timeline.ts';
export { outline } from './views/outline.ts';
export type { Outlined } from './views/outline.ts';
export { neighboursOf, readingOrder } from './views/reading-order.ts';
export { relationsOf } from './views/relations.ts';

/**
 * Kept for the whole process: Astro's configuration and the pages it draws are two copies of this module, and reading is
 * half of a large build.
 */
const kept = globalThis as { soTayHandbook?: { readonly handbook: Handbook; readonly readAt: number } };

/**
 * Milliseconds a handbook that was read is good for. Reading takes longer than drawing a page that asks for it a hundred
 * times; while developing, the next look at a page shows what was changed.
 */
const goodFor = isDeveloping ? 2000 : Infinity;

/**
 * The handbook of this build, read once; while developing it is read anew.
 * @throws when content has problems: all of them are listed with file, place and remedy.
 */
export function getHandbook(): Handbook {
  const known = kept.soTayHandbook;
  if (known !== undefined && Date.now() - known.readAt < goodFor) return known.handbook;
  const handbook = readHandbook('content');
  if (handbook.problems.length > 0) throw new Error(`\n${formatProblems(handbook)}\n`);
  kept.soTayHandbook = { handbook, readAt: Date.now() };
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
  return newestFirst(changes.filter(({ data }) => data.touches.includes(ref))).toReversed();
}

/** Whether what a reference names says how far the yearly report's deadline is. */
export function showsDeadline(ref: string): boolean {
  return getHandbook().workingDays.shownAt.includes(ref);
}
