import { describe, expect, test } from 'vitest';
import { initialLetter, letterName } from '#src/domain/vietnamese/index.ts';

describe('the letter of a word in the dictionary', () => {
  test.each([
    ['Ấp', 'Â'],
    ['ảnh', 'A'],
    ['Đơn', 'Đ'],
    ['đối thoại', 'Đ'],
    ['Ưu tiên', 'Ư'],
    ['ỷ lại', 'Y'],
    ['4 xin, 4 luôn', '0–9'],
    ['“Dân vận khéo”', 'D'],
  ])('%s stands under %s', (word, letter) => {
    expect(initialLetter(word)).toBe(letter);
    expect(initialLetter(word.normalize('NFD'))).toBe(letter);
  });

  test('no two letters of the alphabet share a name, and names are ASCII', () => {
    const alphabet = [...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY', '0–9'];
    const names = alphabet.map(letterName);
    expect(new Set(names).size).toBe(alphabet.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
  });
});
