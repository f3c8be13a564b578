/**
 * Document numbers and citations in a query: `33/CT-TTg`, `217-QĐ/TW`, `quyet dinh 218`, `qd129`, `cv 5273`,
 * `129/2007`, `khoản 2 điều 4 129/2007`, `1.8 cv 5273`. Recognised before any search and offered as the way there.
 */
import { isWithin } from '../document/index.ts';
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

export interface Jump {
  /** Record id: `slug` or `slug#anchor`. */
  readonly id: string;
  /** False when the provision asked for has no anchor and the nearest one around it is offered. */
  readonly exact: boolean;
}

export interface CitationReading {
  readonly jumps: readonly Jump[];
  /** The query without the words that were read as number or citation. */
  readonly rest: string;
  /** Ids of the documents named, most likely first. */
  readonly documents: readonly string[];
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PIECE = /\d+|[a-z]+/g;
const MAX_JUMPS = 4;

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

/** Reads numbers and citations in `query`; null when there are none that the catalogue knows. */
export function readCitation(query: string, documents: readonly CitableDocument[]): CitationReading | null {
  const folded = stripMarks(query.normalize('NFC')).toLowerCase();
  if (folded.length !== query.normalize('NFC').length) return null;
  const pieces = [...folded.matchAll(PIECE)].map((match): Piece => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const used = new Set<number>();
  const provision = readProvision(pieces, used, folded);
  const number = readNumber(pieces, used, folded, documents);
  if (number === null && provision === null) return null;
  const isWhole = pieces.every((_, index) => used.has(index));
  const named =
    number?.documents ?? documents.filter(({ anchors }) => provision !== null && anchors.includes(provision));
  // A provision without a document is a citation only when nothing else is asked.
  if (number === null && !isWhole) return null;
  if (named.length === 0) return null;
  const jumps = named.map(({ id, anchors }) => jumpTo(id, anchors, provision)).slice(0, MAX_JUMPS);
  const rest = pieces
    .filter((_, index) => !used.has(index))
    .map(({ start, end }) => query.normalize('NFC').slice(start, end));
  return { jumps, rest: rest.join(' '), documents: named.map(({ id }) => id) };
}

function jumpTo(id: string, anchors: readonly string[], provision: string | null): Jump {
  if (provision === null) return { id, exact: true };
  if (anchors.includes(provision)) return { id: `${id}#${provision}`, exact: true };
  const around = anchors
    .filter((anchor) => isWithin(provision, anchor))
    .sort((a, b) => b.length - a.length)[0];
  return { id: around === undefined ? id : `${id}#${around}`, exact: false };
}

const units: Readonly<Record<string, string>> = {
  dieu: 'dieu',
  d: 'dieu',
  khoan: 'khoan',
  k: 'khoan',
  diem: 'diem',
  muc: 'muc',
  doan: 'doan',
};
const order = ['dieu', 'muc', 'khoan', 'diem', 'doan'];

/** Finds unit words followed by a number or letter, or a bare `1.8`; gives the anchor they make. */
function readProvision(pieces: readonly Piece[], used: Set<number>, text: string): string | null {
  const steps = new Map<string, string>();
  for (let at = 0; at < pieces.length; at += 1) {
    const unit = units[pieces[at]?.text ?? ''];
    const value = pieces[at + 1];
    if (unit === undefined || value === undefined || steps.has(unit)) continue;
    if ((pieces[at]?.text.length ?? 0) === 1 && unit !== 'dieu' && unit !== 'khoan') continue;
    if (unit === 'diem' ? !/^[a-z]{1,2}$/.test(value.text) : !/^\d{1,3}$/.test(value.text)) continue;
    used.add(at).add(at + 1);
    let number = value.text;
    const more = pieces[at + 2];
    if (unit === 'muc' && more !== undefined && isDotted(text, value, more)) {
      number += `-${more.text}`;
      used.add(at + 2);
    }
    steps.set(unit, number.replace(/^0+(?=\d)/, ''));
  }
  if (steps.size === 0) {
    const dotted = pieces.findIndex((piece, at) => {
      const next = pieces[at + 1];
      return next !== undefined && isDotted(text, piece, next);
    });
    if (dotted === -1) return null;
    used.add(dotted).add(dotted + 1);
    return `muc-${pieces[dotted]?.text ?? ''}-${pieces[dotted + 1]?.text ?? ''}`;
  }
  return order.flatMap((unit) => (steps.has(unit) ? [`${unit}-${steps.get(unit) ?? ''}`] : [])).join('-');
}

/** `1.8`, and not `12.2013`, `1.8.2` or a sum of money. */
function isDotted(text: string, left: Piece, right: Piece): boolean {
  return (
    /^\d{1,2}$/.test(left.text) &&
    /^\d{1,2}$/.test(right.text) &&
    text.slice(left.end, right.start) === '.' &&
    !/[\d.,/]/.test(text[left.start - 1] ?? '') &&
    !/^[.,/]?\d/.test(text.slice(right.end))
  );
}

interface NumberReading {
  readonly documents: readonly CitableDocument[];
}

/** Finds `[kind] [số] number [year] [codes…]` and the documents it fits best. */
function readNumber(
  pieces: readonly Piece[],
  used: Set<number>,
  text: string,
  documents: readonly CitableDocument[],
): NumberReading | null {
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
    return { documents: fitting };
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
