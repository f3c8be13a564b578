/**
 * A text as the words search compares. Both sides, texts and queries, go through {@link tokenize}, so that đ and d,
 * i and y, `hoá` and `hóa`, NFC and NFD, `UBND` and “Ủy ban nhân dân”, `4` and “bốn” meet without a list of variants.
 */
import { stripMarks, unifyIY } from '../vietnamese/index.ts';
import { abbreviations } from './abbreviations.ts';
import { readNumberWords, writeNumber } from './number-words.ts';

export interface Token {
  /** Folded form; what is looked up. */
  readonly word: string;
  /** The marks alone, independent of where the tone stands and of i/y: two tokens of one word differ here only. */
  readonly marks: string;
  /** Lower-case form as written, for stop words and messages. */
  readonly form: string;
  /** Place in the text (UTF-16 units of its NFC form), for highlighting. */
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** The words of `text`, in order. Offsets refer to `text.normalize('NFC')`. */
export function tokenize(text: string): Token[] {
  const plain: Token[] = [];
  for (const match of text.normalize('NFC').matchAll(WORD)) {
    const expansion = expansions.get(stripMarks(match[0]).toLowerCase());
    const start = match.index;
    const end = start + match[0].length;
    if (expansion === undefined) plain.push({ ...analyse(match[0]), start, end });
    else for (const part of expansion) plain.push({ ...part, start, end });
  }
  return joinNumberWords(plain);
}

type Analysed = Pick<Token, 'word' | 'marks' | 'form'>;
const seen = new Map<string, Analysed>();

function analyse(written: string): Analysed {
  const known = seen.get(written);
  if (known !== undefined) return known;
  const form = written.toLowerCase();
  const meant = writeNumber(form);
  const analysed = { word: unifyIY(stripMarks(meant)), marks: marksOf(meant), form };
  seen.set(written, analysed);
  return analysed;
}

/** Tones, hats and horns in order, `-` for a stroke: `đồng` → stroke, hat, grave. */
export function marksOf(form: string): string {
  return form
    .normalize('NFD')
    .replace(/[đð\u0256]/gu, '-')
    .replace(/[^\p{M}-]/gu, '');
}

const expansions: ReadonlyMap<string, readonly Analysed[]> = new Map(
  Object.entries(abbreviations).map(([short, long]) => [
    stripMarks(short).toLowerCase(),
    [...long.matchAll(WORD)].map((match) => analyse(match[0])),
  ]),
);

/** What an abbreviation stands for, or undefined. For telling the reader how the query was read. */
export function readAbbreviation(written: string): { short: string; long: string } | undefined {
  const folded = stripMarks(written).toLowerCase();
  const entry = Object.entries(abbreviations).find(([short]) => stripMarks(short).toLowerCase() === folded);
  return entry === undefined ? undefined : { short: entry[0], long: entry[1] };
}

function joinNumberWords(tokens: readonly Token[]): Token[] {
  const words = tokens.map(({ word }) => word);
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const number = readNumberWords(words, at);
    if (number === null) joined.push(token);
    else {
      const last = tokens[at + number.length - 1] ?? token;
      joined.push({ ...token, word: number.digits, marks: '', form: number.digits, end: last.end });
      at += number.length - 1;
    }
  }
  return joined;
}
