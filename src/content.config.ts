/**
 * The one collection that Astro compiles itself: help pages, which may use components. Legal content is data and is
 * read by src/catalog.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { helpSchema } from './catalog/kinds/help.ts';

export const collections = {
  help: defineCollection({
    loader: glob({ base: 'content/tro-giup', pattern: '**/*.mdx' }),
    schema: helpSchema,
  }),
};
