/** Help pages as pages see them: with `content.config.ts` the only place that knows of Astro's collections. */
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

export type HelpEntry = CollectionEntry<'help'>;

/** Help pages about using the site, in reading order; pages of one problem code are not among them. */
export async function getHelpPages(): Promise<HelpEntry[]> {
  const pages = await getCollection('help', ({ id }) => !id.startsWith('loi/'));
  return pages.toSorted((a, b) => a.data.order - b.data.order);
}

/** Help pages of problem codes, by code. */
export async function getProblemPages(): Promise<ReadonlyMap<string, HelpEntry>> {
  const pages = await getCollection('help', ({ id }) => id.startsWith('loi/'));
  return new Map(pages.map((page) => [page.id.slice('loi/'.length), page]));
}
