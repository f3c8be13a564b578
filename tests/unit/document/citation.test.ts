import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '#src/domain/calendar/time.ts';
import {
  formatCitation,
  formatDocument,
  formatProvision,
  formatShortCitation,
  parseCitation,
} from '#src/domain/document/index.ts';
import type { CitedDocument } from '#src/domain/document/index.ts';
import { anyNumberedAnchor } from '#tests/support/anchors.ts';

const decision: CitedDocument = {
  number: '129/2007/QĐ-TTg',
  kind: 'quyet-dinh',
  title: 'Quyết định về việc ban hành Quy chế văn hóa công sở',
  issuer: 'Thủ tướng Chính phủ',
  issued: '2007-08-02',
  annexedKind: 'Quy chế',
};
const letterOfProvince: CitedDocument = {
  number: '5273/UBND-NC',
  kind: 'cong-van',
  title: 'Công văn về việc thực hiện Chỉ thị số 33/CT-TTg',
  issuer: 'Ủy ban nhân dân tỉnh Tuyên Quang',
  issued: '2021-12-31',
};
const law: CitedDocument = {
  number: '25/2018/QH14',
  kind: 'luat',
  title: 'Luật Tố cáo',
  issuer: 'Quốc hội',
  issued: '2018-06-12',
};
const lawWithoutNumber: CitedDocument = {
  ...law,
  number: null,
  issued: null,
  title: 'Luật Tiếp cận thông tin năm 2026',
};

const decisionName = 'Quyết định số 129/2007/QĐ-TTg ngày 02/8/2007 của Thủ tướng Chính phủ';
const letterName = 'Công văn số 5273/UBND-NC ngày 31/12/2021 của Ủy ban nhân dân tỉnh Tuyên Quang';

const formal: readonly (readonly [CitedDocument, string | null, string])[] = [
  [decision, null, decisionName],
  [decision, 'dieu-4-khoan-2', `khoản 2 Điều 4 Quy chế ban hành kèm theo ${decisionName}`],
  [decision, 'dieu-4-khoan-2-diem-a', `điểm a khoản 2 Điều 4 Quy chế ban hành kèm theo ${decisionName}`],
  [decision, 'quyet-dinh-dieu-1', `Điều 1 ${decisionName}`],
  [letterOfProvince, 'muc-1-4', `mục 1.4 ${letterName}`],
  [letterOfProvince, 'muc-1-5-doan-2', `đoạn 2 mục 1.5 ${letterName}`],
  [law, 'dieu-9-khoan-1-diem-dd', 'điểm đ khoản 1 Điều 9 Luật Tố cáo số 25/2018/QH14 ngày 12/6/2018'],
  [lawWithoutNumber, 'dieu-7', 'Điều 7 Luật Tiếp cận thông tin năm 2026'],
];

describe('formal citations', () => {
  test.each(formal)('%o at %s', (document, anchor, expected) => {
    expect(formatCitation(document, anchor)).toBe(expected);
  });

  test('a section without a number cites the document and the heading only', () => {
    expect(formatCitation(decision, 'giam-sat', 'Giám sát')).toBe(`${decisionName}, phần “Giám sát”`);
    expect(formatCitation(letterOfProvince, 'mo-dau')).toBe(letterName);
    expect(formatShortCitation(law, 'thoi-han', 'Thời hạn')).toBe(
      'Luật Tố cáo số 25/2018/QH14, phần “Thời hạn”',
    );
  });

  test('the short form leaves out the date and the issuer', () => {
    expect(formatShortCitation(decision, 'dieu-4-khoan-2')).toBe(
      'khoản 2 Điều 4 Quyết định số 129/2007/QĐ-TTg',
    );
    expect(formatShortCitation(law, null)).toBe('Luật Tố cáo số 25/2018/QH14');
  });

  test.each([
    ['2007-08-02', '02/8/2007'],
    ['2021-12-31', '31/12/2021'],
    ['2025-02-09', '09/02/2025'],
    ['2021-05-18', '18/5/2021'],
  ])('the day %s is written %s', (iso, expected) => {
    expect(formatDay(iso)).toBe(expected);
  });
});

