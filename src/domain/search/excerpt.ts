/** The words of a query in the sentence they stand in, ready to be drawn with marks. */
import { agreement, OTHER_MARKS } from './evidence.ts';
import type { Query } from './query.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A piece of text; `marked` when it is a word that was sought. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

const MAX_WORDS = 36;

/** The whole of a short text (a heading) with the words of the query marked. */
export function markWords(text: string, query: Query): Part[] {
  const plain = text.normalize('NFC');
  return cut(plain, 0, plain.length, soughtTokens(tokenize(plain), query));
}

/**
 * The stretch of `text` that says most of the query: its best line, cut to about 36 words around the densest place.
 * “…” stands where something was left out.
 */
export function excerpt(text: string, query: Query): Part[] {
  const plain = text.normalize('NFC');
  const tokens = tokenize(plain);
  if (tokens.length === 0) return [];
  const sought = new Set(soughtTokens(tokens, query));
  const lines = linesOf(plain, tokens);
  const best = lines.reduce((a, b) => (worth(b, sought) > worth(a, sought) ? b : a));
  const from = densest(best, sought);
  const shown = best.slice(from, from + MAX_WORDS);
  const last = shown.at(-1);
  const next = best[from + MAX_WORDS];
  const start = from === 0 ? startOfLine(plain, best[0]?.start ?? 0) : (shown[0]?.start ?? 0);
  const end = next === undefined ? endOfLine(plain, last?.end ?? 0) : (last?.end ?? 0);
  const parts = cut(plain, start, end, [...sought]);
  return [
    ...(from === 0 ? [] : [{ text: '… ', marked: false }]),
    ...parts,
    ...(next === undefined ? [] : [{ text: ' …', marked: false }]),
  ];
}

function soughtTokens(tokens: readonly Token[], query: Query): Token[] {
  const content = query.words.filter((word) => word.content);
  return tokens.filter(({ word, marks }) =>
    content.some((one) => {
      const same = one.prefix ? word.startsWith(one.word) : word === one.word;
      return same && agreement(one.marks, marks) > OTHER_MARKS;
    }),
  );
}

function linesOf(text: string, tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before !== undefined && text.slice(before.end, token.start).includes('\n')) lines.push([]);
    lines.at(-1)?.push(token);
  });
  return lines;
}

/** Different words first, then how many. */
function worth(line: readonly Token[], sought: ReadonlySet<Token>): number {
  const found = line.filter((token) => sought.has(token));
  return new Set(found.map(({ word }) => word)).size + found.length / 1000;
}

function densest(line: readonly Token[], sought: ReadonlySet<Token>): number {
  let best = 0;
  let bestWorth = -1;
  for (let from = 0; from === 0 || from + MAX_WORDS <= line.length; from += 1) {
    const value = worth(line.slice(from, from + MAX_WORDS), sought);
    if (value > bestWorth) [best, bestWorth] = [from, value];
  }
  return best;
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Cuts a stretch into parts; neighbouring marked words with only spaces between them become one mark. */
function cut(text: string, start: number, end: number, marked: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let at = start;
  const push = (to: number, isMarked: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), marked: isMarked });
    at = Math.max(at, to);
  };
  const inside = marked.filter((token) => token.start >= start && token.end <= end);
  inside.forEach((token, i) => {
    const before = inside[i - 1];
    const joined = before !== undefined && /^ *$/.test(text.slice(before.end, token.start));
    push(token.start, joined && token.start > at);
    push(token.end, true);
  });
  push(end, false);
  return joinParts(parts);
}

function joinParts(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1);
    if (last?.marked === part.marked)
      joined.splice(-1, 1, { text: last.text + part.text, marked: part.marked });
    else joined.push(part);
    return joined;
  }, []);
}
