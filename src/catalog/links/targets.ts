/** Everything a reference may point to, under its short name, and the address it has on the site. */
import { formatShortCitation } from '#src/domain/document/index.ts';
import type { CitedDocument } from '#src/domain/document/index.ts';
import { href } from '#src/site-config.ts';
import type { ResolvedReference, ResolveReference } from '../markup/references.ts';

/** Short name (`slug#anchor`, `thuat-ngu#term`, `ngoai#id` …) → where it leads and how it is called. */
export type Targets = ReadonlyMap<string, ResolvedReference>;

/** Adds a document and its provisions. */
export function addDocument(
  targets: Map<string, ResolvedReference>,
  slug: string,
  document: CitedDocument,
  provisions: readonly { readonly anchor: string; readonly heading: string }[],
): void {
  const page = href(`/van-ban/${slug}/`);
  targets.set(slug, { ref: slug, href: page, label: formatShortCitation(document, null) });
  for (const { anchor, heading } of provisions) {
    const ref = `${slug}#${anchor}`;
    targets.set(ref, {
      ref,
      href: `${page}#${anchor}`,
      label: formatShortCitation(document, anchor, heading),
    });
  }
}

/** Adds something that is not a provision: `path` is its address without the base path. */
export function addTarget(
  targets: Map<string, ResolvedReference>,
  ref: string,
  path: string,
  label: string,
): void {
  targets.set(ref, { ref, href: href(path), label });
}

export function createResolve(targets: Targets): ResolveReference {
  return (target) => targets.get(target) ?? null;
}
