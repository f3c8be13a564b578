import { describe, expect, test } from 'vitest';
import { excerpt, markWords } from '#src/domain/search/excerpt.ts';
import type { Part } from '#src/domain/search/excerpt.ts';
import { readQuery } from '#src/domain/search/query.ts';

const draw = (parts: readonly Part[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('marks', () => {
  test.each([
    ['Treo Quốc huy', 'treo quoc huy', '[Treo Quốc huy]'],
    ['UBND tỉnh báo cáo', 'uỷ ban nhân dân', '[UBND] tỉnh báo cáo'],
    ['Tổ chức và tố cáo', 'tố', 'Tổ chức và [tố] cáo'],
    ['Kỷ luật, phát ngôn', 'kỉ luật phát ngôn', '[Kỷ luật], [phát ngôn]'],
    ['Khi nào mặc lễ phục?', 'khi nào phải mặc lễ phục', 'Khi nào [mặc lễ phục]?'],
    ['4 xin, 4 luôn', 'bốn xin', '[4 xin], [4] luôn'],
  ])('in “%s” for “%s”', (text, query, expected) => {
    expect(draw(markWords(text, readQuery(query)))).toBe(expected);
  });
});

describe('excerpts', () => {
  test('show the line that says most, whole when it is short', () => {
    const text = 'Dòng đầu nói về thẻ.\nKhông thu phí gửi xe của người đến giao dịch.\nDòng cuối.';
    expect(draw(excerpt(text, readQuery('thu phi gui xe')))).toBe(
      'Không [thu phí gửi xe] của người đến giao dịch.',
    );
  });

  test('cut a long line around the words', () => {
    const filler = Array.from({ length: 60 }, (_, i) => `chữ${i}`).join(' ');
    const drawn = draw(excerpt(`${filler} treo Quốc huy ${filler}`, readQuery('treo quốc huy')));
    expect(drawn).toContain('[treo Quốc huy]');
    expect(drawn.startsWith('… ')).toBe(true);
    expect(drawn.endsWith(' …')).toBe(true);
    expect(drawn.length).toBeLessThan(400);
  });

  test('of an empty text is empty', () => {
    expect(excerpt('', readQuery('a'))).toEqual([]);
  });
});
