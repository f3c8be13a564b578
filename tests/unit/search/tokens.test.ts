import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abbreviations } from '#src/domain/search/abbreviations.ts';
import { tokenize } from '#src/domain/search/tokens.ts';

const words = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ');

describe('texts and queries meet in one form', () => {
  test.each([
    ['kỷ luật', 'kỉ luật'],
    ['văn hoá', 'văn hóa'],
    ['đối thoại', 'doi thoai'],
    ['Ðảng', 'đảng'],
    ['4 xin 4 luôn', 'bốn xin bốn luôn'],
    ['02 ngày', 'hai ngày'],
    ['30 ngày', 'ba mươi ngày'],
    ['45 ngày', 'bốn mươi lăm ngày'],
    ['15', 'mười lăm'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['cbccvc', 'cán bộ, công chức, viên chức'],
    ['ĐVCT', 'đơn vị công tác'],
    ['QĐ129', 'qđ 129'],
  ])('%s = %s', (one, other) => {
    expect(words(one)).toBe(words(other));
  });

  test.each([
    ['mười năm', 'mười lăm'],
    ['tay', 'tai'],
    ['25 tháng 11', '25 tháng 12'],
  ])('%s ≠ %s', (one, other) => {
    expect(words(one)).not.toBe(words(other));
  });

  test('marks differ for words of other marks and agree for other placements and spellings', () => {
    const marks = (text: string) => tokenize(text)[0]?.marks;
    expect(marks('tổ')).not.toBe(marks('tố'));
    expect(marks('hoá')).toBe(marks('hóa'));
    expect(marks('kỷ')).toBe(marks('kỉ'));
    expect(marks('to')).toBe('');
  });

  test('NFC and NFD give the same words and marks, and offsets cut the words out of the NFC text', () => {
    const text = fc
      .array(fc.constantFrom(...'aâắếồựđĐyỷ09 ,./-UBND'), { maxLength: 30 })
      .map((letters) => letters.join('').normalize('NFC'));
    fc.assert(
      fc.property(text, (written) => {
        const tokens = tokenize(written);
        expect(tokenize(written.normalize('NFD'))).toEqual(tokens);
        for (const { start, end } of tokens)
          expect(written.slice(start, end)).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ]*$/u);
      }),
    );
  });

  test('no abbreviation is a Vietnamese syllable, so that no word is taken for one', () => {
    const syllable =
      /^(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
    for (const short of Object.keys(abbreviations))
      expect(words(short.toLowerCase()), short).not.toMatch(syllable);
    for (const short of Object.keys(abbreviations)) expect(short.toLowerCase(), short).not.toMatch(syllable);
  });
});
