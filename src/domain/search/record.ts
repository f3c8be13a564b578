/** What can be found: one record per provision, and per guide section, question, term, change note and criterion. */

export const recordKinds = [
  'document',
  'provision',
  'guide',
  'question',
  'term',
  'change',
  'criterion',
] as const;

export type RecordKind = (typeof recordKinds)[number];

export interface SearchRecord {
  /** Unique name. */
  readonly id: string;
  /** Address without the base path: `/van-ban/qd-129-2007/#dieu-4`. The rows of a guide's table share one. */
  readonly url: string;
  readonly kind: RecordKind;
  /** Name of the whole it belongs to: short title of the document, title of the guide; shown above the heading. */
  readonly title: string;
  /** Its own heading; empty for a clause without one. A question's heading is the question, a term's the term. */
  readonly heading: string;
  /** Where it stands, as a reader cites it: “khoản 2 Điều 4”; empty for what has no number. */
  readonly number: string;
  readonly text: string;
  /** Other names it is sought by (official title, aliases). Searched like the heading, not shown. */
  readonly names?: readonly string[];
  /** Id of the record it lies in (clause → article, article → document), or null. */
  readonly parent: string | null;
  /** Ids of the provisions it rests on, the main one first. */
  readonly basis: readonly string[];
  /** What the site has of its document: the full text, a digest, a page of attributes, or a line in a list. */
  readonly coverage?: 'full' | 'digest' | 'cited' | 'none';
}
