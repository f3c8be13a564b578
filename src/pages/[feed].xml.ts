/** `/nguon-tin.xml`, the Atom feed; the route exists only when the public origin is known. */
import { atomFeed } from '../publish/feed.ts';
import { getHandbook } from '../catalog/index.ts';
import { siteUrl } from '../site-config.ts';

export function getStaticPaths() {
  return siteUrl === null ? [] : [{ params: { feed: 'nguon-tin' } }];
}

export function GET(): Response {
  return new Response(atomFeed(getHandbook()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
