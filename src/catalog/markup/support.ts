/** Support is syntax: `[@source; @mark]` at the end of a statement becomes a node of the tree. */
import type { Parent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { isSupportMark } from '#src/domain/document/support.ts';
import type { Support } from '#src/domain/document/support.ts';

/** What a statement rests on, where the author wrote it. Renders as an empty span that the page fills. */
interface SupportNode extends Support, Omit<Node, 'type'> {
  type: 'support';
  data: { hName: string; hProperties: { dataSources: string; dataMarks: string } };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    support: SupportNode;
  }
  interface RootContentMap {
    support: SupportNode;
  }
}

const pattern = /\s*\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g;

/** Replaces every `[@…]` in the text nodes of a tree, in place. */
export function splitSupport(root: Root): void {
  visit(root, 'text', (node: Text, index, parent: Parent | undefined) => {
    if (parent === undefined || index === undefined || !node.value.includes('[@')) return undefined;
    const parts: (Text | SupportNode)[] = [];
    let end = 0;
    for (const match of node.value.matchAll(pattern)) {
      if (match.index > end) parts.push({ type: 'text', value: node.value.slice(end, match.index) });
      parts.push(supportNode((match[1] ?? '').split(';').map((part) => part.trim().slice(1))));
      end = match.index + match[0].length;
    }
    if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
    parent.children.splice(index, 1, ...(parts as RootContent[]));
    return index + parts.length;
  });
}

function supportNode(references: readonly string[]): SupportNode {
  const marks = references.filter(isSupportMark);
  const sources = references.filter((reference) => !isSupportMark(reference));
  return {
    type: 'support',
    sources,
    marks,
    data: { hName: 'span', hProperties: { dataSources: sources.join(' '), dataMarks: marks.join(' ') } },
  };
}

/** One statement of a text: a paragraph, a list item's own words or a table row, with what it rests on. */
export interface Statement extends Support {
  readonly text: string;
  /** Line within the body, counted from 1. */
  readonly line: number;
  /** False for a sentence that only introduces the list after it: it needs no support of its own. */
  readonly needsSupport: boolean;
}

/** The statements below some nodes, in reading order. Header rows of tables and headings are not statements. */
export function collectStatements(nodes: readonly RootContent[]): Statement[] {
  const statements: Statement[] = [];
  const root: Root = { type: 'root', children: [...nodes] };
  visit(root, (node, index, parent) => {
    if (node.type === 'table') {
      node.children.slice(1).forEach((row) => statements.push(toStatement(row)));
      return 'skip';
    }
    if (node.type === 'paragraph') statements.push(toStatement(node, isFollowedByList(parent, index)));
    return undefined;
  });
  return statements;
}

function toStatement(node: RootContent, beforeList = false): Statement {
  const sources: string[] = [];
  const marks: Support['marks'][number][] = [];
  visit({ type: 'root', children: [node] } satisfies Root, 'support', (support: SupportNode) => {
    sources.push(...support.sources);
    marks.push(...support.marks);
  });
  const text =
    node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join(' – ') : toString(node);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    line: node.position?.start.line ?? 1,
    needsSupport: !(beforeList && text.trim().endsWith(':')),
    sources: [...new Set(sources)],
    marks: [...new Set(marks)],
  };
}

function isFollowedByList(
  parent: { children: readonly { type: string }[] } | undefined,
  index: number | undefined,
) {
  const next = parent?.children[(index ?? 0) + 1]?.type;
  return next === 'list' || next === 'table';
}
