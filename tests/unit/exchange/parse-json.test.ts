import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxFileBytes, parseJsonText, sizeProblem } from '#src/domain/exchange/parse-json.ts';

/** The code of what is wrong with a text, with its data where that says more; undefined when it was read. */
function problem(text: string, limit?: number) {
  const result = parseJsonText(text, limit);
  return result.ok ? undefined : result.problems.map(({ code, data }) => [code, data])[0];
}

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('the text of a file', () => {
  test('any JSON data is read as JSON.parse reads it, with a byte order mark or without', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom('', '\uFEFF'), (data, mark) => {
        const text = JSON.stringify(data);
        expect(parseJsonText(mark + text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });

  test.each([
    ['{"a": "b', 'tep-bi-cat-ngang'],
    ['{"a": [1, 2', 'tep-bi-cat-ngang'],
    ['{"a": {"b": 1}', 'tep-bi-cat-ngang'],
    [' \n{"a": 1,', 'tep-bi-cat-ngang'],
    ['{"a\\"}": 1', 'tep-bi-cat-ngang'],
    ['{"a": "}', 'tep-bi-cat-ngang'],
    ['{"a": 1}}', 'tep-khong-phai-json'],
    ['{"a": "{[", b}', 'tep-khong-phai-json'],
    ['[1, 2', 'tep-khong-phai-json'],
    ['x {', 'tep-khong-phai-json'],
    ['\uFEFF', 'tep-rong'],
    ['\uFEFF \t\r\n', 'tep-rong'],
  ])('%j is told as %s', (text, code) => {
    expect(problem(text)?.[0]).toBe(code);
  });

  test('brackets may nest 64 deep, whatever stands in texts beside them', () => {
    expect(problem(nested(64))).toBeUndefined();
    expect(problem(nested(65))?.[0]).toBe('tep-long-qua-sau');
    expect(problem(JSON.stringify([nested(100), '\\"', '{'.repeat(100)]))).toBeUndefined();
    expect(problem(`[${'{},'.repeat(100)}[]]`)).toBeUndefined();
    expect(problem('{"a":'.repeat(65))?.[0]).toBe('tep-long-qua-sau');
  });

  test.each([
    ['{"a": 1,\n"b": 2,\n,}', 3],
    ['{"a" 1}', 1],
  ])('%j is wrong in line %i', (text, line) => {
    expect(problem(text)).toEqual(['tep-khong-phai-json', { line }]);
  });
});

describe('the size of a file', () => {
  test.each(['a', 'é', '\u07ff', '\u0800', 'ế', '\ud7ff', '\ue000', '\uffff', '😀', 'Dân vận khéo 😀'])(
    '“%s” counts in bytes of UTF-8',
    (letters) => {
      const text = JSON.stringify(letters);
      const bytes = new TextEncoder().encode(text).length;
      expect(problem(text, bytes)).toBeUndefined();
      expect(problem(text, bytes - 1)?.[0]).toBe('tep-qua-lon');
    },
  );

  test('is told in megabytes, and the limit itself is no problem', () => {
    expect(sizeProblem(maxFileBytes)).toBeNull();
    expect(sizeProblem(maxFileBytes + 1)).toMatchObject({ code: 'tep-qua-lon', data: { limitMb: 5 } });
    expect(sizeProblem(3 * 1024 * 1024, 1024 * 1024)).toEqual({
      code: 'tep-qua-lon',
      data: { sizeMb: 3, limitMb: 1 },
    });
  });
});
