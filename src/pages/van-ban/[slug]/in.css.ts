/** The head and foot of a printed document. */
import type { APIRoute } from 'astro';
import { shortDocumentName } from '#src/domain/document/index.ts';
import { documentOf, getHandbook } from '../../../catalog/index.ts';
import { pageFoot } from '../../../catalog/views/page-foot.ts';

export function getStaticPaths() {
  return getHandbook().documents.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const { slug, data } = documentOf(getHandbook(), params['slug'] ?? '');
  return pageFoot(`/van-ban/${slug}/`, shortDocumentName(data));
};
