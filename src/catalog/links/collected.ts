/** What all kinds say together, before anything is linked: the ground of every check across files. */
import { collectReferences } from '../markup/references.ts';
import type {
  AnyKind,
  Body,
  FieldReference,
  FieldSource,
  StatedEffect,
  StatedProvision,
  Target,
} from '../kinds/kind.ts';

export interface Collected {
  readonly targets: readonly Target[];
  readonly bodies: readonly Body[];
  /** References of fields, then those written in bodies. */
  readonly references: readonly FieldReference[];
  readonly sources: readonly FieldSource[];
  readonly sourceIds: readonly string[];
  readonly effects: readonly StatedEffect[];
  readonly provisions: readonly StatedProvision[];
}

/** Asks each kind for its share. */
export function collectFrom(read: readonly { readonly kind: AnyKind; readonly raw: unknown }[]): Collected {
  const bodies = read.flatMap(({ kind, raw }) => kind.bodies?.(raw) ?? []);
  return {
    targets: read.flatMap(({ kind, raw }) => kind.targets?.(raw) ?? []),
    bodies,
    references: [
      ...read.flatMap(({ kind, raw }) => kind.references?.(raw) ?? []),
      ...bodies.flatMap(referencesIn),
    ],
    sources: read.flatMap(({ kind, raw }) => kind.sources?.(raw) ?? []),
    sourceIds: read.flatMap(({ kind, raw }) => kind.sourceIds?.(raw) ?? []),
    effects: read.flatMap(({ kind, raw }) => kind.effects?.(raw) ?? []),
    provisions: read.flatMap(({ kind, raw }) => kind.provisions?.(raw) ?? []),
  };
}

function referencesIn({ root, self, file, lineOffset, rests }: Body): FieldReference[] {
  return collectReferences(root, self).map(({ target, line }) => ({
    target,
    place: { file, line: lineOffset + line },
    from: rests === null ? null : { ref: self, kind: rests },
  }));
}
