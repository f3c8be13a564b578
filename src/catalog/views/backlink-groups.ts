/** What rests on a provision, grouped for readers. */
import type { Backlink, Handbook } from '../model.ts';

/** Every kind, in the order in which readers want them. */
const places: Readonly<Record<Backlink['kind'], number>> = {
  criterion: 1,
  guide: 2,
  question: 3,
  change: 4,
  term: 5,
  document: 6,
};
const groupOrder = (Object.keys(places) as Backlink['kind'][]).sort((a, b) => places[a] - places[b]);

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
