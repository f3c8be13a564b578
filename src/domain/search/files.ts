/** Shapes of the files of the index, as JSON. Written by `pack.ts`, read by `file-source.ts`. */
import type { SearchRecord } from './record.ts';

/** What a result list shows of a record. */
export interface RecordView {
  readonly url: string;
  readonly kind: SearchRecord['kind'];
  readonly title: string;
  readonly heading: string;
  readonly number: string;
  readonly text: string;
  /** The provision it rests on first. */
  readonly basis: { readonly url: string; readonly label: string } | null;
}

/** Everything small that every search needs; columns have one value per record. */
export interface Manifest {
  /** Folder of the other files, changed with every change of content. */
  readonly version: string;
  /** One letter per record: its place in {@link recordKinds}. */
  readonly kinds: string;
  /** One digit per record. */
  readonly standings: string;
  /** Distance back to the record it lies in, 0 for none. */
  readonly parents: readonly number[];
  readonly basis: readonly number[];
  readonly headings: readonly number[];
  readonly texts: readonly number[];
  /** Record, id, number, kind, year, anchors in the order of their records, whether it has a page. */
  readonly documents: readonly (readonly [
    number,
    string,
    string | null,
    string,
    number | null,
    string,
    0 | 1,
  ])[];
  /** First word of each file of words. */
  readonly words: readonly string[];
}

/** Word → marks → flat runs of: distance to the last record, number of places, first place, distances. */
export type WordFile = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
export type VocabularyFile = Readonly<Record<string, readonly [number, ...string[]]>>;

/** Records per file: a list of ten hits seldom takes more than ten files. */
export const RECORDS_PER_FILE = 6;
