/** What stands in one passage, and how well a heading says what is sought. */
import { fieldOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { RecordEntry } from './index-model.ts';
import type { Query } from './query.ts';
import { sum } from './sum.ts';
import { weights } from './weights.ts';

/** The words of the query, each with its agreement, in the best stretch of two words per word of the query and ten more. */
export function bestPassage(
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
    for (const { word, quality } of all.slice(from, to))
      strongest.set(word, Math.max(strongest.get(word) ?? 0, quality));
    const worth = sum([...strongest].map(([word, quality]) => quality * (importance[word] ?? 0)));
    if (worth > bestWorth) [best, bestWorth] = [strongest, worth];
  }
  return best;
}

/**
 * 1 when heading and query say the same; less by what either says beyond the other. What the article or document
 * around says counts nearly as much: “nơi nhận công văn” is the heading “Nơi nhận” in a công văn.
 */
export function headingExactness(
  importance: readonly number[],
  entry: RecordEntry,
  occurrences: Evidence['occurrences'],
  context: readonly number[],
): number {
  if (entry.headingLength === 0) return 0;
  const places = new Set<number>();
  const said = occurrences.map((list, i) => {
    let best = (context[i] ?? 0) > 0 ? weights.contextHeading : 0;
    for (const { position, quality } of list)
      if (position < entry.headingLength) {
        places.add(position);
        best = Math.max(best, quality);
      }
    return best * (importance[i] ?? 0);
  });
  const ofQuery = sum(said) / (sum(importance) || 1);
  return places.size === 0 ? 0 : ofQuery * ofQuery * Math.sqrt(places.size / entry.headingLength);
}
