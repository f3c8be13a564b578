/** SHIPS TO THE BROWSER. Members of a file of a higher minor version that this site does not know: set aside, not lost. */
import type { Extra } from '#src/domain/assessment/assessment.ts';

type Path = readonly PropertyKey[];

/** Unknown members by the object they were found in. */
export interface UnknownMembers {
  readonly at: (path: Path) => Extra | undefined;
  /** Every unknown member as a path, in file order. */
  readonly paths: readonly Path[];
}

export const noUnknownMembers: UnknownMembers = { at: () => undefined, paths: [] };

/** A copy of the data without the named keys, and what was taken out. `found` names objects by path and their keys. */
export function takeOut(
  data: unknown,
  found: readonly { readonly path: Path; readonly keys: readonly string[] }[],
): { readonly known: unknown; readonly unknown: UnknownMembers } {
  const keysAt = new Map(found.map(({ path, keys }) => [keyOf(path), new Set(keys)]));
  const taken = new Map<string, Extra>();

  const copy = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((each, i) => copy(each, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    const drop = keysAt.get(keyOf(path));
    const members = Object.entries(value);
    if (drop !== undefined) {
      taken.set(keyOf(path), Object.fromEntries(members.filter(([key]) => drop.has(key))));
    }
    return Object.fromEntries(
      members
        .filter(([key]) => drop?.has(key) !== true)
        .map(([key, each]) => [key, copy(each, [...path, key])]),
    );
  };

  return {
    known: copy(data, []),
    unknown: {
      at: (path) => taken.get(keyOf(path)),
      paths: found.flatMap(({ path, keys }) => keys.map((key) => [...path, key])),
    },
  };
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
