/** Short references in content: `[text](slug#anchor)`, `[](slug#anchor)`, `[text](thuat-ngu#term)`. */
import type { Link, Root } from 'mdast';
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
  visit(root, 'link', (node: Link) => {
    if (isOutside(node.url)) return;
    found.push({ target: absolute(node.url, self), line: node.position?.start.line ?? 1 });
  });
  return found;
}

/** Turns references into links in place; unknown ones stay text and are reported by the catalogue's assertions. */
export function resolveReferences(root: Root, self: string, resolve: ResolveReference): void {
  visit(root, 'link', (node: Link) => {
    if (isOutside(node.url)) return;
    const resolved = resolve(absolute(node.url, self));
    if (resolved === null) return;
    if (toString(node).trim() === '') node.children = [{ type: 'text', value: resolved.label }];
    node.url = resolved.href;
    node.data = { hProperties: { dataRef: resolved.ref } };
  });
}

function absolute(url: string, self: string): string {
  return decodeURI(url.startsWith('#') ? `${self}${url}` : url);
}
