import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '#tests/support/sites.ts';

describe.each(Object.values(sites))('the licences of the site under $base', ({ folder }) => {
  const text = readFileSync(join(folder, 'giay-phep.txt'), 'utf8');

  test.each([
    'preact',
    'nanostores',
    '@nanostores/preact',
    'zod',
    '@noble/hashes',
    'docx',
    'write-excel-file',
    'uqr',
  ])('say under which one %s ships', (name) => {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ · MIT`, 'm'));
  });

  test('give the notices of code that docx carries inside', () => {
    expect(text).toMatch(/^nanoid /m);
    expect(text).toContain('Copyright Joyent, Inc.');
  });

  test('stand behind a link of the page about the site', () => {
    expect(readFileSync(join(folder, 'gioi-thieu', 'index.html'), 'utf8')).toContain('giay-phep.txt"');
  });
});
