import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from '#tests/support/sites.ts';

/** Newer than Chrome 109, Firefox 115 or Safari 16.4, the oldest browsers served; no build step replaces them. */
const tooNew =
  /\.(?:toReversed|toSorted|toSpliced|isWellFormed|toWellFormed)\(|Object\.groupBy|Map\.groupBy|Promise\.withResolvers|Promise\.try|Array\.fromAsync|\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|URL\.(?:parse|canParse)\(|AbortSignal\.any\(/;

const folder = `${sites.plain.folder}/_astro`;
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

describe('what is built, libraries included, runs in the oldest browser served', () => {
  test('there is something to look at', () => {
    expect(scripts.length).toBeGreaterThan(20);
  });

  test('no script uses a function that browser lacks', () => {
    const found = scripts.flatMap((name) => {
      const word = tooNew.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[0];
      return word === undefined ? [] : [`${name}: ${word}`];
    });
    expect(found).toEqual([]);
  });

  test('no style names a page, at which Chrome 109 begins a sheet of paper for every element', () => {
    const styles = readdirSync(folder).filter((name) => name.endsWith('.css'));
    const found = styles.flatMap((name) => {
      const named = /@page\s+[^{\s]+|[{;]page:[^};]+/.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[0];
      return named === undefined ? [] : [`${name}: ${named}`];
    });
    expect(styles.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });
});
