/**
 * What one kind of content tells the rest of the site: how it is read, where it can be referred to, what it refers to,
 * how it is searched and published. The handbook runs over the list of kinds and knows none of them by name.
 *
 * Decision: content is read here and not by Astro's collections. A provision, not a page, is what this site links, checks,
 * searches and cites, so bodies are cut and cross-checked before anything is drawn; Astro compiles help pages only. The
 * price is this reader; the gain is one pass that finds every mistake of all files together.
 */
import type { Root } from 'mdast';
import type { Effect, ProvisionState } from '#src/domain/document/index.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { CitableDocument } from '#src/domain/search/citation.ts';
import type { SearchRecord } from '#src/domain/search/record.ts';
import type { ResolveReference } from '../markup/references.ts';
import type { Backlink, Handbook } from '../model.ts';
import type { ContentFolder, Place } from '../read.ts';

/** Something a reference may point to: its short name, its address without the base path, and how it is called. */
export interface Target {
  readonly ref: string;
  readonly path: string;
  readonly label: string;
}

/** A text whose references and statements are checked. */
export interface Body {
  readonly file: string;
  readonly root: Root;
  /** Add to a line of the body to get the line of the file. */
  readonly lineOffset: number;
  /** The name that a bare `#anchor` in it belongs to, and that rests on what it refers to. */
  readonly self: string;
  readonly rests: Backlink['kind'] | null;
  /** Whether each statement must say what it rests on. */
  readonly needsSupport: boolean;
}

/** A reference in front matter or data. */
export interface FieldReference {
  readonly target: string;
  /** Another name under which the target may be known. */
  readonly orElse?: string;
  readonly place: Place;
  /** What rests on the target by it; null for a reference that only has to lead somewhere. */
  readonly from: { readonly ref: string; readonly kind: Backlink['kind'] } | null;
}

/** A source named in front matter or data: a source id or a mark of support. */
export interface FieldSource {
  readonly source: string;
  readonly place: Place;
}

/** What a change does to a provision, as its file says. */
export interface StatedEffect {
  /** `slug#anchor`. */
  readonly provision: string;
  readonly effect: Effect;
  /** Words of the provision that the change concerns; empty when it concerns the whole. */
  readonly words: readonly string[];
  readonly sure: boolean;
  readonly place: Place;
}

/** A provision as the checks of what became of it see it. */
export interface StatedProvision {
  readonly ref: string;
  /** The provision it lies in, or null. */
  readonly parent: string | null;
  /** Its own words, without those of the provisions below it. */
  readonly text: string;
  readonly state: ProvisionState | null;
  /** Whether its document says of every provision of this rank what became of it. */
  readonly needsState: boolean;
  /** Where the state stands, or would stand. */
  readonly place: Place;
}

/** A data file below `/du-lieu/`; made only when it is asked for. */
export interface OpenFile {
  /** Path below `/du-lieu/`, without its ending `.json`. */
  readonly path: string;
  readonly data: () => object;
}

/** One kind of content. `Raw` is what is read, `Shape` what stands in the handbook under `name`. */
export interface Kind<Name extends string, Raw, Shape> {
  readonly name: Name;
  /** Reads and validates the files; what is wrong goes to the folder's problems. */
  read(content: ContentFolder): Raw;
  targets?(raw: Raw): readonly Target[];
  bodies?(raw: Raw): readonly Body[];
  references?(raw: Raw): readonly FieldReference[];
  sources?(raw: Raw): readonly FieldSource[];
  /** Ids that statements and fields may name as their source. */
  sourceIds?(raw: Raw): readonly string[];
  /** What changes of this kind do to provisions. */
  effects?(raw: Raw): readonly StatedEffect[];
  /** Provisions of this kind, with what is said to have become of them. */
  provisions?(raw: Raw): readonly StatedProvision[];
  /** What else can be wrong with this kind. */
  assert?(raw: Raw): readonly Problem[];
  /** What can be wrong with it beside other kinds, once all are read; the handbook's problems are those found so far. */
  assertAmong?(raw: Raw, handbook: Handbook): readonly Problem[];
  /** Links references and draws bodies. */
  finish(raw: Raw, resolve: ResolveReference): Shape;
  records?(shape: Shape): readonly SearchRecord[];
  /** Documents whose numbers and provisions a query may name. */
  citable?(shape: Shape): readonly CitableDocument[];
  /** @param standing what the publisher of this copy is, in words. */
  openData?(shape: Shape, handbook: Handbook, standing: string): readonly OpenFile[];
}

export type AnyKind = Kind<string, unknown, unknown>;

/** What stands in the handbook, by the names of some kinds. */
export type Shapes<Kinds extends readonly AnyKind[]> = {
  readonly [K in Kinds[number] as K['name']]: ReturnType<K['finish']>;
};
