/** The changes since 2021 in the orders the timeline shows them. */
import { isWithin, momentKey } from '#src/domain/document/index.ts';
import type { ChangeData } from '../kinds/change.ts';
import type { Entry, Handbook, Provision } from '../model.ts';

type Change = Entry<ChangeData>;

/** When a change took effect, as a key that sorts; less exact than a day where only that is known. */
const when = ({ data }: Change) => data.date ?? momentKey(data.dateText);

/** The newest first; of one moment, in the order of the alphabet. */
export function newestFirst(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => when(b).localeCompare(when(a)) || a.slug.localeCompare(b.slug));
}

/** Changes of one year; `year` is empty for those that no year is known of. */
export interface ChangeYear {
  readonly year: string;
  readonly changes: readonly Change[];
}

/** Changes by year, the newest first. */
export function changesByYear({ changes }: Pick<Handbook, 'changes'>): ChangeYear[] {
  const sorted = newestFirst(changes);
  const years = new Set(sorted.map((change) => when(change).slice(0, 4)));
  return [...years].map((year) => ({
    year,
    changes: sorted.filter((change) => when(change).slice(0, 4) === year),
  }));
}

/** The changes that touch each section of a document, its further paragraphs counted with it; untouched ones left out. */
export function changesBySection(
  handbook: Pick<Handbook, 'changes' | 'documents'>,
  slug: string,
): { readonly provision: Provision; readonly changes: readonly Change[] }[] {
  const provisions = handbook.documents.find((document) => document.slug === slug)?.provisions ?? [];
  const ordered = changesByYear(handbook).flatMap(({ changes }) => changes);
  return provisions
    .filter(({ unit }) => unit !== 'paragraph')
    .map((provision) => {
      const own = (anchor: string) => anchor === provision.anchor || isParagraphOf(anchor, provision.anchor);
      const touches = (ref: string) => ref.startsWith(`${slug}#`) && own(ref.slice(slug.length + 1));
      return { provision, changes: ordered.filter(({ data }) => data.touches.some(touches)) };
    })
    .filter(({ changes }) => changes.length > 0);
}

function isParagraphOf(inner: string, outer: string): boolean {
  return isWithin(inner, outer) && /^-doan-\d+$/.test(inner.slice(outer.length));
}
