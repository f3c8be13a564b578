import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom, folder by folder of src/; packages are named where a folder may use only some. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  browser: ['browser', 'domain', 'ui-text', 'styles'],
  stores: ['stores', 'browser', 'domain', 'ui-text'],
  islands: ['islands', 'stores', 'browser', 'domain', 'ui-text'],
  'ui-text': ['ui-text', 'domain'],
  catalog: ['catalog', 'domain', 'ui-text', 'site-config.ts'],
  components: [
    'components',
    'islands',
    'browser',
    'catalog',
    'publish',
    'domain',
    'ui-text',
    'site-config.ts',
    'styles',
  ],
  layouts: ['layouts', 'components', 'browser', 'catalog', 'domain', 'ui-text', 'site-config.ts', 'styles'],
  pages: [
    'layouts',
    'components',
    'islands',
    'browser',
    'catalog',
    'publish',
    'domain',
    'ui-text',
    'site-config.ts',
    'styles',
  ],
  publish: ['publish', 'catalog', 'domain', 'site-config.ts', 'ui-text'],
  build: ['build', 'publish', 'catalog', 'domain', 'site-config.ts'],
  styles: [],
};
const domainPackages = ['zod', 'zod/mini', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const imports = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mjs)$/.test(entry.name))
  .flatMap((entry): Import[] => {
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    const found = text.matchAll(
      /(?:import|export)\s(?:[^'"();]*?from\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
    );
    return [...found].map((match) => ({
      file,
      from: folderOf(file),
      to: (match[1] ?? match[2] ?? '').replace('?url', ''),
    }));
  });

function folderOf(file: string): string {
  return relative('src', file).split('/')[0] ?? '';
}

/** The src/ folder an import leads to; null for a package. */
function target({ file, to }: Import): string | null {
  if (to.startsWith('#src/')) return folderOf(to.replace('#src/', 'src/'));
  return to.startsWith('.') ? folderOf(normalize(join(dirname(file), to))) : null;
}

describe('imports go one way', () => {
  test.each(Object.entries(allowed))('src/%s imports only what the picture allows', (folder, may) => {
    const wrong = imports.filter(
      (each) => each.from === folder && target(each) !== null && !may.includes(target(each) ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  test('every folder of src/ is in the table', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(allowed).sort());
  });

  test('the pure core uses no package but those that make no call outside', () => {
    const packages = imports.filter((each) => each.from === 'domain' && target(each) === null);
    expect(packages.filter(({ to }) => !domainPackages.includes(to))).toEqual([]);
  });

  test('imports name existing files with their endings', () => {
    const missing = imports.filter(({ file, to }) => {
      if (to.startsWith('#src/')) return !existsSync(to.replace('#src/', 'src/'));
      return to.startsWith('.') && !existsSync(join(dirname(file), to));
    });
    expect(missing).toEqual([]);
  });

  test('the pure core reads no clock and rolls no dice', () => {
    const files = readdirSync('src/domain', { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const impure = files.filter((entry) => {
      const code = readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*/g,
        '',
      );
      return /Date\.now|new Date\(\)|Math\.random|performance\.now/.test(code);
    });
    expect(impure.map(({ name }) => name)).toEqual([]);
  });
});
