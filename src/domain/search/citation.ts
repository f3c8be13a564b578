/**
 * Document numbers and citations in a query: `33/CT-TTg`, `217-QĐ/TW`, `quyet dinh 218`, `qd129`, `cv 5273`,
 * `129/2007`, `khoản 2 điều 4 129/2007`, `1.8 cv 5273`. Recognised before any search and offered as the way there.
 */
import { isWithin } from '../document/index.ts';
import { stripMarks } from '../vietnamese/index.ts';
import { readNumber, toPieces } from './document-number.ts';
import type { CitableDocument, Piece } from './document-number.ts';

export type { CitableDocument } from './document-number.ts';

interface Jump {
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

const MAX_JUMPS = 4;

/** Reads numbers and citations in `query`; null when there are none that the catalogue knows. */
export function readCitation(query: string, documents: readonly CitableDocument[]): CitationReading | null {
  const folded = stripMarks(query.normalize('NFC')).toLowerCase();
  if (folded.length !== query.normalize('NFC').length) return null;
  const pieces = toPieces(folded);
  const used = new Set<number>();
  const provision = readProvision(pieces, used, folded);
  const number = readNumber(pieces, used, folded, documents);
  if (number === null && provision === null) return null;
  const isWhole = pieces.every((_, index) => used.has(index));
  const named =
    number ?? documents.filter(({ anchors }) => provision !== null && anchors.includes(provision));
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
