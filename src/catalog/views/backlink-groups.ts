/** What rests on a provision, grouped for readers. */
import type { Backlink, Handbook } from '../model.ts';

const groupOrder = [
  'criterion',
  'guide',
  'question',
  'change',
  'term',
  'document',
] as const satisfies readonly Backlink['kind'][];

export interface BacklinkGroup {
  readonly kind: Backlink['kind'];
  readonly links: readonly Backlink[];
}

/** The backlinks of exactly this reference by kind, none of them empty. */
export function backlinkGroups({ backlinks }: Pick<Handbook, 'backlinks'>, ref: string): BacklinkGroup[] {
  const links = backlinks.get(ref) ?? [];
  return groupOrder
    .map((kind) => ({ kind, links: links.filter((link) => link.kind === kind) }))
    .filter((group) => group.links.length > 0);
}
