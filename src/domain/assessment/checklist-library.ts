/** SHIPS TO THE BROWSER. The versions of checklists at hand, and which one is in use. */
import type { Checklist, PublishedChecklist } from './checklist.ts';
import { successorMap } from './checklist.ts';

export interface ChecklistLibrary {
  /** The version in use: the one that no other version at hand replaces. */
  readonly current: (id: string) => PublishedChecklist | undefined;
  readonly version: (id: string, version: string) => PublishedChecklist | undefined;
  /** Versions at hand, oldest first. */
  readonly versions: (id: string) => readonly string[];
  /**
   * The versions from `from` (excluded) to the current one (included), in order; empty when `from` is current,
   * undefined when there is no way from there.
   */
  readonly path: (id: string, from: string) => readonly PublishedChecklist[] | undefined;
}

/** A library of the given checklists. Two entries with one id and version are a bug and throw. */
export function createChecklistLibrary(checklists: readonly PublishedChecklist[]): ChecklistLibrary {
  const byKey = new Map<string, PublishedChecklist>();
  for (const checklist of checklists) {
    const key = keyOf(checklist.id, checklist.version);
    if (byKey.has(key)) throw new Error(`Checklist ${key} is given twice`);
    byKey.set(key, checklist);
  }

  const version = (id: string, wanted: string) => byKey.get(keyOf(id, wanted));
  const current = (id: string) => currentVersions(checklists).find((each) => each.id === id);
  const backwards = (id: string) => {
    const newest = current(id);
    return newest === undefined ? [] : chainBack(checklists, newest);
  };

  return {
    current,
    version,
    versions: (id) =>
      backwards(id)
        .map((each) => each.version)
        .reverse(),
    path: (id, from) => {
      const chain = backwards(id);
      const start = chain.findIndex((each) => each.version === from);
      return start === -1 ? undefined : chain.slice(0, start).reverse();
    },
  };
}

type Version = Pick<Checklist, 'id' | 'version' | 'criteria' | 'replaces'>;

/** The version in use of each checklist: the first that no other version replaces. */
export function currentVersions<One extends Pick<Checklist, 'id' | 'version' | 'replaces'>>(
  checklists: readonly One[],
): readonly One[] {
  const ids = [...new Set(checklists.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = checklists.filter((each) => each.id === id);
    const replaced = new Set(own.map(({ replaces }) => replaces?.version));
    return own.find(({ version }) => !replaced.has(version)) ?? [];
  });
}

/** A version, the one it replaces, and so on back to the oldest at hand. */
function chainBack<One extends Version>(checklists: readonly One[], newest: One): readonly One[] {
  const chain: One[] = [];
  let step: One | undefined = newest;
  while (step !== undefined && !chain.includes(step)) {
    chain.push(step);
    const { id, replaces }: One = step;
    step = checklists.find((each) => each.id === id && each.version === replaces?.version);
  }
  return chain;
}

/**
 * The criteria of older versions that the newest one does not have, by id, each with those of the newest in its place:
 * none where it was removed.
 */
export function formerCriteria<One extends Version>(
  checklists: readonly One[],
  newest: One,
): ReadonlyMap<string, readonly string[]> {
  const has = (version: Version, id: string) => version.criteria.some((each) => each.id === id);
  const former = new Map<string, readonly string[]>();
  const since: Version[] = [];
  for (const version of chainBack(checklists, newest)) {
    for (const { id } of version.criteria) {
      if (has(newest, id) || former.has(id)) continue;
      const successors = since.reduce<readonly string[]>(
        (ids, next) => ids.flatMap((each) => successorMap(next).get(each) ?? (has(next, each) ? [each] : [])),
        [id],
      );
      former.set(id, successors);
    }
    since.unshift(version);
  }
  return former;
}

function keyOf(id: string, version: string): string {
  return `${id}@${version}`;
}