describe('reading citations back', () => {
  test.each(formal.filter(([, anchor]) => anchor !== null))(
    '%o at %s returns from its citation',
    (document, anchor) => {
      const annexed = document.annexedKind !== undefined;
      expect(parseCitation(formatCitation(document, anchor), annexed)).toEqual({
        anchor,
        document: formatDocument(document),
      });
    },
  );

  test('every numbered provision of any document returns from its citation', () => {
    fc.assert(
      fc.property(anyNumberedAnchor, fc.boolean(), (anchor, annexed) => {
        // Only a decision that issues a regulation has articles of its own beside the regulation's.
        const known =
          annexed || !anchor.startsWith('quyet-dinh-') ? anchor : anchor.slice('quyet-dinh-'.length);
        const document = annexed ? decision : letterOfProvince;
        const read = parseCitation(formatCitation(document, known), annexed);
        // A mục belongs to the document itself, with or without a regulation.
        expect(read?.anchor).toBe(known);
        expect(read?.document).toBe(formatDocument(document));
      }),
    );
  });

  test.each(['', 'Luật Tố cáo', 'Giám sát và phản biện', 'mục đích của Quy chế', 'Điều lệ Đảng'])(
    '“%s” names no provision',
    (text) => {
      expect(parseCitation(text, false)).toBeNull();
    },
  );

  test('capital letters and decomposed marks make no difference', () => {
    expect(parseCitation('KHOẢN 2 ĐIỀU 4 Quyết định'.normalize('NFD'), false)?.anchor).toBe('dieu-4-khoan-2');
  });

  test('a provision alone is the head of its citation', () => {
    fc.assert(
      fc.property(anyNumberedAnchor, (anchor) =>
        formatCitation(law, anchor).startsWith(formatProvision(anchor) ?? '?'),
      ),
    );
  });
});

describe('citations as people type them', () => {
  test.each([
    ['ĐIỂM Đ KHOẢN 2A ĐIỀU 4B Luật', 'dieu-4b-khoan-2a-diem-dd', 'Luật'],
    ['  khoản   2   Điều 4  Luật ', 'dieu-4-khoan-2', 'Luật'],
    ['mục 1.4.2', 'muc-1-4-2', ''],
    ['đoạn 2 mục 1.5 Công văn', 'muc-1-5-doan-2', 'Công văn'],
    ['Điều 4', 'dieu-4', ''],
  ])('%s', (text, anchor, document) => {
    expect(parseCitation(text, false)).toEqual({ anchor, document });
  });

  test.each([
    ['Điều 4 Quy chế ban hành kèm theo Quyết định', true, 'dieu-4', 'Quyết định'],
    ['Điều 4 Quy định ban hành kèm theo Quyết định', false, 'dieu-4', 'Quyết định'],
    ['Điều 4 Đề án ban hành kèm theo Quyết định', true, 'dieu-4', 'Quyết định'],
    ['Điều 4 Quyết định', true, 'quyet-dinh-dieu-4', 'Quyết định'],
    ['Điều 4 Quyết định', false, 'dieu-4', 'Quyết định'],
    ['Điều 4 của Quy chế ban hành kèm theo X', true, 'quyet-dinh-dieu-4', 'của Quy chế ban hành kèm theo X'],
  ])('%s (annexed %s) is of the regulation or of the decision itself', (text, annexed, anchor, document) => {
    expect(parseCitation(text, annexed)).toEqual({ anchor, document });
  });

  test('a whole document is cited without a provision, and a section by its heading', () => {
    expect(formatCitation(lawWithoutNumber, null)).toBe('Luật Tiếp cận thông tin năm 2026');
    expect(formatShortCitation(decision, 'giam-sat')).toBe('Quyết định số 129/2007/QĐ-TTg');
    expect(formatProvision('giam-sat')).toBeNull();
  });
});
