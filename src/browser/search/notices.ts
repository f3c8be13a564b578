/** What the reader is told about how the query was read. */
import { searchText as text } from '../../ui-text/search.ts';
import type { Results } from './client.ts';

/** One sentence each, in reading order; empty when the query was taken as it stands. */
export function noticesOf({ guess, missing, abbreviations, isNearest }: Results): string[] {
  return [
    ...abbreviations.map(({ short, long }) => text.abbreviation(short, long)),
    ...(guess === null
      ? []
      : [guess.kind === 'slip' ? text.slip(guess.of, guess.instead) : text.keystrokes(guess.instead)]),
    ...(missing.length === 0 ? [] : [text.missing(missing)]),
    ...(isNearest ? [text.nearest] : []),
  ];
}
