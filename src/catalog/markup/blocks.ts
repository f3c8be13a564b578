/** From Markdown nodes to what pages draw: linked trees, plain words, statements. */
import type { Element, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isSupportMark, supportMarks } from '#src/domain/document/support.ts';
import type { Blocks } from '../model.ts';
import { resolveReferences } from './references.ts';
import type { ResolveReference } from './references.ts';
import { collectStatements } from './support.ts';
import { prepareTables } from './tables.ts';

const toHast = unified().use(remarkRehype);

/** Draws some nodes of a body; `self` is the slug its bare `#anchor` links belong to. */
export function createBlocks(nodes: readonly RootContent[], self: string, resolve: ResolveReference): Blocks {
  const root: Root = { type: 'root', children: structuredClone([...nodes]) };
  const statements = collectStatements(root.children);
  resolveReferences(root, self, resolve);
  const text = wordsOf(root.children);
  const tree = toHast.runSync(root) as HastRoot;
  alignByClass(tree);
  prepareTables(tree);
  return { tree, text, statements };
}

/** Plain words of some nodes, without marks of support. */
export const wordsOf = (nodes: readonly RootContent[]) => nodes.map(plainText).join('\n');

/** Words of a node with a line break between list items and table cells. */
function plainText(node: RootContent): string {
  if ('children' in node && ['list', 'listItem', 'table', 'tableRow'].includes(node.type))
    return node.children.map((child) => plainText(child)).join('\n');
  return toString(node).replace(/\s+/g, ' ').trim();
}

/** The security policy refuses style attributes, so that table alignment becomes a class. */
function alignByClass(tree: HastRoot): void {
  visit(tree, 'element', (node: Element) => {
    const align = node.properties['align'];
    if (typeof align === 'string') {
      delete node.properties['align'];
      node.properties['className'] = [`align-${align}`];
    }
  });
}

/** Number of each source in the list at the foot of a page, and where that list is. */
export interface SourceNumbers {
  readonly numbers: ReadonlyMap<string, number>;
  /** Address of the page with the list, so that a number leads there from any page. */
  readonly page: string;
}

/** Numbers the sources of some blocks in the order in which a reader meets them. */
export function numberSources(
  blocks: readonly Blocks[],
  page: string,
  first: readonly string[] = [],
): SourceNumbers {
  const order = new Set(first);
  for (const { statements } of blocks)
    for (const { sources } of statements) for (const id of sources) order.add(id);
  return { numbers: new Map([...order].map((id, index) => [id, index + 1])), page };
}

/** HTML of some blocks, with source numbers and marks of support written out. */
export function renderBlocks(blocks: Blocks, sources: SourceNumbers): string {
  const tree = structuredClone(blocks.tree);
  visit(tree, 'element', (node: Element) => {
    if (node.tagName === 'span' && 'dataSources' in node.properties) fillSupport(node, sources);
  });
  return toHtml(tree);
}

function fillSupport(node: Element, { numbers, page }: SourceNumbers): void {
  const words = (key: string) =>
    String(node.properties[key])
      .split(' ')
      .filter((word) => word !== '');
  const links = words('dataSources').map((id): Element => ({
    type: 'element',
    tagName: 'a',
    properties: {
      href: `${page}#nguon-${id}`,
      className: ['source'],
    },
    children: [{ type: 'text', value: `[${numbers.get(id) ?? '?'}]` }],
  }));
  const marks = words('dataMarks')
    .filter(isSupportMark)
    .map((mark): Element => ({
      type: 'element',
      tagName: 'span',
      properties: { className: ['mark', `mark-${mark}`] },
      children: [{ type: 'text', value: `(${supportMarks[mark]})` }],
    }));
  node.properties = { className: ['support'] };
  node.children = [...links, ...marks].flatMap((child) => [{ type: 'text', value: ' ' } as const, child]);
}

/** The first paragraph or list of some blocks, for places with room for one statement. */
export function firstBlock({ tree, statements }: Blocks): Blocks {
  const first = tree.children.find((child) => child.type === 'element');
  const children = first === undefined ? [] : [first];
  const statement = statements.slice(0, 1);
  return { tree: { type: 'root', children }, text: statement[0]?.text ?? '', statements: statement };
}

const writtenNumber = /^\d+(?:\.\d+)*\.\s+/;

/**
 * Marks the number at the head of a text, so that wide screens can hang it in the margin. A number the text itself
 * carries is only wrapped; `marker`, when given, is put in front. No other letter changes.
 */
export function hangMarker(blocks: Blocks, marker: string): Blocks {
  const tree = structuredClone(blocks.tree);
  const first = tree.children.find((child) => child.type === 'element');
  const text = first?.tagName === 'p' ? first.children[0] : undefined;
  const own = text?.type === 'text' ? (writtenNumber.exec(text.value)?.[0] ?? '') : '';
  const number = marker === '' ? own : `${marker} `;
  if (number === '') return blocks;
  const span: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['marker'] },
    children: [{ type: 'text', value: number }],
  };
  if (marker === '' && text?.type === 'text') text.value = text.value.slice(own.length);
  if (first?.tagName === 'p') first.children.unshift(span);
  else
    tree.children.unshift(
      { type: 'element', tagName: 'p', properties: {}, children: [span] },
      { type: 'text', value: '\n' },
    );
  return { ...blocks, tree };
}
