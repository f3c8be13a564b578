/** From the postings of a query to hits in order. */
import type { CitationReading } from './citation.ts';
import { gatherEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Found, RecordEntry } from './index-model.ts';
import { ancestors, preselect } from './preselect.ts';
import type { Query } from './query.ts';
import { scoreRecord } from './score.ts';
import type { Scored } from './score.ts';
import type { SearchSource } from './source.ts';
import {
  ANSWERING_HEADING,
  ASKED,
  INHERITED,
  kindWeights,
  LEAST_COVERAGE,
  LEAST_IN_RUNS,
  LEAST_SCORE,
  LOOSENED,
  NAMED,
  standingWeights,
  TOGETHER,
} from './weights.ts';

type Pass = 'jump' | 'all' | 'most';

export interface Hit {
  readonly record: number;
  readonly pass: Pass;
  readonly score: number;
  /** Words of the longest unbroken run, as a share of the query. */
  readonly longestRun: number;
  readonly reasons: Readonly<Record<string, number>>;
}

const MAX_HITS = 60;

/** Scores every record that has a word of the query and puts them in order. */
export function rank(
  query: Query,
  found: Found[][],
  source: SearchSource,
  citation: CitationReading | null,
  leastWords = Math.ceil(query.words.filter(({ content }) => content).length / 2),
): Hit[] {
  const { entries } = source;
  const jumps = (citation?.jumps ?? [])
    .map(({ id }) => source.recordOf(id))
    .filter((record) => record !== -1);
  const hits: Hit[] = jumps.map((record) => ({
    record,
    pass: 'jump',
    score: 1,
    longestRun: 1,
    reasons: { jump: 1 },
  }));
  const named = new Set((citation?.documents ?? []).map((id) => source.recordOf(id)));
  if (query.words.length === 0) return hits;

  const { candidates, around, idf } = preselect(query, found, entries, leastWords);
  const evidence = gatherEvidence(query, found, new Set([...candidates, ...around]));
  const byRecord = new Map(evidence.map((one) => [one.record, one]));
  const contextOf = (record: number): Evidence | undefined => byRecord.get(record);
  const scored = evidence
    .filter(({ record }) => candidates.has(record))
    .map((one) => scoreRecord(query, { idf }, one, entries, contextOf));
  const inherited = inheritedScores(scored, entries);
  const ranked = scored.flatMap((one): Hit[] => {
    const entry = entries[one.record];
    const pass = passOf(query, one);
    if (entry === undefined || pass === null) return [];
    const asked = query.isQuestion && entry.kind === 'question' ? ASKED : 1;
    const inNamed = named.size > 0 && named.has(rootOf(one.record, entries)) ? NAMED : 1;
    const step = pass === 'most' ? LOOSENED : 1;
    const weight = step * kindWeights[entry.kind] * (standingWeights[entry.standing] ?? 1) * asked * inNamed;
    const gift = INHERITED * (inherited.get(one.record) ?? 0);
    return [
      {
        record: one.record,
        pass,
        score: one.score * weight + gift,
        longestRun: one.longestRun,
        reasons: { ...one.reasons, weight, inherited: gift },
      },
    ];
  });
  ranked.sort((a, b) => b.score - a.score || a.record - b.record);
  const known = new Set(jumps);
  const rest = ranked.filter(({ record }) => !known.has(record));
  // “hiệu lực quyết định 218”: what the named document says of it stands before the document itself.
  const first = rest[0];
  const isAnswer =
    first?.pass === 'all' &&
    (first.reasons['heading'] ?? 0) >= ANSWERING_HEADING &&
    entries[first.record]?.kind === 'provision' &&
    jumps.includes(rootOf(first.record, entries));
  const order = isAnswer ? [first, ...hits, ...rest.slice(1)] : [...hits, ...rest];
  return order.slice(0, MAX_HITS);
}

/** A text speaks for the provision it rests on first. */
function inheritedScores(scored: readonly Scored[], entries: readonly RecordEntry[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { record, score } of scored) {
    const first = entries[record]?.basis ?? -1;
    if (first !== -1) best.set(first, Math.max(best.get(first) ?? 0, score));
  }
  return best;
}

function rootOf(record: number, entries: readonly RecordEntry[]): number {
  return ancestors(record, entries).at(-1) ?? record;
}

function passOf(query: Query, { score, coverage, wordsFound, inRuns, together }: Scored): Pass | null {
  const content = query.words.filter((word) => word.content).length;
  if (content === 1) return coverage > 0.3 ? 'all' : null;
  if (coverage >= 0.999 && wordsFound > 0 && together >= TOGETHER) return 'all';
  const enough =
    wordsFound >= 2 &&
    wordsFound * 2 >= content &&
    coverage >= LEAST_COVERAGE &&
    inRuns >= LEAST_IN_RUNS &&
    score >= LEAST_SCORE;
  return enough ? 'most' : null;
}

/** The passages of one section of a guide share its address: the best of them stands for all. */
export function collapseHits(hits: readonly Hit[], entries: readonly RecordEntry[]): Hit[] {
  const seen = new Set<number>();
  return hits.filter(({ record }) => {
    const entry = entries[record];
    const isPassage = entry?.kind === 'guide' && entry.headingLength === 0;
    const place = isPassage ? entry.parent : record;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
