/** Short references in content: `[text](slug#anchor)`, `[](slug#anchor)`, `[text](thuat-ngu#term)`. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A reference as written, with the place it stands. */
export interface WrittenReference {
  readonly target: string;
  readonly line: number;
}

/** What a known target resolves to. */
export interface ResolvedReference {
  /** Address under the base path. */
  readonly href: string;
  /** Text for a link written without one. */
  readonly label: string;
  /** Canonical form `slug#anchor`, carried in the page as `data-ref`. */
  readonly ref: string;
}

/** Looks a reference up; null when the target is unknown. */
export type ResolveReference = (target: string) => ResolvedReference | null;

/** Addresses elsewhere, and paths relative to a page, which the built site's links are checked for. */
const isOutside = (url: string) => /^(?:[a-z]+:|\.{1,2}\/)/i.test(url);

/** Whether a link names a page from the root: it would miss the site's base path. */
export const isFromRoot = (url: string) => url.startsWith('/');

/** Every reference of a tree; `self` is the slug that a bare `#anchor` belongs to. */
export function collectReferences(root: Root, self: string): WrittenReference[] {
  const found: WrittenReference[] = [];
  visit(root, (node) => {
    for (const url of addressesOf(node))
      if (!isOutside(url)) found.push({ target: absolute(url, self), line: node.position?.start.line ?? 1 });
  });
  return found;
}

/** What a node names: a link, an image, an address given once for several links, an attribute of a component. */
function addressesOf(node: Nodes): string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' && /^(?:href|src)$/.test(each.name) && typeof each.value === 'string'
      ? [each.value]
      : [],
  );
}

/** Turns references into links in place; unknown ones stay text and are reported by the catalogue's assertions. */
export function resolveReferences(root: Root, self: string, resolve: ResolveReference): void {
  visit(root, ['link', 'definition'], (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || isOutside(node.url)) return;
    const resolved = resolve(absolute(node.url, self));
    if (resolved === null) return;
    if (node.type === 'link' && toString(node).trim() === '')
      node.children = [{ type: 'text', value: resolved.label }];
    node.url = resolved.href;
    node.data = { hProperties: { dataRef: resolved.ref } };
  });
}

function absolute(url: string, self: string): string {
  const target = url.startsWith('#') ? `${self}${url}` : url;
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
