/** The sitemap, made only when the public origin is known. Dates come from front matter. */
import { publicAddress } from '#src/site-config.ts';
import type { Handbook } from '../catalog/model.ts';
import { updatedOn } from './json-ld.ts';

/** Pages whose content carries a date, by path without base. */
function lastChanges({ documents, changes }: Handbook): ReadonlyMap<string, string> {
  const timeline = changes
    .map(({ data }) => data.asOf)
    .toSorted()
    .at(-1);
  return new Map([
    ...documents.map((document) => [`/van-ban/${document.slug}/`, updatedOn(document)] as const),
    ...(timeline === undefined ? [] : [['/thay-doi/', timeline] as const]),
  ]);
}

/** `sitemap.xml` of some paths without base, in the order of the alphabet. */
export function sitemap(paths: readonly string[], handbook: Handbook): string {
  const dates = lastChanges(handbook);
  const urls = [...paths].sort().map((path) => {
    const day = dates.get(path);
    return `<url><loc>${escapeXml(publicAddress(path))}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
