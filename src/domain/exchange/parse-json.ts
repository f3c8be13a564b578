/** SHIPS TO THE BROWSER. From the text of a file to JSON data, with a reason a person understands when it is not. */
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { Result } from '#src/domain/problem/problem.ts';
import { fail, ok } from '#src/domain/problem/problem.ts';

const MEGABYTE = 1024 * 1024;

/** Largest file that is read, in bytes. */
export const maxFileBytes = 5 * MEGABYTE;

/** An assessment nests 7 deep; far more would only exhaust the stack. */
const maxDepth = 64;

/** The problem of a file of this size in bytes, or null. Ask before reading the text of a file. */
export function sizeProblem(bytes: number, limit = maxFileBytes): AssessmentProblem | null {
  if (bytes <= limit) return null;
  return { code: 'tep-qua-lon', data: { sizeMb: bytes / MEGABYTE, limitMb: limit / MEGABYTE } };
}

/** JSON data of a text. Never throws for any text. */
export function parseJsonText(text: string, limit = maxFileBytes): Result<unknown, AssessmentProblem> {
  const tooLarge = sizeProblem(utf8Length(text), limit);
  if (tooLarge !== null) return fail(tooLarge);
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return fail({ code: 'tep-rong', data: {} });
  const nesting = measureNesting(body);
  if (nesting.deepest > maxDepth) return fail({ code: 'tep-long-qua-sau', data: {} });
  try {
    return ok(JSON.parse(body));
  } catch (error) {
    if (/^\s*\{/.test(body) && nesting.open) return fail({ code: 'tep-bi-cat-ngang', data: {} });
    const line = error instanceof SyntaxError ? lineOf(body, error.message) : undefined;
    return fail({ code: 'tep-khong-phai-json', data: line === undefined ? {} : { line } });
  }
}

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** How deep the brackets go, and whether the text ends inside a text or an open bracket. */
function measureNesting(json: string): { readonly deepest: number; readonly open: boolean } {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let i = 0; i < json.length; i += 1) {
    const char = json[i];
    if (inText) {
      if (char === '\\') i += 1;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth -= 1;
  }
  return { deepest, open: inText || depth > 0 };
}

/** The line an engine's message points at, where it gives a position. */
function lineOf(text: string, message: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
