/** SHIPS TO THE BROWSER. Known names near one that was mistyped. */
import { distance } from 'fastest-levenshtein';
import { stripMarks } from './marks.ts';

/**
 * Up to `most` known names near an unknown one, the nearest first: at most `share` of the longer one's letters differ (two
 * may always), or the unknown one is how the name begins. Marks and case do not count.
 */
export function nearestNames(
  unknown: string,
  known: Iterable<string>,
  { most = 3, share = 1 / 4 }: { readonly most?: number; readonly share?: number } = {},
): string[] {
  const asked = plain(unknown);
  return [...known]
    .map((name) => ({ name, ...compare(asked, plain(name)) }))
    .filter(({ changes, longer, isBeginning }) => {
      const isNear = changes <= Math.max(2, longer * share) && changes < asked.length;
      return isNear || isBeginning;
    })
    .sort((one, other) => one.changes / one.longer - other.changes / other.longer)
    .slice(0, most)
    .map(({ name }) => name);
}

function compare(asked: string, name: string) {
  return {
    changes: distance(asked, name),
    longer: Math.max(asked.length, name.length),
    isBeginning: name.startsWith(`${asked}-`),
  };
}

function plain(name: string): string {
  return stripMarks(name).toLowerCase();
}
