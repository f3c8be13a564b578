import { describe, expect, test } from 'vitest';
import { parseBody } from '#src/catalog/markup/parse.ts';
import { collectStatements } from '#src/catalog/markup/support.ts';

const statements = (body: string) => collectStatements(parseBody(body).children);

describe('support written in the text', () => {
  test.each([
    ['Cấm uống rượu. [@tvpl-3]', ['tvpl-3'], []],
    ['Cấm uống rượu. [@tvpl-3; @laodong-2]', ['tvpl-3', 'laodong-2'], []],
    ['Cấm uống rượu. [@chua-doi-chieu]', [], ['chua-doi-chieu']],
    ['Cấm uống rượu. [@tvpl-3; @suy-luan]', ['tvpl-3'], ['suy-luan']],
    ['Cấm uống rượu. [@tvpl-3] [@tvpl-3; @de-xuat]', ['tvpl-3'], ['de-xuat']],
    ['Cấm uống rượu.', [], []],
  ])('%s', (body, sources, marks) => {
    expect(statements(body)).toMatchObject([{ text: 'Cấm uống rượu.', sources, marks }]);
  });

  test('each paragraph, list item and table row below the header is one statement', () => {
    const found = statements(
      'Câu một. [@a]\n\n- Ý một. [@b]\n- Ý hai. [@c]\n\n| Việc | Hạn |\n|--|--|\n| Báo cáo | 25/11 [@d] |',
    );
    expect(found.map(({ text, sources }) => [text, ...sources])).toEqual([
      ['Câu một.', 'a'],
      ['Ý một.', 'b'],
      ['Ý hai.', 'c'],
      ['Báo cáo – 25/11', 'd'],
    ]);
  });

  test('a sentence that introduces the list after it needs none of its own', () => {
    expect(
      statements('Cấm các việc sau:\n\n- Hút thuốc. [@a]').map(({ needsSupport }) => needsSupport),
    ).toEqual([false, true]);
    expect(statements('- Cấm:\n  - Hút thuốc. [@a]').map(({ needsSupport }) => needsSupport)).toEqual([
      false,
      true,
    ]);
    expect(statements('Cấm các việc sau:').map(({ needsSupport }) => needsSupport)).toEqual([true]);
  });

  test('a statement knows its line', () => {
    expect(statements('Một. [@a]\n\n- Hai. [@b]\n- Ba. [@c]').map(({ line }) => line)).toEqual([1, 3, 4]);
  });
});
