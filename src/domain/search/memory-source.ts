/** A source over records in memory: for tests, evaluation and small collections. */
import type { CitableDocument } from './citation.ts';
import { buildIndex, buildVocabulary } from './index-model.ts';
import type { SearchRecord } from './record.ts';
import type { SearchSource } from './source.ts';

export function createMemorySource(
  records: readonly SearchRecord[],
  documents: readonly CitableDocument[],
): SearchSource {
  const { entries, postings } = buildIndex(records);
  const places = new Map(records.map(({ id }, index) => [id, index]));
  const words = [...postings.keys()].sort();
  const vocabulary = buildVocabulary(records, postings);
  return {
    entries,
    documents,
    recordOf: (id) => places.get(id) ?? -1,
    postings: (word) => Promise.resolve(postings.get(word) ?? []),
    beginning: (prefix) =>
      Promise.resolve(words.filter((word) => word.startsWith(prefix) && word !== prefix)),
    vocabulary: () => Promise.resolve(vocabulary),
  };
}
