/**
 * Search from query to ranked hits.
 *
 * Passes, in this order:
 *
 * 1. **jump** – a document number or citation the catalogue knows (`qd 129`, `khoản 2 điều 4 129/2007`) is offered
 *    before anything is looked up. Only a provision of that document whose heading answers the rest of the query
 *    (“hiệu lực quyết định 218”) may stand before it.
 * 2. **all** – every content word of the query stands in a run of the query's own words in the record, in its heading,
 *    or in the heading of what it lies in.
 * 3. **most** – loosened: at least two content words, at least half of them, weighed by rarity, and a good part in
 *    runs, so that scattered syllables of other words find nothing. Its scores count three quarters: a loosened find
 *    stands before a full one only where it says what it has much more plainly.
 * 4. **guess** – only where nothing full and nothing strong was found: first as Telex or VNI keystrokes, then as a slip
 *    of one letter. It replaces the result only when it is clearly better, and is always announced.
 *
 * The score inside a pass is explained in `score.ts`; its numbers are in `weights.ts`; every hit carries its reasons.
 */
import { readCitation } from './citation.ts';
import type { CitationReading } from './citation.ts';
import { guessKeystrokes, guessSlips, isUnknown } from './guess.ts';
import type { Guess } from './guess.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { Hit } from './rank.ts';
import { lookUp } from './source.ts';
import type { SearchSource } from './source.ts';
import { CLEARLY_BETTER, WEAK } from './weights.ts';

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** The words finally looked for, for excerpts. */
  readonly query: Query;
  /** Set when the query was read otherwise than typed. */
  readonly guess: Guess | null;
  /** Words of the query, as typed, that stand in no text. */
  readonly missing: readonly string[];
  /** The number or citation recognised in the query. */
  readonly citation: CitationReading | null;
}

export interface SearchOptions {
  /** The last word may be half-typed. */
  readonly typing?: boolean;
  /** Whether keystrokes and slips may be guessed: on Enter, or after a rest. */
  readonly guess?: boolean;
}

export async function search(
  text: string,
  source: SearchSource,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const { typing = false, guess = true } = options;
  const citation = readCitation(text, source.documents);
  const wanted = citation === null ? text : citation.rest;
  const query = readQuery(wanted, typing);
  const found = await lookUp(query, source);
  const plain = rank(query, found, source, citation);
  const missing = query.words.filter((word, i) => isUnknown(word, found[i])).map(({ form }) => form);
  const isFull = plain.some(({ pass }) => pass === 'all' || pass === 'jump');
  if (guess && !isFull && (plain[0]?.score ?? 0) < WEAK) {
    const guessed = (await guessKeystrokes(wanted, source)) ?? (await guessSlips(query, found, source));
    if (guessed !== null && (guessed.hits[0]?.score ?? 0) > CLEARLY_BETTER * (plain[0]?.score ?? 0))
      return { ...guessed, missing: [], citation };
  }
  return { hits: plain, query, guess: null, missing, citation };
}
