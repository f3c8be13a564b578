import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tooNew } from '#tests/support/baseline.ts';
import { sites } from '#tests/support/sites.ts';

const folder = `${sites.plain.folder}/_astro`;
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

describe('what is built, libraries included, runs in the oldest browser served', () => {
  test('there is something to look at', () => {
    expect(scripts.length).toBeGreaterThan(20);
  });

  test.each(scripts)('%s uses no function that browser lacks', (name) => {
    expect(tooNew.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[0]).toBeUndefined();
  });
});
