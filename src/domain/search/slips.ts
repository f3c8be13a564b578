/** Slips of one letter: missing, added, changed, or two swapped. */

/** Every word of the texts: number of records it is in, and its marked forms, the most frequent first. */
export type Vocabulary = ReadonlyMap<string, { readonly records: number; readonly forms: readonly string[] }>;

/** Whether the two words are one slip apart (and not the same). */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** `ki` stands for kỳ as well as kỉ: a slip may be against either spelling. */
function spellings(word: string): string[] {
  return /^[a-z]*[bcdghklmnprstvx]i$/.test(word) ? [word, `${word.slice(0, -1)}y`] : [word];
}

/** Words of the vocabulary one slip away, the most frequent first. Words under three letters have too many neighbours. */
export function nearWords(word: string, vocabulary: Vocabulary, most = 6): string[] {
  if (word.length < 3 || /\d/.test(word)) return [];
  return [...vocabulary]
    .filter(
      ([other]) =>
        other.length >= 2 &&
        !/\d/.test(other) &&
        spellings(other).some((spelling) => isOneSlip(word, spelling)),
    )
    .sort(([a, x], [b, y]) => y.records - x.records || a.localeCompare(b))
    .slice(0, most)
    .map(([other]) => other);
}
