/**
 * The index: for each word, where it stands. Built once from the records ({@link buildIndex}), cut into small
 * files by `src/build`, and read back word by word in the browser.
 *
 * Positions of one record run on through its fields with a gap between them, so that neighbours are never
 * neighbours across a field: heading from 0, names after it, text last.
 */
import type { RecordKind, SearchRecord } from './record.ts';
import type { Vocabulary } from './slips.ts';
import { tokenize } from './tokens.ts';

/** What ranking needs to know of a record before its text is fetched. */
export interface RecordEntry {
  readonly kind: RecordKind;
  /** Record it lies in, or -1. */
  readonly parent: number;
  /** The provision it rests on first, or -1. */
  readonly basis: number;
  readonly headingLength: number;
  /** First position of the text. */
  readonly textStart: number;
  /** What the site has of its document: 0 no page, 1 attributes, 2 a digest (or a page of its own), 3 the full text. */
  readonly standing: number;
}

/** All places of one marked form of a word: flat runs of record, count, positions… */
export interface Posting {
  readonly marks: string;
  readonly record: number;
  readonly positions: readonly number[];
}

/** Postings that count for a word of the query, with a factor for words that only begin with it. */
export interface Found {
  readonly postings: readonly Posting[];
  readonly factor: number;
}

export interface SearchIndex {
  readonly entries: readonly RecordEntry[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

const STANDINGS = ['none', 'cited', 'digest', 'full'];

/** Distance between fields: wider than any gap a phrase may have. */
const FIELD_GAP = 8;

export function buildIndex(records: readonly SearchRecord[]): SearchIndex {
  const places = new Map(records.map(({ id }, index) => [id, index]));
  const postings = new Map<string, Map<string, Posting & { positions: number[] }>>();
  const entries = records.map((record, index): RecordEntry => {
    const heading = tokenize(record.heading);
    const names = (record.names ?? []).map((name) => tokenize(name));
    const text = tokenize(record.text);
    let position = 0;
    for (const field of [heading, ...names, text]) {
      for (const { word, marks } of field) {
        const ofWord = postings.get(word) ?? new Map<string, Posting & { positions: number[] }>();
        postings.set(word, ofWord);
        const key = `${index} ${marks}`;
        const posting = ofWord.get(key) ?? { marks, record: index, positions: [] };
        ofWord.set(key, posting);
        posting.positions.push(position);
        position += 1;
      }
      if (field !== text) position += FIELD_GAP;
    }
    return {
      kind: record.kind,
      parent: record.parent === null ? -1 : (places.get(record.parent) ?? -1),
      basis: record.basis.map((id) => places.get(id) ?? -1).find((place) => place !== -1) ?? -1,
      headingLength: heading.length,
      textStart: position - text.length,
      standing: STANDINGS.indexOf(record.coverage ?? 'digest'),
    };
  });
  const flat = new Map([...postings].map(([word, byKey]) => [word, [...byKey.values()]] as const));
  return { entries, postings: flat };
}

/** The vocabulary of an index; the forms come from the records, because postings keep the marks only. */
export function buildVocabulary(
  records: readonly SearchRecord[],
  postings: SearchIndex['postings'],
): Vocabulary {
  const forms = new Map<string, Map<string, number>>();
  for (const { heading, text } of records)
    for (const { word, form } of tokenize(`${heading}\n${text}`)) {
      const ofWord = forms.get(word) ?? new Map<string, number>();
      forms.set(word, ofWord);
      ofWord.set(form, (ofWord.get(form) ?? 0) + 1);
    }
  return new Map(
    [...postings].map(([word, list]) => [
      word,
      {
        records: new Set(list.map(({ record }) => record)).size,
        forms: [...(forms.get(word) ?? [])].sort(([, a], [, b]) => b - a).map(([form]) => form),
      },
    ]),
  );
}
