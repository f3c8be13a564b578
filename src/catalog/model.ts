/** The whole handbook as data: what `content/` says, validated, linked and ready to be drawn. */
import type { Root as HastRoot } from 'hast';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { CitableDocument } from '#src/domain/search/citation.ts';
import type { SearchRecord } from '#src/domain/search/record.ts';
import type { DocumentData } from './kinds/document.ts';
import type { GuideData } from './kinds/guide.ts';
import type { kinds } from './kinds/index.ts';
import type { OpenFile, Shapes } from './kinds/kind.ts';
import type { ProvisionNodes } from './markup/provisions.ts';
import type { ResolveReference } from './markup/references.ts';
import type { Statement } from './markup/support.ts';

/** A piece of text: its tree for drawing, its words for searching, its statements for checking. */
export interface Blocks {
  readonly tree: HastRoot;
  /** Plain words without marks of support. */
  readonly text: string;
  readonly statements: readonly Statement[];
}

export interface Provision extends Blocks, Omit<ProvisionNodes, 'nodes'> {
  /** Name in tables of contents: “Điều 4. Các hành vi bị cấm”. */
  readonly label: string;
  /** `slug#anchor`, its name everywhere in the site. */
  readonly ref: string;
  /** Anchor of the provision it lies in, or null. */
  readonly parent: string | null;
}

/** What every content file has. */
export interface Entry<Data> extends Blocks {
  readonly slug: string;
  /** Path from the root of the repository, for messages. */
  readonly file: string;
  readonly data: Data;
}

export interface DocumentEntry extends Entry<DocumentData> {
  readonly lead: Blocks;
  readonly provisions: readonly Provision[];
}

export interface GuideEntry extends Entry<GuideData> {
  readonly provisions: readonly Provision[];
  readonly lead: Blocks;
}

/** Something that rests on a provision: shown beside it, with the way there. */
export interface Backlink {
  readonly kind: 'document' | 'change' | 'guide' | 'question' | 'term' | 'criterion';
  readonly title: string;
  readonly href: string;
}

/** One relation of a document, seen from either end. */
export interface SeenRelation {
  /** “Thay thế”, “Được thay thế bởi”, “Trùng số, khác văn bản” … */
  readonly wording: string;
  readonly other: { readonly title: string; readonly href: string; readonly number: string | null };
  readonly at: string | null;
  readonly otherAt: string | null;
  readonly note: string | null;
}

/** What holds across kinds. */
export interface Whole {
  /** By `slug#anchor` (or `slug` for a whole document): what rests on exactly this. */
  readonly backlinks: ReadonlyMap<string, readonly Backlink[]>;
  /** Looks up a short reference (`slug#anchor`, `thuat-ngu#term`); null when there is no such thing. */
  readonly resolve: ResolveReference;
  /** Everything that search finds. */
  readonly records: () => SearchRecord[];
  /** Documents whose numbers and provisions a query may name. */
  readonly citable: () => CitableDocument[];
  /** Data files below `/du-lieu/`; `standing` says what the publisher of this copy is. */
  readonly openData: (standing: string) => OpenFile[];
  readonly problems: readonly Problem[];
}

/** What every kind of content holds, by the name of the kind, and what holds across them. */
export type Handbook = Shapes<typeof kinds> & Whole;
