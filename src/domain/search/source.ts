/**
 * Where the index is. Ranking knows only this port: the files of `pack.ts` stand behind it on the site, an index in
 * memory in tests; another engine that gives the places of a word could stand behind it as well.
 *
 * Why not the files of Pagefind, whose browser script would be the obvious engine: measured by `npm run search:eval`
 * and `npm run search:growth` on the real content, its script and WebAssembly cost 70 kB before the first word, and
 * each word of a query one of its chunks of 20 to 28 kB (their size is fixed), so that a cold first result costs
 * 130 to 160 kB, over the bar of 130; with 1,000 documents about 300 kB. The files here cost 25 kB in the median, and
 * about 100 kB with 1,000 documents. And ranking needs, before any text is fetched, what Pagefind tells only after:
 * the marks of each place (`tổ` is not `tố`) and the field it stands in. Folding đ, i/y, abbreviations and number
 * words into the index itself also leaves no list of variants to ask for. Stock Pagefind stays the yardstick.
 */
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
