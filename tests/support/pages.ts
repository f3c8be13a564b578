/** The pages of a built site, as addresses and as parsed HTML. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Paths of all pages below a folder, without base path and with a trailing slash: `/`, `/van-ban/` … */
export function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `/${relative(folder, entry.parentPath)}/`.replaceAll('//', '/'))
    .sort();
}

export function readPage(folder: string, page: string): Tree.Document {
  return parse(readFileSync(join(folder, page, 'index.html'), 'utf8'));
}

/** Every element below a node, in document order. */
export function elements(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const content = 'content' in node ? [node.content] : [];
  return [
    ...('tagName' in node ? [node] : []),
    ...[...children, ...content].flatMap((child) => elements(child)),
  ];
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Words of a node, white space folded; `skip` leaves out what a reader of the official text does not read. */
export function words(node: Tree.Node, skip: (element: Tree.Element) => boolean = () => false): string {
  return collect(node, skip).replace(/\s+/g, ' ').trim();
}

function collect(node: Tree.Node, skip: (element: Tree.Element) => boolean): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if ('tagName' in node && (skip(node) || node.tagName === 'script')) return '';
  if ('tagName' in node && node.tagName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map((child) => collect(child, skip)).join('') : '';
}
