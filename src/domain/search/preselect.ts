/** Which records are worth scoring: cheap counting over all postings, before any evidence is gathered. */
import type { Found, RecordEntry } from './index-model.ts';
import type { Query } from './query.ts';

export interface Preselected {
  readonly candidates: ReadonlySet<number>;
  /** What the candidates lie in; read for context. */
  readonly around: ReadonlySet<number>;
  /** Rarity of each word: ln of one over the share of records it is in; found nowhere is the rarest of all. */
  readonly idf: readonly number[];
}

/** Words of a query beyond these are not counted. */
const MAX_BITS = 30;
/** In a large collection only the records that hold the rarest of the query are scored, so that its size costs little. */
const MAX_SCORED = 800;

/** The records that have at least `leastWords` content words, in themselves or in what they lie in. */
export function preselect(
  query: Query,
  found: readonly (readonly Found[])[],
  entries: readonly RecordEntry[],
  leastWords: number,
): Preselected {
  const bits = new Uint32Array(entries.length);
  const idf = query.words.map((_, i) => {
    if (i >= MAX_BITS) return 0;
    let records = 0;
    for (const { postings } of found[i] ?? [])
      for (const { record } of postings) {
        const before = bits[record] ?? 0;
        if ((before & (1 << i)) === 0) records += 1;
        bits[record] = before | (1 << i);
      }
    return Math.log(1 + entries.length / (records + 0.5));
  });
  const content = query.words.reduce(
    (mask, word, i) => (word.content && i < MAX_BITS ? mask | (1 << i) : mask),
    0,
  );
  const enough: { record: number; worth: number }[] = [];
  bits.forEach((own, record) => {
    if (own === 0) return;
    let all = own;
    for (let at = entries[record]?.parent ?? -1; at !== -1; at = entries[at]?.parent ?? -1)
      all |= bits[at] ?? 0;
    if (countBits(all & content) >= Math.min(leastWords, MAX_BITS))
      enough.push({ record, worth: worthOf(own, idf) });
  });
  if (enough.length > MAX_SCORED)
    enough.sort((a, b) => b.worth - a.worth || a.record - b.record).splice(MAX_SCORED);
  const candidates = new Set(enough.map(({ record }) => record));
  return {
    candidates,
    around: new Set([...candidates].flatMap((record) => ancestors(record, entries))),
    idf,
  };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function worthOf(bits: number, idf: readonly number[]): number {
  return idf.reduce((sum, worth, i) => ((bits & (1 << i)) === 0 ? sum : sum + worth), 0);
}

/** What a record lies in, nearest first. */
export function ancestors(record: number, entries: readonly RecordEntry[]): number[] {
  const above: number[] = [];
  for (let at = entries[record]?.parent ?? -1; at !== -1; at = entries[at]?.parent ?? -1) above.push(at);
  return above;
}
