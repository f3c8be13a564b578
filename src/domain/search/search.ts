/**
 * Search from query to ranked hits.
 *
 * Passes, each ranked below the one before:
 *
 * 1. **jump** – a document number or citation the catalogue knows (`qd 129`, `khoản 2 điều 4 129/2007`);
 * 2. **all** – every content word of the query in the record, or in the heading of what it lies in, standing together
 *    (in the heading, in runs, or in one passage);
 * 3. **most** – loosened: at least two content words and at least half of them, weighed by rarity, with half of that
 *    in unbroken runs, so that scattered syllables of other words find nothing;
 * 4. **guess** – only when a word of the query is in no text and nothing better was found: first as Telex or VNI
 *    keystrokes, then as a slip of one letter. Always announced.
 *
 * Inside a pass the order is by {@link Scored.score} times the weight of the kind of record.
 */
import { readCitation } from './citation.ts';
import type { CitableDocument, CitationReading } from './citation.ts';
import { BEGINNING, gatherEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Posting, RecordEntry } from './index-model.ts';
import { decodeKeystrokes } from './keyboard.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import type { RecordKind } from './record.ts';
import { scoreRecord } from './score.ts';
import type { Scored } from './score.ts';
import { nearWords } from './slips.ts';
import { tokenize } from './tokens.ts';

/** Where the index is: in memory, in files fetched on demand, or in another engine. */
export interface SearchSource {
  readonly entries: readonly RecordEntry[];
  readonly documents: readonly CitableDocument[];
  /** Index of the record with this id, or -1. */
  readonly recordOf: (id: string) => number;
  /** All places of a folded word. */
  readonly postings: (word: string) => Promise<readonly Posting[]>;
  /** Words that begin with these letters, the word itself excluded. */
  readonly beginning: (prefix: string) => Promise<readonly string[]>;
  /** Every word with the number of records it is in; fetched only when something must be guessed. */
  readonly vocabulary: () => Promise<ReadonlyMap<string, number>>;
}

export type Pass = 'jump' | 'all' | 'most';

export interface Hit {
  readonly record: number;
  readonly pass: Pass;
  readonly score: number;
  readonly reasons: Readonly<Record<string, number>>;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** The words finally looked for, for excerpts. */
  readonly query: Query;
  /** Set when the query was read otherwise than typed. */
  readonly guess: { readonly kind: 'keystrokes' | 'slip'; readonly instead: string; readonly of: string } | null;
  /** Words of the query, as typed, that stand in no text. */
  readonly missing: readonly string[];
}

export interface SearchOptions {
  /** The last word may be half-typed. */
  readonly typing?: boolean;
  /** Whether keystrokes and slips may be guessed: on Enter, or after a rest. */
  readonly guess?: boolean;
}

export const kindWeights: Readonly<Record<RecordKind, number>> = {
  provision: 1,
  document: 0.9,
  question: 0.95,
  term: 0.85,
  change: 0.9,
  guide: 0.8,
  criterion: 0.75,
  help: 0.6,
};
const standingWeights = [0.92, 1, 1] as const;
/** Part of the score of a question, term or guide that its first provision inherits. */
const INHERITED = 0.25;
const MAX_HITS = 60;
const MAX_BEGINNINGS = 12;

export async function search(text: string, source: SearchSource, options: SearchOptions = {}): Promise<SearchResult> {
  const { typing = false, guess = true } = options;
  const citation = readCitation(text, source.documents);
  const wanted = citation === null ? text : citation.rest;
  const query = readQuery(wanted, typing);
  const found = await lookUp(query, source);
  const plain = rank(query, found, source, citation);
  const missing = query.words.filter(({ content }, i) => content && isEmpty(found[i])).map(({ form }) => form);
  const isFull = plain.some(({ pass }) => pass === 'all' || pass === 'jump');
  if (missing.length > 0 && guess && !isFull) {
    const guessed = (await guessKeystrokes(wanted, source)) ?? (await guessSlips(query, found, source));
    if (guessed !== null && guessed.hits.some(({ pass }) => pass === 'all'))
      return { ...guessed, missing: [] };
  }
  return { hits: plain, query, guess: null, missing };
}

interface Found {
  readonly postings: readonly Posting[];
  readonly factor: number;
}

async function lookUp(query: Query, source: SearchSource): Promise<Found[][]> {
  return Promise.all(
    query.words.map(async ({ word, prefix }) => {
      const own: Found = { postings: await source.postings(word), factor: 1 };
      if (!prefix) return [own];
      const words = (await source.beginning(word)).slice(0, MAX_BEGINNINGS);
      const more = await Promise.all(
        words.map(async (longer): Promise<Found> => ({ postings: await source.postings(longer), factor: BEGINNING })),
      );
      return [own, ...more];
    }),
  );
}

function isEmpty(found: readonly Found[] | undefined): boolean {
  return found === undefined || found.every(({ postings }) => postings.length === 0);
}

