import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Newer than Chrome 109, Firefox 115 or Safari 16.4, the oldest browsers served; no build step replaces them. */
const tooNew =
  /\.(?:toReversed|toSorted|toSpliced)\(|words\.with\(|Object\.groupBy|Map\.groupBy|Promise\.withResolvers|Promise\.try|Array\.fromAsync|\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|URL\.(?:parse|canParse)\(|AbortSignal\.any\(/;

const shipped = ['src/domain', 'src/browser', 'src/stores', 'src/islands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

describe('what ships to the browser runs in the oldest one served', () => {
  test('there is something to look at', () => {
    expect(shipped.length).toBeGreaterThan(50);
  });
  test('and uses no function that browser lacks', () => {
    const lines = shipped.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (tooNew.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(lines).toEqual([]);
  });
});
