/** The other direction of every reference: what rests on a provision. */
import type { Backlink } from '../model.ts';
import type { Collected } from './collected.ts';
import type { Targets } from './targets.ts';

/** For each short name: what refers to it by a field or in its text, once each; nothing rests on itself. */
export function collectBacklinks(
  { references }: Pick<Collected, 'references'>,
  targets: Targets,
): ReadonlyMap<string, readonly Backlink[]> {
  const links = new Map<string, Map<string, Backlink>>();
  for (const { target, from } of references) {
    const source = from === null ? undefined : targets.get(from.ref);
    if (from === null || source === undefined || !targets.has(target)) continue;
    if (target.split('#')[0] === from.ref) continue;
    const known = links.get(target) ?? new Map<string, Backlink>();
    known.set(from.ref, { kind: from.kind, title: source.label, href: source.href });
    links.set(target, known);
  }
  return new Map([...links].map(([target, known]) => [target, [...known.values()]]));
}
