/** Tables that can be read on a phone: each cell knows its column, and a wide table scrolls by itself. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts every table in a region that scrolls and can be reached with the keyboard, and names each cell's column. */
export function prepareTables(tree: HastRoot): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    nameColumns(node);
    const properties = {
      className: ['table-scroll'],
      tabIndex: 0,
      role: 'group',
      ariaLabel: 'Bảng, cuộn ngang được',
    };
    parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node] };
    return SKIP;
  });
}

/** Writes the column's name into each cell of the body but the first, which names its row. */
function nameColumns(table: Element): void {
  const [head = [], ...body] = rows(table);
  const names = head.map((cell) => words(cell));
  for (const cells of body)
    cells.forEach((cell, column) => {
      const name = names[column] ?? '';
      if (column > 0 && name !== '') cell.properties['dataLabel'] = name;
    });
}

/** Cells of each row, the header first. */
function rows(table: Element): Element[][] {
  const found: Element[][] = [];
  visit(table, 'element', (node: Element) => {
    if (node.tagName === 'tr') found.push(node.children.filter((child) => child.type === 'element'));
  });
  return found;
}

function words(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(words).join('').trim() : '';
}
