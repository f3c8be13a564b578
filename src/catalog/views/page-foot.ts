/** Style sheets for the head and foot of printed pages, which cannot take their words from the page itself. */
import { href, siteUrl } from '#src/site-config.ts';

/** A print style sheet with `title` at the head and the address of `path` at the foot of every sheet. */
export function pageFoot(path: string, title: string): Response {
  const address = siteUrl === null ? href(path) : new URL(href(path), siteUrl).href;
  const box = (content: string, more = '') =>
    `{content:${JSON.stringify(content)};font:8.5pt sans-serif${more}}`;
  const foot = box(address, ';vertical-align:top;padding-top:4mm');
  const css = `@page{@bottom-left${foot}@top-left${box(title)}}`;
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
