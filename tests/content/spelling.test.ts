import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const files = globSync(['content/**/*.{mdx,yml}', 'src/ui-text/**/*.ts']);

const read = (file: string) => readFileSync(file, 'utf8');

/** “hoá”, “thuỷ”: the mark on the second vowel of an open syllable. */
const markOnSecondVowel = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;

/** What stands in quotation marks keeps the spelling of whom it quotes. */
const withoutQuotations = (text: string) => text.replaceAll(/“[^”]*”|`[^`]*`/gu, '');

describe('the words of the handbook', () => {
  test('there are files to read', () => {
    expect(files.length).toBeGreaterThan(250);
  });

  test('are in Unicode form C', () => {
    expect(files.filter((file) => read(file) !== read(file).normalize('NFC'))).toEqual([]);
  });

  // The official text is published as it was issued.
  test('place tone marks on the first vowel of an open syllable: hòa, thủy', () => {
    const own = files.filter((file) => !file.endsWith('cv-5273-2021.mdx'));
    const lines = own.flatMap((file) => withoutQuotations(read(file)).split('\n').map((line) => `${file}: ${line}`));
    expect(lines.filter((line) => markOnSecondVowel.test(line))).toEqual([]);
  });
});
