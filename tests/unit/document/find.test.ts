import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFinder } from '#src/domain/document/find.ts';
import { stripMarks } from '#src/domain/vietnamese/index.ts';

const texts = [
  'Tiếp tục thực hiện tốt Phong trào thi đua “Dân vận khéo” trên các lĩnh vực.',
  'Xây dựng văn hoá công sở, nâng cao đạo đức công vụ; Kỷ luật phát ngôn.',
  'Quyết định số 129/2007/QĐ-TTg: cấm bàn, bán và bản sao.',
];
const find = createFinder(texts);
const shown = (query: string) => find(query).map(({ text, start, end }) => texts[text]?.slice(start, end));

describe('finding in a document', () => {
  test.each([
    ['dan van kheo', ['Dân vận khéo']],
    ['DÂN VẬN', ['Dân vận']],
    ['dân vận kh', ['Dân vận khéo']],
    ['van hóa', ['văn hoá']],
    ['kỉ luật', ['Kỷ luật']],
    ['129/2007', ['129/2007']],
    ['qd ttg', ['QĐ-TTg']],
    ['thi đua dân', ['thi đua “Dân']],
    ['khong co', []],
    ['dân', ['Dân']],
    ['d', []],
    ['  ', []],
    ['“”', []],
  ])('“%s” finds %o', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  test('marks that are typed are meant, as long as something carries them', () => {
    expect(shown('bán')).toEqual(['bán']);
    expect(shown('ban')).toEqual(['bàn', 'bán', 'bản']);
    expect(shown('bạn')).toEqual(['bàn', 'bán', 'bản']);
  });

  test('decomposed text is found at the right place', () => {
    const decomposed = 'Công tác dân vận'.normalize('NFD');
    const [hit] = createFinder([decomposed])('dân vận');
    expect(decomposed.slice(hit?.start, hit?.end).normalize('NFC')).toBe('dân vận');
  });

  test('any run of words is found without its marks, within its bounds', () => {
    const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 4 }), (from, count) => {
        const query = stripMarks(words.slice(from, from + count).join(' '));
        fc.pre(
          query.length > 1 &&
            texts.some((text) =>
              stripMarks(text)
                .match(/[\p{L}\p{N}]+/gu)
                ?.join(' ')
                .includes(query),
            ),
        );
        const hits = find(query);
        expect(hits.length).toBeGreaterThan(0);
        for (const { text, start, end } of hits) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(texts[text]?.length ?? 0);
        }
      }),
    );
  });
});

describe('what a query has to hold', () => {
  test.each([
    ['qd', ['QĐ']],
    ['q', []],
    ['dâ vận', []],
    ['dân v', ['Dân vận']],
    ['dân vận khéo trên các lĩnh vực', ['Dân vận khéo” trên các lĩnh vực']],
    ['lĩnh vực xây dựng', []],
    ['vực xa', []],
  ])('“%s” finds %o: two letters at least, whole words but the last, within one text', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  test('places that overlap are counted once', () => {
    expect(createFinder(['dân dân dân'])('dân dân')).toEqual([{ text: 0, start: 0, end: 7 }]);
  });
});
