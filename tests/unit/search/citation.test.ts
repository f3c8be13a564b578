import { describe, expect, test } from 'vitest';
import { readCitation } from '#src/domain/search/citation.ts';
import type { CitableDocument } from '#src/domain/search/citation.ts';

const document = (
  id: string,
  number: string,
  kind: string,
  year: number,
  anchors: readonly string[] = [],
): CitableDocument => ({
  id,
  number,
  kind,
  year,
  anchors,
  hasPage: !id.startsWith('ngoai#'),
});

const catalogue: readonly CitableDocument[] = [
  document('cv-5273-2021', '5273/UBND-NC', 'cong-van', 2021, ['muc-1', 'muc-1-4', 'muc-1-8', 'muc-2']),
  document('ngoai#ct-33-1998', '33/CT-TTg', 'chi-thi', 1998),
  document('ct-33-2021', '33/CT-TTg', 'chi-thi', 2021),
  document('qd-129-2007', '129/2007/QĐ-TTg', 'quyet-dinh', 2007, ['dieu-4', 'dieu-4-khoan-2', 'dieu-7']),
  document('qd-217-2013', '217-QĐ/TW', 'quyet-dinh', 2013, ['dieu-7', 'dieu-7-khoan-4']),
  document('qd-218-2013', '218-QĐ/TW', 'quyet-dinh', 2013),
  document('kh-138-2019', '138/KH-UBND', 'ke-hoach', 2019),
  document('luat-44-2019', '44/2019/QH14', 'luat', 2019, ['dieu-5', 'dieu-5-khoan-5']),
  document('luat-09-2012', '09/2012/QH13', 'luat', 2012, ['dieu-11-khoan-2', 'dieu-11-khoan-2-diem-a']),
];

const jumps = (query: string): string[] | null =>
  readCitation(query, catalogue)?.jumps.map(({ id }) => id) ?? null;

describe('document numbers', () => {
  test.each([
    ['129/2007/QĐ-TTg', 'qd-129-2007'],
    ['129/2007/qd-ttg', 'qd-129-2007'],
    ['129/2007', 'qd-129-2007'],
    ['129-2007-QĐ-TTg', 'qd-129-2007'],
    ['qd 129', 'qd-129-2007'],
    ['qđ129', 'qd-129-2007'],
    ['Quyết định số 129', 'qd-129-2007'],
    ['quyet dinh 129 nam 2007', 'qd-129-2007'],
    ['129', 'qd-129-2007'],
    ['217-QĐ/TW', 'qd-217-2013'],
    ['217/QĐ-TW', 'qd-217-2013'],
    ['quyet dinh 218', 'qd-218-2013'],
    ['cv 5273', 'cv-5273-2021'],
    ['5273/UBND-NC', 'cv-5273-2021'],
    ['ke hoach 138', 'kh-138-2019'],
    ['luật 44/2019/QH14', 'luat-44-2019'],
    ['luat 09/2012', 'luat-09-2012'],
    ['luật 9', 'luat-09-2012'],
  ])('%s is %s', (query, id) => {
    expect(jumps(query)?.[0]).toBe(id);
  });

  test('namesakes are all offered, the one with a page first; the year tells them apart', () => {
    expect(jumps('33/CT-TTg')).toEqual(['ct-33-2021', 'ngoai#ct-33-1998']);
    expect(jumps('chỉ thị 33 năm 1998')).toEqual(['ngoai#ct-33-1998']);
  });

  test.each([
    'trước ngày 25/11',
    'thang diem 100 danh gia cong chuc',
    '218 ngày làm việc',
    'phu5c',
    'điện thoại',
    'quyết định 999',
    'chỉ thị 129',
  ])('“%s” names no document', (query) => {
    expect(jumps(query)).toBeNull();
  });

  test('what is asked besides stays as the rest', () => {
    expect(readCitation('hieu luc quyet dinh 218', catalogue)).toMatchObject({
      rest: 'hieu luc',
      documents: ['qd-218-2013'],
    });
  });
});

