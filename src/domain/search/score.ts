/**
 * From evidence to a score, with the reasons. All weights of the ranking are here.
 *
 * The score is a share of what the query could earn at most, so that 1 means “the query stands in the heading”:
 *
 * - **words**: each word found earns its rarity (idf), more in the heading than in names or text, less when the
 *   typed marks differ (`tổ` against `tố`);
 * - **pairs**: two neighbours of the query that are neighbours in the record earn as much again: this is what tells
 *   the phrase “tiếp công dân” from three syllables that stand apart;
 * - **nearness**: words that stand in one sentence earn a little more than words spread over the record;
 * - **heading**: a heading that says what the query says, and nothing else, earns most;
 * - **context**: words found in the article or document around the record count, weakly.
 */
import { fieldOf } from './evidence.ts';
import type { Evidence, Occurrence } from './evidence.ts';
import type { RecordEntry, } from './index-model.ts';
import type { Query } from './query.ts';

export const weights = {
  heading: 1,
  names: 0.8,
  text: 0.6,
  parent: 0.45,
  document: 0.35,
  pairs: 1.1,
  nearPair: 0.4,
  nearness: 0.35,
  headingExact: 0.9,
  stopWord: 0.15,
  repetition: 0.06,
} as const;

export interface Scored {
  readonly record: number;
  readonly score: number;
  /** Share of the content of the query that the record and its context hold, by rarity. */
  readonly coverage: number;
  /** Content words found in the record itself. */
  readonly wordsFound: number;
  /** Share of the content of the query that stands in unbroken runs of two words or more. */
  readonly inRuns: number;
  /** Share of the content of the query that stands together: in one passage, in headings or in the context. */
  readonly together: number;
  readonly reasons: Readonly<Record<string, number>>;
}

export interface Scales {
  /** Rarity of query word i. */
  readonly idf: readonly number[];
}

const NEAR = 3;

export function scoreRecord(
  query: Query,
  scales: Scales,
  evidence: Evidence,
  entries: readonly RecordEntry[],
  contextOf: (record: number) => Evidence | undefined,
): Scored {
  const entry = entries[evidence.record];
  if (entry === undefined) throw new Error(`no record ${evidence.record}`);
  const importance = query.words.map(({ content }, i) => (scales.idf[i] ?? 0) * (content ? 1 : weights.stopWord));
  const most = sum(importance) || 1;
  const contentMost = sum(query.words.map(({ content }, i) => (content ? (importance[i] ?? 0) : 0))) || 1;
  const context = contextStrength(query, evidence.record, entries, contextOf);

  let words = 0;
  let covered = 0;
  let wordsFound = 0;
  let contextScore = 0;
  query.words.forEach(({ content }, i) => {
    const own = evidence.occurrences[i] ?? [];
    const strength = bestStrength(entry, own);
    const weight = importance[i] ?? 0;
    const quality = Math.max(0, ...own.map((occurrence) => occurrence.quality));
    words += weight * strength * (1 + weights.repetition * Math.log2(Math.max(1, own.length)));
    const around = context[i] ?? 0;
    if (around > strength) contextScore += weight * (around - strength);
    if (content) {
      covered += weight * Math.max(quality, around > 0 ? 0.8 : 0);
      if (quality > 0.5) wordsFound += 1;
    }
  });

  const runs = pairs(query, importance, entry, evidence.occurrences);
  const passage = bestPassage(query, importance, entry, evidence.occurrences);
  const near = sum([...passage].map(([word, quality]) => quality * (importance[word] ?? 0)));
  const exact = headingExactness(query, importance, entry, evidence.occurrences);
  const together = sum(
    query.words.map(({ content }, i) => {
      if (!content) return 0;
      const inFields = (evidence.occurrences[i] ?? []).filter(({ position }) => fieldOf(entry, position) !== 'text');
      const quality = Math.max(passage.get(i) ?? 0, (context[i] ?? 0) > 0 ? 1 : 0, ...inFields.map((one) => one.quality));
      return quality * (importance[i] ?? 0);
    }),
  );
  const reasons = {
    words: words / most,
    context: contextScore / most,
    pairs: (weights.pairs * runs.earned) / (runs.most || 1),
    nearness: (weights.nearness * near) / most,
    heading: weights.headingExact * exact,
  };
  return {
    record: evidence.record,
    score: sum(Object.values(reasons)),
    coverage: covered / contentMost,
    wordsFound,
    inRuns: runs.inRuns / contentMost,
    together: together / contentMost,
    reasons,
  };
}

function bestStrength(entry: RecordEntry, occurrences: readonly Occurrence[]): number {
  let best = 0;
  for (const { position, quality } of occurrences)
    best = Math.max(best, quality * weights[fieldOf(entry, position)]);
  return best;
}

