/** The foot of a printed document: page boxes take text from a style sheet only, never from the page itself. */
import type { APIRoute } from 'astro';
import { shortDocumentName } from '#src/domain/document/index.ts';
import { documentOf, getHandbook } from '../../../catalog/index.ts';
import { href, siteUrl } from '../../../site-config.ts';

export function getStaticPaths() {
  return getHandbook().documents.map(({ slug }) => ({ params: { slug } }));
}

const quoted = (text: string) => JSON.stringify(text);

export const GET: APIRoute = ({ params }) => {
  const { slug, data } = documentOf(getHandbook(), params['slug'] ?? '');
  const path = href(`/van-ban/${slug}/`);
  const address = siteUrl === null ? path : new URL(path, siteUrl).href;
  const foot = 'font:8.5pt sans-serif;vertical-align:top;padding-top:3mm';
  const css = `@page{@bottom-left{content:${quoted(address)};${foot}}@top-left{content:${quoted(shortDocumentName(data))};font:8.5pt sans-serif}}`;
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
