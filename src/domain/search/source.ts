/** Where the index is: in memory, in files fetched on demand, or in another engine. */
import type { CitableDocument } from './citation.ts';
import type { Found, Posting, RecordEntry } from './index-model.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './slips.ts';
import { BEGINNING } from './evidence.ts';

export interface SearchSource {
  readonly entries: readonly RecordEntry[];
  readonly documents: readonly CitableDocument[];
  /** Index of the record with this id, or -1. Only documents and provisions need be known. */
  readonly recordOf: (id: string) => number;
  /** All places of a folded word. */
  readonly postings: (word: string) => Promise<readonly Posting[]>;
  /** Words that begin with these letters, the word itself excluded. */
  readonly beginning: (prefix: string) => Promise<readonly string[]>;
  /** Fetched only when something must be guessed. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

const MAX_BEGINNINGS = 12;

/** The postings of every word of a query. */
export async function lookUp(query: Query, source: SearchSource): Promise<Found[][]> {
  return Promise.all(
    query.words.map(async ({ word, prefix }) => {
      const own: Found = { postings: await source.postings(word), factor: 1 };
      if (!prefix) return [own];
      const words = (await source.beginning(word)).slice(0, MAX_BEGINNINGS);
      const more = await Promise.all(
        words.map(async (longer): Promise<Found> => ({
          postings: await source.postings(longer),
          factor: BEGINNING,
        })),
      );
      return [own, ...more];
    }),
  );
}
