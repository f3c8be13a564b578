import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#src/catalog/markup/parse.ts';
import { cutDigest, cutFullText } from '#src/catalog/markup/provisions.ts';
import type { CutBody } from '#src/catalog/markup/provisions.ts';

const digest = (body: string) => cutDigest(parseBody(body));
const fullText = (body: string) => cutFullText(parseBody(body));
const words = (nodes: CutBody['lead']) => nodes.map((node) => toString(node)).join('|');
const outline = ({ provisions }: CutBody) =>
  provisions.map(({ anchor, level, marker, heading }) => [anchor, level, marker, heading]);

describe('cutting a digest', () => {
  test.each([
    ['## Điều 4. Các hành vi bị cấm', 'dieu-4', 'Điều 4', 'Các hành vi bị cấm'],
    ['## Điều 12a: Thẩm quyền', 'dieu-12a', 'Điều 12a', 'Thẩm quyền'],
    ['## Điều 9', 'dieu-9', 'Điều 9', ''],
    ['## Mục 1.4. Thi đua', 'muc-1-4', 'Mục 1.4', 'Thi đua'],
    ['## Luật đi kèm', 'luat-di-kem', '', 'Luật đi kèm'],
    ['## Thời hạn trả lời [#luat-di-kem]', 'luat-di-kem', '', 'Thời hạn trả lời'],
    [
      '## Quyết định, Điều 1. Ban hành [#quyet-dinh-dieu-1]',
      'quyet-dinh-dieu-1',
      '',
      'Quyết định, Điều 1. Ban hành',
    ],
    ['## Điều kiện tiếp nhận', 'dieu-kien-tiep-nhan', '', 'Điều kiện tiếp nhận'],
  ])('the heading %s gives #%s', (markdown, anchor, marker, heading) => {
    expect(outline(digest(markdown))).toEqual([[anchor, 1, marker, heading]]);
  });

  test('a heading one level deeper lies under the article above it', () => {
    const cut = digest(
      '## Điều 5. Hành vi\n\n### Khoản 5. Rượu bia\n\n#### Điểm đ. Khác\n\n## Điều 6. Khác\n\n### Khoản 1. Một',
    );
    expect(outline(cut).map(([anchor]) => anchor)).toEqual([
      'dieu-5',
      'dieu-5-khoan-5',
      'dieu-5-khoan-5-diem-dd',
      'dieu-6',
      'dieu-6-khoan-1',
    ]);
  });

  test('numbered items of an article are its clauses, lettered bullets their points, from the real number on', () => {
    const cut = digest(
      '## Điều 5. Hành vi\n\n5. Cấm:\n   - a) uống rượu\n   - đ) mời rượu\n   - câu thêm\n6. Hết.',
    );
    expect(outline(cut)).toEqual([
      ['dieu-5', 1, 'Điều 5', 'Hành vi'],
      ['dieu-5-khoan-5', 2, '5.', ''],
      ['dieu-5-khoan-5-diem-a', 3, 'a)', ''],
      ['dieu-5-khoan-5-diem-dd', 3, 'đ)', ''],
      ['dieu-5-khoan-6', 2, '6.', ''],
    ]);
    expect(words(cut.provisions[2]?.nodes ?? [])).toBe('uống rượu');
    expect(words(cut.provisions[1]?.nodes ?? [])).toBe('Cấm:|câu thêm');
  });

  test('a numbered list outside an article is only a list', () => {
    const cut = digest('## Các bước\n\n1. Một\n2. Hai');
    expect(outline(cut)).toEqual([['cac-buoc', 1, '', 'Các bước']]);
    expect(words(cut.provisions[0]?.nodes ?? [])).toBe('MộtHai');
  });

  test('what follows the clauses speaks of the whole article', () => {
    const cut = digest('## Điều 4. Cấm\n\n1. Một\n\nLời chung.');
    expect(words(cut.provisions[0]?.nodes ?? [])).toBe('Lời chung.');
  });

  test('what stands before the first heading is the lead', () => {
    expect(words(digest('Lời đầu.\n\n## Điều 1. Một').lead)).toBe('Lời đầu.');
  });

  test('lines are counted within the body', () => {
    expect(digest('## Điều 1. Một\n\n1. a\n2. b').provisions.map(({ line }) => line)).toEqual([1, 3, 4]);
  });
});

describe('cutting a full text', () => {
  const letter = fullText(
    [
      'Số: 1/UBND',
      '[#kinh-gui] Kính gửi:',
      '- Các sở;',
      '1\\. Các sở làm:',
      '1.4. Phong trào “*Dân vận khéo*”.',
      'Đoạn hai của 1.4.',
      'Đoạn ba của 1.4.',
      '2\\. Báo cáo.',
      'Sở Nội vụ đôn đốc.',
      '[#noi-nhan] Nơi nhận:',
      '- Như trên.',
    ].join('\n\n'),
  );

  test('numbered paragraphs, their further paragraphs and named parts are provisions', () => {
    expect(outline(letter).map(([anchor, level]) => [anchor, level])).toEqual([
      ['kinh-gui', 1],
      ['muc-1', 1],
      ['muc-1-4', 2],
      ['muc-1-4-doan-2', 3],
      ['muc-1-4-doan-3', 3],
      ['muc-2', 1],
      ['muc-2-doan-2', 2],
      ['noi-nhan', 1],
    ]);
  });

  test('the words stay as they stand; only the anchor markers go', () => {
    expect(words(letter.lead)).toBe('Số: 1/UBND');
    expect(letter.provisions.map(({ nodes }) => words(nodes))).toEqual([
      'Kính gửi:|Các sở;',
      '1. Các sở làm:',
      '1.4. Phong trào “Dân vận khéo”.',
      'Đoạn hai của 1.4.',
      'Đoạn ba của 1.4.',
      '2. Báo cáo.',
      'Sở Nội vụ đôn đốc.',
      'Nơi nhận:|Như trên.',
    ]);
  });

  test('a link at the start of a numbered paragraph does not hide its number', () => {
    expect(outline(fullText('1.1. [Chỉ thị 33](ct-33-2021) và sau đó.'))).toEqual([['muc-1-1', 2, '', '']]);
  });
});
