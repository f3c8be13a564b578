/** What may have been meant, when a query finds nothing as it stands. */
import { agreement, OTHER_MARKS } from './evidence.ts';
import { decodeKeystrokes } from './keyboard.ts';
import { readQuery } from './query.ts';
import type { Query, QueryWord } from './query.ts';
import { rank } from './rank.ts';
import type { Hit } from './rank.ts';
import { nearWords } from './slips.ts';
import type { Vocabulary } from './slips.ts';
import { lookUp } from './source.ts';
import type { Found, SearchSource } from './source.ts';
import { tokenize } from './tokens.ts';
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
  return decoded === 0 ? null : retry(readQuery(words.join(' ')), text, 'keystrokes', source);
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
        word.content ? neighbours(word, vocabulary).map((choice) => query.words.with(i, choice)) : [],
      );
  const of = query.words.map(({ form }) => form).join(' ');
  let best: Guessed | null = null;
  for (const words of candidates) {
    const result = await retry({ ...query, words }, of, 'slip', source);
    if (result !== null && (result.hits[0]?.score ?? 0) > (best?.hits[0]?.score ?? 0)) best = result;
  }
  return best;
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

async function retry(
  query: Query,
  of: string,
  kind: 'keystrokes' | 'slip',
  source: SearchSource,
): Promise<Guessed | null> {
  const found = await lookUp(query, source);
  // A guess must be a phrase of the texts, or it would find something for any nonsense.
  const contentWords = query.words.filter(({ content }) => content).length;
  const hits = rank(query, found, source, null, contentWords).filter(
    ({ pass, longestRun }) => pass === 'all' && (kind === 'keystrokes' || longestRun >= GUESSED_RUN),
  );
  const instead = query.words.map(({ form }) => form).join(' ');
  return hits.length === 0 ? null : { hits, query, guess: { kind, instead, of } };
}
