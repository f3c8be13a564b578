/** Finding words in texts the way a Vietnamese reader types them: marks may be missing, spelling may vary. */
import { foldForSearch, hasMarks, normalizeTonePlacement } from '../vietnamese/index.ts';

/** A hit: which text, and its stretch in UTF-16 units, end exclusive. */
export interface TextHit {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** As written, apart from case, Unicode form and the place of the tone. */
  readonly exact: string;
  readonly folded: string;
}

/** Shorter queries would mark half the page. */
const leastLetters = 2;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    exact: normalizeTonePlacement(match[0]).toLowerCase(),
    folded: foldForSearch(match[0]),
  }));
}

/** Whether a word of a text answers a word of the query; the last word of a query may be unfinished. */
function answers(word: Word, wanted: Word, last: boolean, strict: boolean): boolean {
  const key = strict && hasMarks(wanted.exact) ? 'exact' : 'folded';
  return last ? word[key].startsWith(wanted[key]) : word[key] === wanted[key];
}

function search(texts: readonly (readonly Word[])[], wanted: readonly Word[], strict: boolean): TextHit[] {
  const hits: TextHit[] = [];
  texts.forEach((words, text) => {
    let next = 0;
    while (next + wanted.length <= words.length) {
      const found = words.slice(next, next + wanted.length);
      const hit = wanted.every(
        (want, i) => found[i] !== undefined && answers(found[i], want, i === wanted.length - 1, strict),
      );
      if (hit) hits.push({ text, start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 });
      next += hit ? wanted.length : 1;
    }
  });
  return hits;
}

/**
 * Prepares texts for finding. The returned function gives the places where all words of a query stand one after the
 * other, in order: with the marks as typed where there are such places, otherwise whatever the marks.
 */
export function createFinder(texts: readonly string[]): (query: string) => TextHit[] {
  const prepared = texts.map((text) => wordsOf(text));
  return (query) => {
    const wanted = wordsOf(query);
    if (wanted.reduce((letters, { folded }) => letters + folded.length, 0) < leastLetters) return [];
    const strict = search(prepared, wanted, true);
    return strict.length > 0 ? strict : search(prepared, wanted, false);
  };
}
