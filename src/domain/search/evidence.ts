/**
 * What one record says to a query, before any judgement: which words stand where, how well their marks agree,
 * which stand side by side.
 */
import type { Found, RecordEntry } from './index-model.ts';
import type { Query } from './query.ts';

/** Places of one query word in one record, best first agreement kept per place. */
export interface Occurrence {
  readonly position: number;
  /** 1 where typed and written marks agree, less where they do not. */
  readonly quality: number;
}

/** `occurrences[i]` belongs to query word i. */
export interface Evidence {
  readonly record: number;
  readonly occurrences: readonly (readonly Occurrence[])[];
}

/** Typed with marks, written with other marks: another word, most likely. */
export const OTHER_MARKS = 0.35;
/** Typed without, in a query that has marks elsewhere. */
const FORGOTTEN_MARKS = 0.7;
/** A word that only begins with what was typed. */
export const BEGINNING = 0.75;

/** How well the marks a reader typed agree with those of the text. */
export function agreement(typed: string | null, written: string): number {
  if (typed === null || typed === written) return 1;
  return typed === '' ? FORGOTTEN_MARKS : OTHER_MARKS;
}

/** Gathers the postings of all query words by record, for the `wanted` records. `found[i]` belongs to word i. */
export function gatherEvidence(
  query: Query,
  found: readonly (readonly Found[])[],
  wanted: ReadonlySet<number>,
): Evidence[] {
  const byRecord = new Map<number, Occurrence[][]>();
  found.forEach((sources, index) => {
    const typed = query.words[index]?.marks ?? null;
    for (const { postings, factor } of sources)
      for (const { record, marks, positions } of postings) {
        if (!wanted.has(record)) continue;
        const occurrences = byRecord.get(record) ?? query.words.map(() => []);
        byRecord.set(record, occurrences);
        const quality = factor * agreement(typed, marks);
        for (const position of positions) occurrences[index]?.push({ position, quality });
      }
  });
  return [...byRecord].map(([record, occurrences]) => ({ record, occurrences }));
}

/** Field a position lies in. */
export function fieldOf(entry: RecordEntry, position: number): 'heading' | 'names' | 'text' {
  if (position < entry.headingLength) return 'heading';
  return position < entry.textStart ? 'names' : 'text';
}
