/**
 * From evidence to a score, with the reasons. The weights are in `weights.ts`.
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
import type { RecordEntry } from './index-model.ts';
import { bestPassage, headingExactness } from './passage.ts';
import type { Query } from './query.ts';
import { findRuns } from './runs.ts';
import { sum } from './sum.ts';
import { weights } from './weights.ts';

export interface Scored {
  readonly record: number;
  readonly score: number;
  /** Share of the content of the query that the record and its context hold, by rarity. */
  readonly coverage: number;
  /** Content words found in the record itself. */
  readonly wordsFound: number;
  /** Share of the content of the query that stands in unbroken runs of two words or more. */
  readonly inRuns: number;
  /** Share of the content of the query that stands together: in runs, in headings or in the context. */
  readonly together: number;
  /** Words of the longest unbroken run, as a share of the query. */
  readonly longestRun: number;
  readonly reasons: Readonly<Record<string, number>>;
}

export interface Scales {
  /** Rarity of query word i. */
  readonly idf: readonly number[];
}

/** The score of one record for a query. */
export function scoreRecord(
  query: Query,
  scales: Scales,
  evidence: Evidence,
  entries: readonly RecordEntry[],
  contextOf: (record: number) => Evidence | undefined,
): Scored {
  const entry = entries[evidence.record];
  if (entry === undefined) throw new Error(`no record ${evidence.record}`);
  const importance = query.words.map(
    ({ content }, i) => (scales.idf[i] ?? 0) * (content ? 1 : weights.stopWord),
  );
  const most = sum(importance) || 1;
  const contentMost = sum(query.words.map(({ content }, i) => (content ? (importance[i] ?? 0) : 0))) || 1;
  const context = contextStrength(query, evidence.record, entries, contextOf);

  const found = scoreWords(query, importance, entry, evidence, context);
  const runs = findRuns(query, importance, entry, evidence.occurrences);
  const passage = bestPassage(query, importance, entry, evidence.occurrences);
  const near = sum([...passage].map(([word, quality]) => quality * (importance[word] ?? 0)));
  const exact = headingExactness(importance, entry, evidence.occurrences, context);
  const isIdentical = exact > 0.98 && entry.kind === 'provision';
  const reasons = {
    words: found.own / most,
    context: found.context / most,
    pairs: (weights.pairs * runs.earned) / (runs.most || 1),
    nearness: (weights.nearness * near) / most,
    heading: weights.headingExact * exact + (isIdentical ? weights.headingIdentical : 0),
  };
  return {
    record: evidence.record,
    score: sum(Object.values(reasons)),
    coverage: found.covered / contentMost,
    wordsFound: found.count,
    inRuns:
      sum(query.words.map(({ content }, i) => (content ? (importance[i] ?? 0) * (runs.inRun[i] ?? 0) : 0))) /
      contentMost,
    together: togetherness(query, importance, entry, evidence, runs.inRun, context) / contentMost,
    longestRun: runs.longest / query.words.length,
    reasons,
  };
}

/** What the words earn one by one: in the record itself, and beyond that around it; content words are counted too. */
function scoreWords(
  query: Query,
  importance: readonly number[],
  entry: RecordEntry,
  evidence: Evidence,
  context: readonly number[],
): { own: number; context: number; covered: number; count: number } {
  const earned = { own: 0, context: 0, covered: 0, count: 0 };
  query.words.forEach(({ content }, i) => {
    const own = evidence.occurrences[i] ?? [];
    const strength = bestStrength(entry, own);
    const weight = importance[i] ?? 0;
    const quality = Math.max(0, ...own.map((occurrence) => occurrence.quality));
    earned.own += weight * strength * (1 + weights.repetition * Math.log2(Math.max(1, own.length)));
    const around = context[i] ?? 0;
    if (around > strength) earned.context += weight * (around - strength);
    if (content) {
      earned.covered += weight * Math.max(quality, around > 0 ? 1 : 0);
      if (quality > 0.5) earned.count += 1;
    }
  });
  return earned;
}

/** How much of the content stands together: in runs, in headings or in the context. */
function togetherness(
  query: Query,
  importance: readonly number[],
  entry: RecordEntry,
  evidence: Evidence,
  inRun: readonly number[],
  context: readonly number[],
): number {
  return sum(
    query.words.map(({ content }, i) => {
      if (!content) return 0;
      const inFields = (evidence.occurrences[i] ?? []).filter(
        ({ position }) => fieldOf(entry, position) !== 'text',
      );
      const quality = Math.max(
        inRun[i] ?? 0,
        (context[i] ?? 0) > 0 ? 1 : 0,
        ...inFields.map((one) => one.quality),
      );
      return quality * (importance[i] ?? 0);
    }),
  );
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
          const weight =
            entry.kind === 'document' || entry.kind === 'guide' ? weights.document : weights.parent;
          strengths[i] = Math.max(strengths[i] ?? 0, quality * weight);
        }
      });
    above = next;
  }
  return strengths;
}
