/** A source over the files of the index, each fetched when it is first needed. */
import type { CitableDocument } from './citation.ts';
import { RECORDS_PER_FILE } from './files.ts';
import type { Manifest, RecordView, VocabularyFile, WordFile } from './files.ts';
import type { Posting, RecordEntry } from './index-model.ts';
import { recordKinds } from './record.ts';
import type { Vocabulary } from './slips.ts';
import type { SearchSource } from './source.ts';

function unpackEntries({ kinds, standings, parents, basis, headings, texts }: Manifest): RecordEntry[] {
  return [...kinds].map((kind, index) => ({
    kind: recordKinds[Number(kind)] ?? 'provision',
    standing: Number(standings[index]),
    parent: (parents[index] ?? 0) === 0 ? -1 : index - (parents[index] ?? 0),
    basis: basis[index] ?? -1,
    headingLength: headings[index] ?? 0,
    textStart: texts[index] ?? 0,
  }));
}

function unpackDocuments({ documents }: Manifest): CitableDocument[] {
  return documents.map(([, id, number, kind, year, anchors, hasPage]) => ({
    id,
    number,
    kind,
    year,
    anchors: anchors === '' ? [] : anchors.split(' '),
    hasPage: hasPage === 1,
  }));
}

/** Record of every document and of its provisions, which follow it in the order of their anchors. */
function placesOf(manifest: Manifest, documents: readonly CitableDocument[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  manifest.documents.forEach(([record, id], index) => {
    places.set(id, record);
    documents[index]?.anchors.forEach((anchor, offset) => places.set(`${id}#${anchor}`, record + 1 + offset));
  });
  return places;
}

/** Fetches each file of a version once; one that failed is fetched again when it is next asked for. */
function fetcher(read: ReadJson, version: string): <T>(name: string) => Promise<T> {
  const files = new Map<string, Promise<unknown>>();
  return <T>(name: string) => {
    const path = `${version}/${name}.json`;
    const known = files.get(path) ?? read(path);
    files.set(path, known);
    known.catch(() => files.delete(path));
    return known as Promise<T>;
  };
}

/** Fetches one file of the index by its path below the folder of the index and parses it. */
export type ReadJson = (path: string) => Promise<unknown>;

export interface FileSource extends SearchSource {
  /** What the list shows of a record. */
  readonly view: (record: number) => Promise<RecordView>;
}

/** A source over packed files. Each file is fetched once; one that failed is tried again when it is next needed. */
export async function openFiles(read: ReadJson): Promise<FileSource> {
  const manifest = (await read('index.json')) as Manifest;
  const fetchOnce = fetcher(read, manifest.version);
  const unpacked = new Map<string, readonly Posting[]>();
  const documents = unpackDocuments(manifest);
  const places = placesOf(manifest, documents);
  const wordFile = (word: string): number => {
    let file = manifest.words.findIndex((first) => first > word);
    if (file === -1) file = manifest.words.length;
    return Math.max(0, file - 1);
  };
  return {
    entries: unpackEntries(manifest),
    documents,
    recordOf: (id) => places.get(id) ?? -1,
    async postings(word) {
      const known = unpacked.get(word);
      if (known !== undefined) return known;
      const file = await fetchOnce<WordFile>(`w${wordFile(word)}`);
      const postings = unpackPostings(Object.hasOwn(file, word) ? file[word] : undefined);
      unpacked.set(word, postings);
      return postings;
    },
    async beginning(prefix) {
      const range = [];
      for (let file = wordFile(prefix); file <= wordFile(`${prefix}\uffff`); file += 1) range.push(file);
      const found = await Promise.all(range.map((file) => fetchOnce<WordFile>(`w${file}`)));
      return found.flatMap((file) =>
        Object.keys(file).filter((word) => word.startsWith(prefix) && word !== prefix),
      );
    },
    async vocabulary() {
      const file = await fetchOnce<VocabularyFile>('vocabulary');
      return new Map(
        Object.entries(file).map(([word, [records, ...forms]]) => [word, { records, forms }]),
      ) as Vocabulary;
    },
    async view(record) {
      const group = await fetchOnce<readonly RecordView[]>(`r${Math.floor(record / RECORDS_PER_FILE)}`);
      const view = group[record % RECORDS_PER_FILE];
      if (view === undefined) throw new Error(`no record ${record}`);
      return view;
    },
  };
}

/** The inverse of the packing of postings, for one word of a file. */
function unpackPostings(packed: WordFile[string] | undefined): Posting[] {
  return Object.entries(packed ?? {}).flatMap(([marks, list]) => {
    const postings: Posting[] = [];
    let record = 0;
    for (let at = 0; at < list.length;) {
      record += list[at] ?? 0;
      const count = list[at + 1] ?? 0;
      const positions: number[] = [];
      for (let i = 0; i < count; i += 1) positions.push((positions[i - 1] ?? 0) + (list[at + 2 + i] ?? 0));
      postings.push({ marks, record, positions });
      at += 2 + count;
    }
    return postings;
  });
}
