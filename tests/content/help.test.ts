import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problems } from '#src/ui-text/problem/index.ts';

describe('help pages of problem codes', () => {
  test.each(Object.keys(problems))('%s has a help page', (code) => {
    expect(existsSync(`content/tro-giup/loi/${code}.mdx`)).toBe(true);
  });

  test('no help page speaks of a code that does not exist', () => {
    const pages = readdirSync('content/tro-giup/loi').map((name) => name.replace('.mdx', ''));
    expect(pages.filter((code) => !Object.hasOwn(problems, code))).toEqual([]);
  });
});
