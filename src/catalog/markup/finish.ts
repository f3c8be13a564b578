/** From what was read to what pages draw: linked bodies, and provisions that know their place. */
import { isWithin } from '#src/domain/document/index.ts';
import type { Entry, Provision } from '../model.ts';
import type { RawEntry } from '../read.ts';
import { createBlocks } from './blocks.ts';
import type { CutBody } from './provisions.ts';
import type { ResolveReference } from './references.ts';

/** `self` is the short name that a bare `#anchor` in the body belongs to. */
export function finishEntry<Data>(
  { slug, file, data, body }: RawEntry<Data>,
  self: string,
  resolve: ResolveReference,
): Entry<Data> {
  return { slug, file, data, ...createBlocks(body.children, self, resolve) };
}

/** The provisions of a cut body; `labels` name those without a heading, by anchor. */
export function finishProvisions(
  self: string,
  body: CutBody,
  labels: Readonly<Record<string, string>>,
  resolve: ResolveReference,
): Provision[] {
  return body.provisions.map(({ nodes, ...rest }, index) => {
    const { anchor, marker, heading } = rest;
    const label = labels[anchor] ?? [marker, heading].filter((part) => part !== '').join('. ');
    return {
      ...rest,
      ...createBlocks(nodes, self, resolve),
      label,
      ref: `${self}#${anchor}`,
      parent: parentOf(body.provisions, index),
    };
  });
}

/** Anchor of the provision that the one at an index lies in, or null. */
export function parentOf(provisions: CutBody['provisions'], index: number): string | null {
  const own = provisions[index];
  if (own === undefined) return null;
  const before = provisions.slice(0, index);
  return (
    before.findLast(({ level, anchor }) => level < own.level && encloses(anchor, own.anchor))?.anchor ?? null
  );
}

/** A numbered provision lies in what its anchor starts with; a named one in the nearest heading above. */
function encloses(outer: string, inner: string): boolean {
  return /(?:dieu|muc)-\d/.test(inner) ? isWithin(inner, outer) : true;
}
