/** One document as open data. */
import { documentOf, getHandbook } from '../../../catalog/index.ts';
import { jsonFile } from '../../../publish/json-file.ts';
import { openDocument } from '../../../publish/open-data.ts';
import { siteConfig } from '../../../site-config.ts';
import { common } from '../../../ui-text/common.ts';

export function getStaticPaths() {
  return getHandbook().documents.map(({ slug }) => ({ params: { slug } }));
}

export function GET({ params }: { readonly params: { readonly slug?: string } }): Response {
  const handbook = getHandbook();
  const document = documentOf(handbook, params.slug ?? '');
  return jsonFile(openDocument(document, handbook, siteConfig.agency ?? common.notOfficial));
}