/** For each word, what the article and the document around say. */
function contextStrength(
  query: Query,
  record: number,
  entries: readonly RecordEntry[],
  contextOf: (record: number) => Evidence | undefined,
): number[] {
  const strengths = query.words.map(() => 0);
  let above = entries[record]?.parent ?? -1;
  for (let depth = 0; above !== -1 && depth < 6; depth += 1) {
    const entry = entries[above];
    const evidence = contextOf(above);
    const next = entry?.parent ?? -1;
    if (entry !== undefined && evidence !== undefined)
      evidence.occurrences.forEach((occurrences, i) => {
        for (const { position, quality } of occurrences) {
          // Of what lies around, only headings and names speak for the parts.
          if (fieldOf(entry, position) === 'text') continue;
          const weight = entry.kind === 'document' || entry.kind === 'guide' ? weights.document : weights.parent;
          strengths[i] = Math.max(strengths[i] ?? 0, quality * weight);
        }
      });
    above = next;
  }
  return strengths;
}

/** Neighbours of the query that are neighbours in the record. */
function pairs(
  query: Query,
  importance: readonly number[],
  entry: RecordEntry,
  occurrences: Evidence['occurrences'],
): { earned: number; most: number; inRuns: number } {
  let earned = 0;
  let most = 0;
  const inRun = query.words.map(() => 0);
  for (let i = 0; i + 1 < query.words.length; i += 1) {
    const worth = ((importance[i] ?? 0) + (importance[i + 1] ?? 0)) / 2;
    most += worth;
    let best = 0;
    let adjacent = 0;
    const after = new Map((occurrences[i + 1] ?? []).map(({ position, quality }) => [position, quality]));
    for (const { position, quality } of occurrences[i] ?? []) {
      const field = weights[fieldOf(entry, position)];
      const next = after.get(position + 1);
      if (next !== undefined) {
        best = Math.max(best, field * Math.min(quality, next));
        adjacent = Math.max(adjacent, Math.min(quality, next));
      } else
        for (let gap = 2; gap <= NEAR; gap += 1) {
          const close = Math.max(after.get(position + gap) ?? 0, after.get(position - gap + 1) ?? 0);
          best = Math.max(best, weights.nearPair * field * Math.min(quality, close));
        }
    }
    earned += worth * best;
    inRun[i] = Math.max(inRun[i] ?? 0, adjacent);
    inRun[i + 1] = Math.max(inRun[i + 1] ?? 0, adjacent);
  }
  const inRuns = sum(query.words.map(({ content }, i) => (content ? (importance[i] ?? 0) * (inRun[i] ?? 0) : 0)));
  return { earned, most, inRuns };
}

/** The words of the query, each with its agreement, in the best stretch of two words per word of the query and ten more. */
function bestPassage(
  query: Query,
  importance: readonly number[],
  entry: RecordEntry,
  occurrences: Evidence['occurrences'],
): ReadonlyMap<number, number> {
  const width = query.words.length * 2 + 10;
  const all = occurrences
    .flatMap((list, word) => list.map(({ position, quality }) => ({ position, quality, word })))
    .filter(({ position }) => fieldOf(entry, position) === 'text')
    .sort((a, b) => a.position - b.position);
  let best: ReadonlyMap<number, number> = new Map();
  let bestWorth = 0;
  for (let from = 0, to = 0; from < all.length; from += 1) {
    while (to < all.length && (all[to]?.position ?? 0) - (all[from]?.position ?? 0) <= width) to += 1;
    const strongest = new Map<number, number>();
    for (const { word, quality } of all.slice(from, to)) strongest.set(word, Math.max(strongest.get(word) ?? 0, quality));
    const worth = sum([...strongest].map(([word, quality]) => quality * (importance[word] ?? 0)));
    if (worth > bestWorth) [best, bestWorth] = [strongest, worth];
  }
  return best;
}

/** 1 when heading and query say the same; less by what either says beyond the other. */
function headingExactness(
  query: Query,
  importance: readonly number[],
  entry: RecordEntry,
  occurrences: Evidence['occurrences'],
): number {
  if (entry.headingLength === 0) return 0;
  const inHeading = occurrences.map((list) =>
    Math.max(0, ...list.filter(({ position }) => position < entry.headingLength).map(({ quality }) => quality)),
  );
  const places = new Set(occurrences.flatMap((list) => list.map(({ position }) => position).filter((p) => p < entry.headingLength)));
  const ofQuery = sum(inHeading.map((quality, i) => quality * (importance[i] ?? 0))) / (sum(importance) || 1);
  const ofHeading = places.size / entry.headingLength;
  return ofQuery * ofQuery * Math.sqrt(ofHeading);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
