/** Slips of one letter: missing, added, changed, or two swapped. */

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

/** Words of the vocabulary one slip away, the most frequent first. Words under three letters have too many neighbours. */
export function nearWords(word: string, vocabulary: ReadonlyMap<string, number>, most = 8): string[] {
  if (word.length < 3 || /\d/.test(word)) return [];
  return [...vocabulary]
    .filter(([other]) => other.length >= 2 && !/\d/.test(other) && isOneSlip(word, other))
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, most)
    .map(([other]) => other);
}
