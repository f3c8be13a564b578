/** The documents as a set to be read one after the other. */
import { documentKinds } from '#src/domain/document/index.ts';
import type { DocumentEntry, Handbook } from '../model.ts';

const coverageOrder = ['full', 'digest', 'cited'] as const;

/** The công văn first, then what it rests on by rank and date, then the documents that are only cited. */
export function readingOrder({ documents }: Pick<Handbook, 'documents'>): DocumentEntry[] {
  const rank = ({ data }: DocumentEntry) =>
    coverageOrder.indexOf(data.coverage) * documentKinds.length + documentKinds.indexOf(data.kind);
  return documents.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.data.issued ?? '9').localeCompare(b.data.issued ?? '9') ||
      a.slug.localeCompare(b.slug),
  );
}

/** The documents before and after one in the set. */
export function neighboursOf(
  handbook: Pick<Handbook, 'documents'>,
  slug: string,
): { previous: DocumentEntry | undefined; next: DocumentEntry | undefined } {
  const order = readingOrder(handbook);
  const index = order.findIndex((document) => document.slug === slug);
  return { previous: order[index - 1], next: order[index + 1] };
}
