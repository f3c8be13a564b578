/**
 * Numbers written as words and as digits meet in one form: up to ten as the folded word (`4`, `04`, `bốn` → `bon`),
 * from eleven to ninety-nine as digits (`ba mươi` → `30`). Works on folded words, in texts and in queries alike.
 */

import { stripMarks } from '../vietnamese/index.ts';

/** Written with marks, so that `4` agrees with “bốn” in its marks too. */
const WRITTEN = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;
const UNITS: readonly string[] = WRITTEN.map(stripMarks);
const AFTER_TEN: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const VALUES: ReadonlyMap<string, number> = new Map(UNITS.map((word, value) => [word, value]));

/** The word for digits up to ten, the digits without leading zeros otherwise: `02` → `hai`, `025` → `25`, `dân` → `dân`. */
export function writeNumber(written: string): string {
  if (!/^\d{1,6}$/.test(written)) return written;
  const value = Number(written);
  return value >= 1 ? (WRITTEN[value] ?? String(value)) : String(value);
}

/**
 * Number of folded words at `start` that spell a number from 11 to 99, and its digits; null where none stands.
 * `ba muoi lam` → 35; `muoi hai` → 12; `ba muoi` → 30. A bare `muoi` stays a word.
 */
export function readNumberWords(
  words: readonly string[],
  start: number,
): { length: number; digits: string } | null {
  const first = VALUES.get(words[start] ?? '');
  if (first === undefined) return null;
  if (first === 10) {
    const unit = AFTER_TEN[words[start + 1] ?? ''];
    return unit === undefined ? null : { length: 2, digits: String(10 + unit) };
  }
  if (first < 2 || words[start + 1] !== 'muoi') return null;
  const unit = AFTER_TEN[words[start + 2] ?? ''];
  return unit === undefined
    ? { length: 2, digits: String(first * 10) }
    : { length: 3, digits: String(first * 10 + unit) };
}
