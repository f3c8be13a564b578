/** The “lược đồ” of a document: its relations, and one step further to what those rest on or were overtaken by. */
import { formatDay } from '#src/domain/calendar/time.ts';
import { namesakeWording, relationTypes } from '#src/domain/document/index.ts';
import type { RelationType, ValidityState } from '#src/domain/document/index.ts';
import { href } from '#src/site-config.ts';
import type { DocumentEntry, Handbook, SeenRelation } from '../model.ts';
import { relationsOf } from './relations.ts';

export interface MapNode {
  readonly name: string;
  /** With the exact provision where one is known. */
  readonly href: string;
  /** Null when unknown, or when the name already says it. */
  readonly number: string | null;
  /** As written in texts, or null. */
  readonly date: string | null;
  /** Null for a document that is only cited. */
  readonly state: ValidityState | null;
  /** Provision of the document whose map this is. */
  readonly at: string | null;
  readonly note: string | null;
  readonly next: readonly MapGroup[];
}

export interface MapGroup {
  readonly wording: string;
  readonly nodes: readonly MapNode[];
}

/** What a second step is worth: the grounds of a document and what came after it, not everyone who mentions it. */
const grounds: readonly RelationType[] = ['thuc-hien', 'ban-hanh-kem', 'noi-tiep'];
const overtaking: readonly RelationType[] = ['thay-the', 'sua-doi', 'noi-tiep'];
const furtherWordings = new Set([
  ...grounds.map((type) => relationTypes[type].from),
  ...overtaking.map((type) => relationTypes[type].to),
  namesakeWording,
]);

/** The map of a document; empty when nothing is related. A document stands in it once. */
export function relationMap(document: DocumentEntry, handbook: Handbook): MapGroup[] {
  const relations = relationsOf(document, handbook);
  const shown = new Set([href(`/van-ban/${document.slug}/`), ...relations.map(({ other }) => other.href)]);
  return group(relations, (relation) => toNode(relation, handbook, furtherOf(relation, handbook, shown)));
}

function furtherOf(relation: SeenRelation, handbook: Handbook, shown: Set<string>): MapGroup[] {
  const document = documentAt(relation.other.href, handbook);
  if (document === undefined) return [];
  const further = relationsOf(document, handbook).filter(({ wording, other }) => {
    return furtherWordings.has(wording) && !shown.has(other.href);
  });
  further.forEach(({ other }) => shown.add(other.href));
  return group(further, (each) => ({ ...toNode(each, handbook, []), at: null }));
}

function group(relations: readonly SeenRelation[], make: (relation: SeenRelation) => MapNode): MapGroup[] {
  const wordings = [...new Set(relations.map(({ wording }) => wording))];
  return wordings.map((wording) => ({
    wording,
    nodes: relations.filter((relation) => relation.wording === wording).map(make),
  }));
}

function toNode(
  { other, at, otherAt, note }: SeenRelation,
  handbook: Handbook,
  next: readonly MapGroup[],
): MapNode {
  const document = documentAt(other.href, handbook);
  const issued = document?.data.issued ?? null;
  const name = document?.data.shortTitle ?? other.title;
  return {
    name,
    number: other.number === null || name.includes(other.number) ? null : other.number,
    href: otherAt === null ? other.href : `${other.href}#${otherAt}`,
    date: issued === null ? null : formatDay(issued),
    state: document?.data.status.state ?? null,
    at,
    note,
    next,
  };
}

function documentAt(address: string, { documents }: Handbook): DocumentEntry | undefined {
  return documents.find(({ slug }) => href(`/van-ban/${slug}/`) === address);
}
