/** Phrases: which neighbours of the query are neighbours in the record. */
import { fieldOf } from './evidence.ts';
import type { Evidence, Occurrence } from './evidence.ts';
import type { RecordEntry } from './index-model.ts';
import type { Query } from './query.ts';
import { NEAR, weights } from './weights.ts';

export interface Runs {
  /** What the pairs found are worth, and what all pairs of the query would be worth. */
  readonly earned: number;
  readonly most: number;
  /** For each word, how firmly it stands beside another word of the query: 0 to 1. */
  readonly inRun: readonly number[];
  /** Words of the longest unbroken run. */
  readonly longest: number;
}

/**
 * Neighbours of the query that are neighbours in the record. A pair is worth more as part of a longer run, so that
 * “văn hóa công vụ” is not found in “văn hóa công sở, đạo đức công vụ”. Words a little apart earn less.
 */
export function findRuns(
  query: Query,
  importance: readonly number[],
  entry: RecordEntry,
  occurrences: Evidence['occurrences'],
): Runs {
  const last = query.words.length - 1;
  const runs = runLengths(occurrences);
  let earned = 0;
  let most = 0;
  const inRun = query.words.map(() => 0);
  for (let i = 0; i < last; i += 1) {
    const worth = ((importance[i] ?? 0) + (importance[i + 1] ?? 0)) / 2;
    most += worth;
    let best = 0;
    const after = new Map((occurrences[i + 1] ?? []).map(({ position, quality }) => [position, quality]));
    for (const { position, quality } of occurrences[i] ?? []) {
      const field = weights[fieldOf(entry, position)];
      const next = after.get(position + 1);
      if (next !== undefined) {
        const agreed = Math.min(quality, next);
        const length = runs.get(position - i) ?? 2;
        best = Math.max(
          best,
          field * agreed * (weights.shortRun + (1 - weights.shortRun) * ((length - 1) / last)),
        );
        inRun[i] = Math.max(inRun[i] ?? 0, agreed);
        inRun[i + 1] = Math.max(inRun[i + 1] ?? 0, agreed);
      }
    }
    const close = best > 0 ? 0 : nearPair(entry, occurrences[i] ?? [], after);
    earned += worth * Math.max(best, close);
  }
  loosePairs(query, occurrences, inRun);
  return { earned, most, inRun, longest: Math.max(0, ...runs.values()) };
}

/** Longest run for each difference of place in the record and place in the query, which all words of a run share. */
function runLengths(occurrences: Evidence['occurrences']): Map<number, number> {
  const places = occurrences.map((list) => new Set(list.map(({ position }) => position)));
  const longest = new Map<number, number>();
  places.forEach((positions, i) => {
    for (const position of positions) {
      if (places[i - 1]?.has(position - 1) === true) continue;
      let length = 1;
      while (places[i + length]?.has(position + length) === true) length += 1;
      longest.set(position - i, Math.max(longest.get(position - i) ?? 0, length));
    }
  });
  return longest;
}

function nearPair(
  entry: RecordEntry,
  first: readonly Occurrence[],
  after: ReadonlyMap<number, number>,
): number {
  let best = 0;
  for (const { position, quality } of first)
    for (let gap = 2; gap <= NEAR; gap += 1) {
      const close = Math.max(after.get(position + gap) ?? 0, after.get(position - gap + 1) ?? 0);
      best = Math.max(best, weights.nearPair * weights[fieldOf(entry, position)] * Math.min(quality, close));
    }
  return best;
}

/** Content words that follow each other in the query, small words aside, and stand a few words apart in the record. */
function loosePairs(query: Query, occurrences: Evidence['occurrences'], inRun: number[]): void {
  const content = query.words.flatMap((word, i) =>
    word.content && (occurrences[i] ?? []).length > 0 ? [i] : [],
  );
  content.forEach((i, at) => {
    const next = content[at + 1];
    if (next === undefined || next - i > NEAR) return;
    for (const one of occurrences[i] ?? [])
      for (const other of occurrences[next] ?? []) {
        const distance = other.position - one.position;
        if (distance < -NEAR || distance > NEAR || distance === 0) continue;
        const weight = distance === 1 ? weights.neighbours : weights.loosePair;
        const agreed = weight * Math.min(one.quality, other.quality);
        inRun[i] = Math.max(inRun[i] ?? 0, agreed);
        inRun[next] = Math.max(inRun[next] ?? 0, agreed);
      }
  });
}
