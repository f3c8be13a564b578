/**
 * Cuts the index into small files, so that a query costs the words it holds and a list costs the hits it shows.
 */
import type { CitableDocument } from './citation.ts';
import { RECORDS_PER_FILE } from './files.ts';
import type { Manifest, RecordView, VocabularyFile, WordFile } from './files.ts';
import { buildIndex, buildVocabulary } from './index-model.ts';
import type { Posting } from './index-model.ts';
import { recordKinds } from './record.ts';
import type { SearchRecord } from './record.ts';

export interface IndexFiles {
  readonly manifest: Manifest;
  readonly words: readonly WordFile[];
  readonly records: readonly (readonly RecordView[])[];
  readonly vocabulary: VocabularyFile;
}

/** Numbers in a file of words, at least: about 2 kB compressed. */
const WORD_FILE_SIZE = 900;

/**
 * Cuts the index of some records into files. Records must stand in the order document, its provisions, next document.
 * `version` names the folder of the files.
 */
export function packIndex(
  records: readonly SearchRecord[],
  documents: readonly CitableDocument[],
  version: string,
): IndexFiles {
  const { entries, postings } = buildIndex(records);
  const places = new Map(records.map(({ id }, index) => [id, index]));
  const words: WordFile[] = [];
  const firsts: string[] = [];
  let file: Record<string, WordFile[string]> = {};
  let size = WORD_FILE_SIZE;
  for (const word of [...postings.keys()].sort()) {
    if (size >= WORD_FILE_SIZE) {
      file = {};
      size = 0;
      words.push(file);
      firsts.push(word);
    }
    const packed = packPostings(postings.get(word) ?? []);
    file[word] = packed;
    size += 2 + Object.values(packed).reduce((sum, list) => sum + list.length, 0);
  }
  const manifest: Manifest = {
    version,
    kinds: entries.map(({ kind }) => String(recordKinds.indexOf(kind))).join(''),
    standings: entries.map(({ standing }) => String(standing)).join(''),
    parents: entries.map(({ parent }, index) => (parent === -1 ? 0 : index - parent)),
    basis: entries.map(({ basis }) => basis),
    headings: entries.map(({ headingLength }) => headingLength),
    texts: entries.map(({ textStart }) => textStart),
    documents: documents.map(({ id, number, kind, year, anchors, hasPage }) => [
      places.get(id) ?? -1,
      id,
      number,
      kind,
      year,
      anchors.join(' '),
      hasPage ? 1 : 0,
    ]),
    words: firsts,
  };
  const views = records.map((record) => toView(record, records, places));
  const groups = Array.from({ length: Math.ceil(views.length / RECORDS_PER_FILE) }, (_, group) =>
    views.slice(group * RECORDS_PER_FILE, (group + 1) * RECORDS_PER_FILE),
  );
  const vocabulary = [...buildVocabulary(records, postings)].map(
    ([word, { records: count, forms }]) => [word, [count, ...forms]] as const,
  );
  return { manifest, words, records: groups, vocabulary: Object.fromEntries(vocabulary) };
}

function toView(
  { url, kind, title, heading, number, text, basis }: SearchRecord,
  records: readonly SearchRecord[],
  places: ReadonlyMap<string, number>,
): RecordView {
  const first = basis.map((id) => records[places.get(id) ?? -1]).find((record) => record !== undefined);
  const label =
    first === undefined
      ? ''
      : [first.number || first.heading, first.title].filter((part) => part !== '').join(' – ');
  return {
    url,
    kind,
    title,
    heading,
    number,
    text,
    basis: first === undefined ? null : { url: first.url, label },
  };
}

function packPostings(postings: readonly Posting[]): Record<string, number[]> {
  const packed: Record<string, number[]> = {};
  const last: Record<string, number> = {};
  for (const { marks, record, positions } of [...postings].sort((a, b) => a.record - b.record)) {
    const list = (packed[marks] ??= []);
    list.push(record - (last[marks] ?? 0), positions.length);
    positions.forEach((position, i) => list.push(position - (positions[i - 1] ?? 0)));
    last[marks] = record;
  }
  return packed;
}
