import { stripMarks } from './marks.ts';

/** How alike two texts are, from 0 to 1, by the pairs of letters they share (Dice); marks, case and punctuation aside. */
export function similarity(a: string, b: string): number {
  const [pairsA, pairsB] = [letterPairs(a), letterPairs(b)];
  const total = pairsA.length + pairsB.length;
  if (total === 0) return 0;
  const rest = [...pairsB];
  const shared = pairsA.filter((pair) => {
    const index = rest.indexOf(pair);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
  return (2 * shared.length) / total;
}

/** Up to `most` known names at least half like an unknown one, the likest first. */
export function nearestNames(unknown: string, known: readonly string[], most = 5): string[] {
  return known
    .map((name) => ({ name, alike: similarity(unknown, name) }))
    .filter(({ alike }) => alike >= 0.5)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, most)
    .map(({ name }) => name);
}

function letterPairs(text: string): string[] {
  const letters = stripMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) =>
    letters.slice(index, index + 2),
  );
}
