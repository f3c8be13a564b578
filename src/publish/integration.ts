/** Astro integration: writes what stands beside the pages just built, from the handbook they were drawn from. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getHandbook } from '#src/catalog/index.ts';
import { siteUrl } from '#src/site-config.ts';
import { writeSearchIndex } from './search-index.ts';
import { sitemap } from './sitemap.ts';

/** The search index; the sitemap when the public origin is known. */
export function publishIntegration(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const handbook = getHandbook();
        logger.info(`search index: ${writeSearchIndex(handbook, fileURLToPath(dir))}`);
        if (siteUrl === null) return;
        const paths = pages.map(({ pathname }) => `/${pathname}`).filter((path) => !path.startsWith('/404'));
        await writeFile(new URL('sitemap.xml', dir), sitemap(paths, handbook));
      },
    },
  };
}
