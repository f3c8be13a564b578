import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asciiFileName,
  compareVietnamese,
  foldForSearch,
  hasMarks,
  normalizeNfc,
  normalizeTonePlacement,
  slug,
  stripMarks,
} from '#src/domain/vietnamese/index.ts';

/** Vowels with hat or horn, times six tones, in both cases, and đ: 2 × (12 × 6 − 6 bare ones) + 2 = 134. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VOWELS = [...'aăâeêioôơuưy'];
const lowerMarked = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .filter((letter) => !/^[a-z]$/u.test(letter))
  .concat('đ');
const markedLetters = [...lowerMarked, ...lowerMarked.map((letter) => letter.toUpperCase())];

const vietnameseText = fc
  .array(fc.constantFrom(...markedLetters, ...'abcdeghiklmnopqrstuvxy0123456789 ,./-()'), { maxLength: 40 })
  .map((letters) => letters.join(''));

describe('marks', () => {
  test('there are 134 marked letters and every one folds to a plain letter', () => {
    expect(new Set(markedLetters).size).toBe(134);
    for (const letter of markedLetters) {
      expect(stripMarks(letter), letter).toMatch(/^[A-Za-z]$/u);
      expect(stripMarks(letter.normalize('NFD')), letter).toBe(stripMarks(letter));
      expect(hasMarks(letter), letter).toBe(true);
    }
  });

  test('the look-alikes of đ are đ', () => {
    expect(stripMarks('ÐỒNG ðồng Đồng đồng')).toBe('DONG dong Dong dong');
    expect(normalizeNfc('Ðảng')).toBe('Đảng');
  });

  test('a text without marks has none', () => {
    expect(hasMarks('Dan van kheo 129/2007')).toBe(false);
  });
});

describe('folding for search', () => {
  test.each([
    ['Kỷ luật, PHÁT NGÔN', 'ki luat phat ngon'],
    ['33/CT-TTg', '33 ct ttg'],
    ['  217-QĐ/TW ', '217 qd tw'],
    ['quý I, quỳnh', 'qui i quinh'],
    ['thủy tay yêu nguyên quyền', 'thuy tay yeu nguyen quyen'],
    ['', ''],
    ['…', ''],
  ])('%j folds to %j', (text, expected) => {
    expect(foldForSearch(text)).toBe(expected);
  });

  test.each([
    ['kỷ luật', 'kỉ luật'],
    ['bác sỹ', 'bác sĩ'],
    ['lý do', 'lí do'],
    ['ý kiến', 'í kiến'],
    ['quý báu', 'quí báu'],
    ['văn hoá', 'văn hóa'],
    ['Ðề án', 'đề án'],
  ])('%s and %s are the same words', (one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  test.each([
    ['tay', 'tai'],
    ['thuy', 'thui'],
  ])('%s and %s stay different', (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other));
  });

  test('NFC and NFD fold alike, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(text.normalize('NFD'))).toBe(folded);
        expect(foldForSearch(text.toUpperCase())).toBe(folded);
        expect(foldForSearch(folded)).toBe(folded);
        expect(folded).toMatch(/^[a-z0-9 ]*$/u);
      }),
    );
  });
});

describe('slugs and file names', () => {
  test.each([
    ['Luật đi kèm', 'luat-di-kem'],
    ['Tinh thần, thái độ làm việc', 'tinh-than-thai-do-lam-viec'],
    ['Kỷ luật', 'ky-luat'],
    ['129/2007/QĐ-TTg', '129-2007-qd-ttg'],
  ])('the slug of %j is %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test.each([
    ['Sở Nội vụ – 2026', 'json', 'so-noi-vu-2026.json'],
    ['CON', 'txt', 'tep-con.txt'],
    ['???', '', 'tep'],
  ])('%j with extension %j becomes %j', (text, extension, expected) => {
    expect(asciiFileName(text, extension)).toBe(expected);
  });

  test('a slug is always a valid id and is its own slug', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const id = slug(text);
        expect(id).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
        expect(slug(id)).toBe(id);
        expect(asciiFileName(text, 'json')).toMatch(/^[a-z0-9-]{1,85}\.json$/u);
      }),
    );
  });
});

describe('tone placement', () => {
  test.each([
    ['hoá', 'hóa'],
    ['HOÀ', 'HÒA'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quý'],
    ['Quỵ', 'Quỵ'],
    ['hoàn', 'hoàn'],
    ['khuỷu', 'khuỷu'],
    ['ngoáy', 'ngoáy'],
    ['uỷ ban, xoá bỏ.', 'ủy ban, xóa bỏ.'],
    ['toạ đàm', 'tọa đàm'],
  ])('%s is written %s', (text, expected) => {
    expect(normalizeTonePlacement(text)).toBe(expected);
    expect(normalizeTonePlacement(expected)).toBe(expected);
  });
});

test('Vietnamese order: a ă â, d đ, numbers by value', () => {
  const sorted = ['Điều 10', 'Điều 2', 'dân', 'đảng', 'ăn', 'ấn', 'an'].sort(compareVietnamese);
  expect(sorted).toEqual(['an', 'ăn', 'ấn', 'dân', 'đảng', 'Điều 2', 'Điều 10']);
});
