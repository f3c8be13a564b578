/** Astro integration: writes `sitemap.xml` for the pages just built when the public origin is known. */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { getHandbook } from '#src/catalog/index.ts';
import { sitemap } from '#src/publish/sitemap.ts';
import { siteUrl } from '#src/site-config.ts';

export function sitemapIntegration(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        if (siteUrl === null) return;
        const paths = pages.map(({ pathname }) => `/${pathname}`).filter((path) => !path.startsWith('/404'));
        await writeFile(new URL('sitemap.xml', dir), sitemap(paths, getHandbook()));
      },
    },
  };
}
