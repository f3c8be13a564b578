/** What may have been meant, when a query finds nothing as it stands. */
import { agreement, OTHER_MARKS } from './evidence.ts';
import type { Found } from './index-model.ts';
import { decodeKeystrokes } from './keyboard.ts';
import { readQuery } from './query.ts';
import type { Query, QueryWord } from './query.ts';
import { rank } from './rank.ts';
import type { Hit } from './rank.ts';
import { nearWords } from './slips.ts';
import type { Vocabulary } from './slips.ts';
import { lookUp } from './source.ts';
import type { SearchSource } from './source.ts';
import { marksOf, tokenize } from './tokens.ts';
import { GUESSED_RUN } from './weights.ts';

export interface Guess {
  readonly kind: 'keystrokes' | 'slip';
  /** What is looked for, and what was typed. */
  readonly instead: string;
  readonly of: string;
}

export interface Guessed {
  readonly hits: readonly Hit[];
  readonly query: Query;
  readonly guess: Guess;
}

const MAX_COMBINATIONS = 24;
/** A slip is looked for in short queries: in long ones the other words find the place. */
const MAX_WORDS = 6;
/** More than any record has words. */
const LINE = 1 << 16;

/** Reads the query as Telex or VNI keystrokes; null when no word becomes a word of the texts that way. */
export async function guessKeystrokes(text: string, source: SearchSource): Promise<Guessed | null> {
  const vocabulary = await source.vocabulary();
  let decoded = 0;
  const words = text.split(/\s+/).map((typed) => {
    const word = decodeKeystrokes(typed);
    const [token, ...others] = word === null ? [] : tokenize(word);
    if (word === null || token === undefined || others.length > 0) return typed;
    const asTyped = tokenize(typed);
    if (asTyped.length === 1 && vocabulary.has(asTyped[0]?.word ?? '')) return typed;
    if (!vocabulary.has(token.word)) return typed;
    decoded += 1;
    return word;
  });
  if (decoded === 0) return null;
  const query = readQuery(words.join(' '));
  return retry(query, await lookUp(query, source), text, 'keystrokes', source);
}

/**
 * Replaces words by neighbours, one combination after the other, and keeps the best. The words found nowhere are
 * replaced together; when there are none, one word after the other, because a slip can make another word.
 */
export async function guessSlips(
  query: Query,
  found: Found[][],
  source: SearchSource,
): Promise<Guessed | null> {
  if (query.words.length > MAX_WORDS) return null;
  const vocabulary = await source.vocabulary();
  const choices = query.words.map((word, i) =>
    isUnknown(word, found[i]) ? neighbours(word, vocabulary) : [word],
  );
  const someUnknown = choices.some((list, i) => list[0] !== query.words[i]);
  const candidates = someUnknown
    ? choices.reduce<QueryWord[][]>(
        (all, list) =>
          all.flatMap((before) => list.map((choice) => [...before, choice])).slice(0, MAX_COMBINATIONS),
        [[]],
      )
    : query.words.flatMap((word, i) =>
        word.content
          ? neighbours(word, vocabulary).map((choice) =>
              query.words.map((own, at) => (at === i ? choice : own)),
            )
          : [],
      );
  const of = query.words.map(({ form }) => form).join(' ');
  let best: Guessed | null = null;
  for (const words of candidates) {
    const meant = { ...query, words };
    const places = await lookUp(meant, source);
    if (!standsInLine(places)) continue;
    const result = retry(meant, places, of, 'slip', source);
    if (result !== null && (result.hits[0]?.score ?? 0) > (best?.hits[0]?.score ?? 0)) best = result;
  }
  return best === null ? null : withForms(best, vocabulary, source);
}

/** Whether enough words stand in one record as far from each other as in the query: cheap, and rules out nearly all. */
function standsInLine(found: readonly (readonly Found[])[]): boolean {
  const inLine = new Map<number, number>();
  const needed = Math.ceil(GUESSED_RUN * found.length);
  for (const [i, sources] of found.entries()) {
    const counted = new Set<number>();
    for (const { postings } of sources)
      for (const { record, positions } of postings)
        for (const position of positions) counted.add(record * LINE + position - i);
    for (const key of counted) inLine.set(key, (inLine.get(key) ?? 0) + 1);
  }
  return [...inLine.values()].some((count) => count >= needed);
}

/** Shows the words as the first hit writes them: `lễ phục`, not `lễ phúc`. */
async function withForms(guessed: Guessed, vocabulary: Vocabulary, source: SearchSource): Promise<Guessed> {
  const first = guessed.hits[0]?.record;
  const forms = await Promise.all(
    guessed.query.words.map(async ({ word, marks, form }) => {
      if (marks !== null) return form;
      const marksThere = (await source.postings(word)).find(({ record }) => record === first)?.marks;
      return vocabulary.get(word)?.forms.find((known) => marksOf(known) === marksThere) ?? form;
    }),
  );
  return { ...guessed, guess: { ...guessed.guess, instead: forms.join(' ') } };
}

/** Found nowhere, or nowhere with the marks typed. */
export function isUnknown({ content, marks }: QueryWord, found: readonly Found[] | undefined): boolean {
  const postings = (found ?? []).flatMap((one) => one.postings);
  return content && !postings.some((posting) => agreement(marks, posting.marks) > OTHER_MARKS);
}

/** What may have been meant: the word with any marks, then those one letter away. */
function neighbours(word: QueryWord, vocabulary: Vocabulary): QueryWord[] {
  const near = nearWords(word.word, vocabulary);
  const same = word.marks !== null && vocabulary.has(word.word) ? [word.word] : [];
  return [...same, ...near].map((other) => ({
    ...word,
    word: other,
    marks: null,
    form: vocabulary.get(other)?.forms[0] ?? other,
  }));
}

/** The hits of what may have been meant: only full ones, and of a slip only phrases, or nonsense would find something. */
function retry(
  query: Query,
  found: Found[][],
  of: string,
  kind: Guess['kind'],
  source: SearchSource,
): Guessed | null {
  const contentWords = query.words.filter(({ content }) => content).length;
  const hits = rank(query, found, source, null, contentWords).filter(
    ({ pass, longestRun }) => pass === 'all' && (kind === 'keystrokes' || longestRun >= GUESSED_RUN),
  );
  const instead = query.words.map(({ form }) => form).join(' ');
  return hits.length === 0 ? null : { hits, query, guess: { kind, instead, of } };
}
