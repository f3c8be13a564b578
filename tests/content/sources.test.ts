import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getHandbook } from '#src/catalog/index.ts';

const written = globSync('content/**/*.{mdx,yml}')
  .filter((file) => !file.endsWith('nguon.yml'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const { sources, publishers } = getHandbook().sources;

test('every source is cited somewhere', () => {
  const words = new Set(written.match(/[a-z\d]+(?:-[a-z\d]+)*/g));
  expect(Object.keys(sources).filter((id) => !words.has(id))).toEqual([]);
});

test('every publisher has a source', () => {
  const used = new Set(Object.values(sources).map((source) => ('publisher' in source ? source.publisher : '')));
  expect(Object.keys(publishers).filter((id) => !used.has(id))).toEqual([]);
});
