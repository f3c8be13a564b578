import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { createBlocks, hangMarker, numberSources, renderBlocks } from '#src/catalog/markup/blocks.ts';
import { parseBody } from '#src/catalog/markup/parse.ts';
import { collectReferences, resolveReferences } from '#src/catalog/markup/references.ts';
import type { ResolveReference } from '#src/catalog/markup/references.ts';

const known: ResolveReference = (ref) =>
  ref === 'qd-129-2007#dieu-4'
    ? { ref, href: '/so/van-ban/qd-129-2007/#dieu-4', label: 'Điều 4 Quyết định số 129' }
    : null;
const html = (body: string) => {
  const blocks = createBlocks(parseBody(body).children, 'qd-129-2007', known);
  return renderBlocks(blocks, numberSources([blocks], '/so/trang/'));
};

describe('references written in the text', () => {
  test('are collected with their lines; a bare anchor belongs to the file itself; addresses outside are not references', () => {
    const body = parseBody(
      '[a](qd-1#dieu-2)\n\n[b](#dieu-3) [c](https://example.org/) [d](thuat-ngu#dan-van) [e](../hoi-dap/)',
    );
    expect(collectReferences(body, 'cv-1')).toEqual([
      { target: 'qd-1#dieu-2', line: 1 },
      { target: 'cv-1#dieu-3', line: 3 },
      { target: 'thuat-ngu#dan-van', line: 3 },
    ]);
  });

  test('lead to the address under the base path and carry their name', () => {
    expect(html('Xem [Điều này](qd-129-2007#dieu-4).')).toContain(
      '<a href="/so/van-ban/qd-129-2007/#dieu-4" data-ref="qd-129-2007#dieu-4">Điều này</a>',
    );
  });

  test('without words are filled with the citation', () => {
    const body = parseBody('Xem [](#dieu-4).');
    resolveReferences(body, 'qd-129-2007', known);
    expect(toString(body)).toBe('Xem Điều 4 Quyết định số 129.');
  });
});

describe('drawing', () => {
  test('sources become numbers that lead to the list, marks become words', () => {
    expect(html('Cấm. [@tvpl-3; @suy-luan]')).toBe(
      '<p>Cấm.<span class="support"> <a href="/so/trang/#nguon-tvpl-3" class="source">[1]</a>' +
        ' <span class="mark mark-suy-luan">(suy luận của ban biên soạn)</span></span></p>',
    );
  });

  test('nothing carries a style attribute, aligned tables included', () => {
    const table = html('| a | b |\n|:-:|--:|\n| 1 | 2 [@a] |');
    expect(table).not.toContain('style=');
    expect(table).toContain('class="align-right"');
  });

  test('a number is hung in front of the first paragraph without changing a letter of the text', () => {
    const hung = (body: string, marker: string) => {
      const blocks = hangMarker(createBlocks(parseBody(body).children, 'x', known), marker);
      return renderBlocks(blocks, numberSources([blocks], ''));
    };
    expect(hung('1.4. Tiếp tục', '')).toBe('<p><span class="marker">1.4. </span>Tiếp tục</p>');
    expect(hung('Tiếp tục năm 2021.', '')).toBe('<p>Tiếp tục năm 2021.</p>');
    expect(hung('Cấm hút thuốc.', '1.')).toBe('<p><span class="marker">1. </span>Cấm hút thuốc.</p>');
    expect(hung('- Một', '2.')).toBe('<p><span class="marker">2. </span></p>\n<ul>\n<li>Một</li>\n</ul>');
  });
});