/** Scores every record that has a word of the query and puts them in order. */
function rank(query: Query, found: Found[][], source: SearchSource, citation: CitationReading | null): Hit[] {
  const { entries } = source;
  const jumps = (citation?.jumps ?? []).map(({ id }) => source.recordOf(id)).filter((record) => record !== -1);
  const hits: Hit[] = jumps.map((record) => ({ record, pass: 'jump', score: 1, reasons: { jump: 1 } }));
  const named = new Set((citation?.documents ?? []).map((id) => source.recordOf(id)));
  if (query.words.length === 0) return hits;

  const evidence = gatherEvidence(query, found);
  const byRecord = new Map(evidence.map((one) => [one.record, one]));
  const contextOf = (record: number): Evidence | undefined => byRecord.get(record);
  const idf = query.words.map((_, i) => rarity(found[i], entries.length));
  const scored = evidence.map((one) => scoreRecord(query, { idf }, one, entries, contextOf));
  const inherited = inheritedScores(scored, entries);
  const ranked = scored.flatMap((one): Hit[] => {
    const entry = entries[one.record];
    const pass = passOf(query, one);
    if (entry === undefined || pass === null) return [];
    const asked = query.isQuestion && entry.kind === 'question' ? 1.1 : 1;
    const inNamed = named.size > 0 && named.has(rootOf(one.record, entries)) ? 1.5 : 1;
    const weight = kindWeights[entry.kind] * (standingWeights[entry.standing] ?? 1) * asked * inNamed;
    const gift = INHERITED * (inherited.get(one.record) ?? 0);
    return [{ record: one.record, pass, score: one.score * weight + gift, reasons: { ...one.reasons, weight, inherited: gift } }];
  });
  const order = { jump: 0, all: 1, most: 2 } as const;
  ranked.sort((a, b) => order[a.pass] - order[b.pass] || b.score - a.score || a.record - b.record);
  const known = new Set(jumps);
  return [...hits, ...ranked.filter(({ record }) => !known.has(record))].slice(0, MAX_HITS);
}

/** A text speaks for the provision it rests on first. */
function inheritedScores(scored: readonly Scored[], entries: readonly RecordEntry[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { record, score } of scored) {
    const first = entries[record]?.basis[0];
    if (first !== undefined) best.set(first, Math.max(best.get(first) ?? 0, score));
  }
  return best;
}

function rootOf(record: number, entries: readonly RecordEntry[]): number {
  let root = record;
  for (let above = entries[root]?.parent ?? -1; above !== -1; above = entries[root]?.parent ?? -1) root = above;
  return root;
}

/** ln of one over the share of records a word is in; a word found nowhere is the rarest of all. */
function rarity(found: readonly Found[] | undefined, total: number): number {
  const records = new Set((found ?? []).flatMap(({ postings }) => postings.map(({ record }) => record)));
  return Math.log(1 + total / (records.size + 0.5));
}

const TOGETHER = 0.95;

function passOf(query: Query, { coverage, wordsFound, inRuns, together }: Scored): Pass | null {
  const content = query.words.filter((word) => word.content).length;
  if (content === 1) return coverage > 0.3 ? 'all' : null;
  if (coverage >= 0.999 && wordsFound > 0 && together >= TOGETHER) return 'all';
  const enough = wordsFound >= 2 && wordsFound * 2 >= content && coverage >= 0.5 && inRuns * 2 >= coverage * 0.8;
  return enough ? 'most' : null;
}

async function guessKeystrokes(text: string, source: SearchSource): Promise<SearchResult | null> {
  const vocabulary = await source.vocabulary();
  let decoded = 0;
  const words = text.split(/\s+/).map((typed) => {
    const word = decodeKeystrokes(typed);
    const [token, ...others] = word === null ? [] : tokenize(word);
    if (word === null || token === undefined || others.length > 0) return typed;
    if (vocabulary.has(tokenize(typed)[0]?.word ?? '') && tokenize(typed).length === 1) return typed;
    if (!vocabulary.has(token.word)) return typed;
    decoded += 1;
    return word;
  });
  return decoded === 0 ? null : retry(words.join(' '), text, 'keystrokes', source);
}

/** Replaces the words found nowhere by neighbours, one combination after the other, and keeps the best. */
async function guessSlips(query: Query, found: Found[][], source: SearchSource): Promise<SearchResult | null> {
  const vocabulary = await source.vocabulary();
  let candidates: string[][] = [[]];
  for (const [i, { word, form }] of query.words.entries()) {
    const choices = isEmpty(found[i]) ? nearWords(word, vocabulary) : [form];
    if (choices.length === 0) return null;
    candidates = candidates.flatMap((before) => choices.map((choice) => [...before, choice])).slice(0, 24);
  }
  const of = query.words.map(({ form }) => form).join(' ');
  let best: SearchResult | null = null;
  for (const words of candidates) {
    const result = await retry(words.join(' '), of, 'slip', source);
    if (result !== null && (result.hits[0]?.score ?? 0) > (best?.hits[0]?.score ?? 0)) best = result;
  }
  return best;
}

async function retry(
  instead: string,
  of: string,
  kind: 'keystrokes' | 'slip',
  source: SearchSource,
): Promise<SearchResult | null> {
  const query = readQuery(instead);
  const found = await lookUp(query, source);
  const hits = rank(query, found, source, null).filter(({ pass }) => pass === 'all');
  return hits.length === 0 ? null : { hits, query, guess: { kind, instead, of }, missing: [] };
}
