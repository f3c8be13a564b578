/** SHIPS TO THE BROWSER. The versions of checklists at hand, and which one is in use. */
import type { PublishedChecklist } from './checklist.ts';

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
  const current = (id: string) => {
    const own = checklists.filter((each) => each.id === id);
    const replaced = new Set(own.map((each) => each.replaces?.version));
    return own.find((each) => !replaced.has(each.version));
  };
  /** Current first, back to the oldest at hand. */
  const backwards = (id: string) => {
    const chain: PublishedChecklist[] = [];
    let step = current(id);
    while (step !== undefined && !chain.includes(step)) {
      chain.push(step);
      step = step.replaces === null ? undefined : version(id, step.replaces.version);
    }
    return chain;
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

function keyOf(id: string, version: string): string {
  return `${id}@${version}`;
}
