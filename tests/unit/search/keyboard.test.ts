import { describe, expect, test } from 'vitest';
import { decodeKeystrokes } from '#src/domain/search/keyboard.ts';
import { isOneSlip, nearWords } from '#src/domain/search/slips.ts';

describe('keystrokes', () => {
  test.each([
    ['vawn', 'văn'],
    ['hoas', 'hóa'],
    ['coong', 'công'],
    ['sowr', 'sở'],
    ['daan', 'dân'],
    ['vaanj', 'vận'],
    ['kheso', 'khéo'],
    ['ddoongf', 'đồng'],
    ['nghieepj', 'nghiệp'],
    ['nguowif', 'người'],
    ['truowcs', 'trước'],
    ['nhuw', 'như'],
    ['mua', null],
    ['le64', 'lễ'],
    ['phu5c', 'phục'],
    ['va8n', 'văn'],
    ['co6ng', 'công'],
    ['so73', 'sở'],
    ['d9o62ng', 'đồng'],
    ['nguo72i', 'người'],
    ['quo61c', 'quốc'],
    ['129', null],
  ])('%s writes %s', (typed, word) => {
    expect(decodeKeystrokes(typed)).toBe(word);
  });
});

describe('slips', () => {
  test.each([
    ['huyy', 'huy'],
    ['phuc', 'phu'],
    ['phu', 'phuc'],
    ['dpe', 'dep'],
    ['quan', 'quen'],
  ])('%s is one slip from %s', (typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(true);
    expect(isOneSlip(meant, typed)).toBe(true);
  });

  test.each([
    ['huy', 'huy'],
    ['huyyy', 'huy'],
    ['dan', 'nad'],
    ['cong', 'chung'],
  ])('%s is not one slip from %s', (typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(false);
  });

  test('near words come most frequent first, with ky written for ki, and never for two letters or numbers', () => {
    const vocabulary = new Map(
      Object.entries({ huy: 3, huyen: 9, huyet: 5, ki: 7 }).map(([word, records]) => [
        word,
        { records, forms: [] },
      ]),
    );
    expect(nearWords('huye', vocabulary)).toEqual(['huyen', 'huyet', 'huy']);
    expect(nearWords('kyy', vocabulary)).toEqual(['ki']);
    expect(nearWords('hu', vocabulary)).toEqual([]);
    expect(nearWords('129', vocabulary)).toEqual([]);
  });
});