describe('citations', () => {
  test.each([
    ['khoản 2 điều 4 129/2007', 'qd-129-2007#dieu-4-khoan-2'],
    ['Điều 4 khoản 2 QĐ 129', 'qd-129-2007#dieu-4-khoan-2'],
    ['dieu 7 qd 129', 'qd-129-2007#dieu-7'],
    ['129/2007/QĐ-TTg điều 7', 'qd-129-2007#dieu-7'],
    ['dieu 7 217-QD/TW', 'qd-217-2013#dieu-7'],
    ['1.8 cv 5273', 'cv-5273-2021#muc-1-8'],
    ['mục 1.4 công văn 5273', 'cv-5273-2021#muc-1-4'],
    ['mục 1.4', 'cv-5273-2021#muc-1-4'],
    ['1.8', 'cv-5273-2021#muc-1-8'],
    ['điểm a khoản 2 điều 11 luật 09/2012', 'luat-09-2012#dieu-11-khoan-2-diem-a'],
    ['khoan 5 dieu 5 luat 44/2019', 'luat-44-2019#dieu-5-khoan-5'],
  ])('%s is %s', (query, id) => {
    expect(jumps(query)?.[0]).toBe(id);
  });

  test('a provision alone may be of several documents', () => {
    expect(jumps('điều 7')).toEqual(['qd-129-2007#dieu-7', 'qd-217-2013#dieu-7']);
  });

  test('a clause without a place of its own leads to the nearest around it, and says so', () => {
    expect(readCitation('khoản 9 điều 4 qd 129', catalogue)?.jumps).toEqual([
      { id: 'qd-129-2007#dieu-4', exact: false },
    ]);
    expect(readCitation('điều 99 qd 129', catalogue)?.jumps).toEqual([{ id: 'qd-129-2007', exact: false }]);
  });
});

describe('numbers that are something else', () => {
  // Beside a document that has a mục 1.8: a provision read there would change the jump.
  test.each([
    '1.8.2',
    '2.1.8',
    '31.8.2021',
    '1.8.000',
    '1.8,5',
    '1.8/2',
    '12,1.8',
    '3/1.8',
    '1 .8',
    '1. 8',
    '1,8',
    '1/8',
    '101.8',
    '1.800',
  ])('“%s” is no mục', (text) => {
    expect(readCitation(`${text} cv 5273`, catalogue)?.jumps).toEqual([{ id: 'cv-5273-2021', exact: true }]);
  });

  // Each holds 129, which the catalogue knows, with something beside it that makes it another thing.
  test.each([
    'phu129 năm 2007',
    'x129/2007',
    'ngày 129/11',
    'qd 129/11',
    'qd 129.11',
    'qd 129%5',
    'cv 129',
    '129 ngày làm việc',
    '1290',
    '129129',
    'qd 129 năm 2008',
    'qd 129/2007/QH14',
  ])('“%s” is not Quyết định 129', (query) => {
    expect(jumps(query)).toBeNull();
  });

  test.each([
    ['mục 1.8.', 'cv-5273-2021#muc-1-8'],
    ['(1.8) cv 5273', 'cv-5273-2021#muc-1-8'],
    ['theo 1.8 cv 5273', 'cv-5273-2021#muc-1-8'],
    ['cv 5273 1.8', 'cv-5273-2021#muc-1-8'],
    ['mục 01.8 cv 5273', 'cv-5273-2021#muc-1-8'],
    ['điều 04 khoản 02 qd 129', 'qd-129-2007#dieu-4-khoan-2'],
    ['đ 4 k 2 qd 129', 'qd-129-2007#dieu-4-khoan-2'],
    ['so 129 nam 2007', 'qd-129-2007'],
    ['số 129/2007', 'qd-129-2007'],
  ])('“%s” is what it says: %s', (query, id) => {
    expect(jumps(query)?.[0]).toBe(id);
  });
});

describe('a provision without a place of its own', () => {
  const nested = [document('qd-1', '77/QĐ-TTg', 'quyet-dinh', 2020, ['dieu-4', 'dieu-4-khoan-2', 'dieu-40'])];
  test.each([
    ['điểm a khoản 2 điều 4 qd 77', 'qd-1#dieu-4-khoan-2'],
    ['khoản 3 điều 4 qd 77', 'qd-1#dieu-4'],
    ['khoản 1 điều 40 qd 77', 'qd-1#dieu-40'],
    ['khoản 1 điều 41 qd 77', 'qd-1'],
  ])('%s leads to the nearest around it', (query, id) => {
    const reading = [nested, nested.map((each) => ({ ...each, anchors: each.anchors.toReversed() }))].map(
      (documents) => readCitation(query, documents)?.jumps,
    );
    expect(reading).toEqual([[{ id, exact: false }], [{ id, exact: false }]]);
  });
});
