/**
 * Who may import whom, folder by folder of src/, for eslint-plugin-boundaries: unlike dependency-cruiser it also reads the
 * frontmatter and the scripts of .astro files. Cycles are knip's to find.
 */

import { join } from 'node:path';

/** Left: a folder of src/. Right: what it may import besides itself. */
export const allowed = {
  domain: [],
  'ui-text': ['domain'],
  styles: [],
  browser: ['domain', 'ui-text', 'styles'],
  stores: ['domain', 'ui-text', 'browser'],
  islands: ['domain', 'ui-text', 'browser', 'stores'],
  catalog: ['domain', 'ui-text', 'site-config.ts'],
  publish: ['domain', 'ui-text', 'catalog', 'site-config.ts'],
  build: ['domain', 'catalog', 'publish', 'site-config.ts'],
  components: ['domain', 'ui-text', 'styles', 'browser', 'islands', 'catalog', 'publish', 'site-config.ts'],
  layouts: ['domain', 'ui-text', 'styles', 'browser', 'catalog', 'components', 'site-config.ts'],
  pages: [
    'domain',
    'ui-text',
    'styles',
    'browser',
    'islands',
    'catalog',
    'publish',
    'components',
    'layouts',
    'site-config.ts',
  ],
};

/** The packages of the pure core: none of them calls outside, reads a clock or rolls dice. */
const domainPackages = ['zod', '@noble/hashes', 'fastest-levenshtein'];

const packages = { module: { origin: ['external', 'core'] } };

/** An entry of the table as eslint-plugin-boundaries selects it: a file has an ending, a folder has none. */
const selector = (name) =>
  name.endsWith('.ts') ? { file: { categories: name } } : { element: { type: name } };

export const importSettings = {
  'boundaries/elements': Object.keys(allowed).map((name) => ({ type: name, pattern: `src/${name}` })),
  'boundaries/files': [{ category: 'site-config.ts', pattern: 'src/site-config.ts' }],
  'import/resolver': { [join(import.meta.dirname, 'astro-script-resolver.mjs')]: {} },
};

/** Later policies count for more. */
export const importRules = {
  'boundaries/no-unknown-files': 'error',
  'boundaries/no-unknown-dependencies': 'error',
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      checkAllOrigins: true,
      policies: [
        { allow: { to: packages } },
        ...Object.entries(allowed).map(([from, to]) => ({
          from: selector(from),
          allow: [from, ...to].map((name) => ({ to: selector(name) })),
        })),
        { from: selector('domain'), disallow: { to: packages } },
        ...domainPackages.map((source) => ({
          from: selector('domain'),
          allow: { to: { module: { origin: 'external', source } } },
        })),
      ],
    },
  ],
};
