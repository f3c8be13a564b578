/** Document numbers in a query: kind, number, year and codes in whatever order and spelling people give them. */
import { stripMarks } from '../vietnamese/index.ts';

/** What is known of a document for recognising it; every document of the catalogue, cited ones included. */
export interface CitableDocument {
  /** Id of its record. */
  readonly id: string;
  readonly number: string | null;
  /** `quyet-dinh`, `cong-van` … */
  readonly kind: string;
  readonly year: number | null;
  /** Anchors of its provisions that can be opened. */
  readonly anchors: readonly string[];
  /** Those with a page of their own stand before those only cited. */
  readonly hasPage: boolean;
}

/** A run of digits or letters of a folded query, with its place. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PIECE = /\d+|[a-z]+/g;
/** Cuts a folded text into runs of digits and of letters. */
export function toPieces(folded: string): Piece[] {
  return [...folded.matchAll(PIECE)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Kinds by what people write for them. */
const kinds: readonly (readonly [string, readonly string[]])[] = [
  ['cong-van', ['cong van', 'cv']],
  ['cong-dien', ['cong dien', 'cd']],
  ['chi-thi', ['chi thi', 'ct']],
  ['quyet-dinh', ['quyet dinh', 'qd']],
  ['quy-dinh', ['quy dinh', 'qdi', 'qd']],
  ['ke-hoach', ['ke hoach', 'kh']],
  ['ket-luan', ['ket luan', 'kl']],
  ['nghi-quyet', ['nghi quyet', 'nq']],
  ['nghi-dinh', ['nghi dinh', 'nd']],
  ['thong-tu', ['thong tu', 'tt']],
  ['huong-dan', ['huong dan', 'hd']],
  ['phap-lenh', ['phap lenh', 'pl']],
  ['luat', ['luat', 'bo luat']],
];
const codes: ReadonlySet<string> = new Set(kinds.flatMap(([, names]) => names));

/** Finds `[kind] [số] number [year] [codes…]` and the documents it fits best. */
export function readNumber(
  pieces: readonly Piece[],
  used: Set<number>,
  text: string,
  documents: readonly CitableDocument[],
): readonly CitableDocument[] | null {
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || used.has(at) || !/^\d{1,5}$/.test(piece.text)) continue;
    const taken = [at];
    // `phu5c` is no number; `qd129` is one.
    const glue = pieces[at - 1];
    if (glue !== undefined && glue.end === piece.start && !isCode(glue.text)) continue;
    const kind = readKind(pieces, at, used, taken);
    const { year, written, glued } = readTail(pieces, at, used, text, taken);
    const alone = pieces.every((_, index) => used.has(index) || taken.includes(index));
    // A bare number in a sentence is a quantity, not a document.
    if (kind.length === 0 && year === null && written.length === 0 && !alone) continue;
    if (glued) continue;
    const value = Number(piece.text);
    const fitting = documents
      .filter((document) => fits(document, value, kind, year, written))
      .sort((a, b) => Number(b.hasPage) - Number(a.hasPage));
    if (fitting.length === 0) continue;
    for (const index of taken) used.add(index);
    return fitting;
  }
  return null;
}

/** Kind words just before the number; `số` may stand between. */
function readKind(
  pieces: readonly Piece[],
  at: number,
  used: ReadonlySet<number>,
  taken: number[],
): string[] {
  let before = at - 1;
  if (pieces[before]?.text === 'so' && !used.has(before)) {
    taken.push(before);
    before -= 1;
  }
  for (const length of [2, 1]) {
    const from = before - length + 1;
    if (from < 0) continue;
    const words = pieces.slice(from, before + 1);
    if (words.some((_, offset) => used.has(from + offset))) continue;
    const name = words.map(({ text }) => text).join(' ');
    const found = kinds.filter(([, names]) => names.includes(name)).map(([kind]) => kind);
    if (found.length === 0) continue;
    for (let index = from; index <= before; index += 1) taken.push(index);
    return found;
  }
  return [];
}

/** Year and codes after the number: `/2007/QĐ-TTg`, `năm 2013`, `-QĐ/TW`. */
function readTail(
  pieces: readonly Piece[],
  at: number,
  used: ReadonlySet<number>,
  text: string,
  taken: number[],
) {
  let year: number | null = null;
  const written: string[] = [];
  let last = pieces[at];
  let glued = false;
  for (let next = at + 1; next < pieces.length; next += 1) {
    const piece = pieces[next];
    if (piece === undefined || last === undefined || used.has(next)) break;
    const between = text.slice(last.end, piece.start);
    const isYear = /^(?:19|20)\d\d$/.test(piece.text);
    if (year === null && isYear && written.length === 0) year = Number(piece.text);
    else if (piece.text === 'nam' && /^(?:19|20)\d\d$/.test(pieces[next + 1]?.text ?? '')) {
      year = Number(pieces[next + 1]?.text);
      taken.push(next, next + 1);
      break;
    } else if (/^\s+$/.test(between) && !isCode(piece.text)) break;
    else if (/^\d+$/.test(piece.text) && written.length === 0) {
      // `25/11`: a date or a share, whatever stands before.
      glued = /^[/.,%]$/.test(between);
      break;
    } else if (between === '' || /^[\s/.–-]+$/.test(between)) written.push(piece.text);
    else break;
    taken.push(next);
    last = piece;
  }
  return { year, written, glued };
}

function isCode(text: string): boolean {
  return codes.has(text) || ['ttg', 'tw', 'ubnd', 'cp', 'qh', 'bnv', 'hdnd'].includes(text);
}

function fits(
  document: CitableDocument,
  value: number,
  kind: readonly string[],
  year: number | null,
  written: readonly string[],
): boolean {
  if (document.number === null) return false;
  const own: readonly string[] = stripMarks(document.number).toLowerCase().match(PIECE) ?? [];
  if (Number(own[0]) !== value) return false;
  const ownKind = document.kind;
  if (kind.length > 0 && !kind.includes(ownKind)) return false;
  const years = [document.year, ...own.slice(1).map(Number)].filter(
    (number) => number !== null && number > 1900,
  );
  if (year !== null && !years.includes(year)) return false;
  const ownCodes = own.slice(1).join('');
  return written.every((code) => own.includes(code)) || written.join('') === ownCodes;
}
