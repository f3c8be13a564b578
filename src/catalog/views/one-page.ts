/** The whole handbook on one page: where each thing stands there, and text whose references stay on it. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Blocks } from '../model.ts';

/**
 * The id a reference has on a page that holds everything: `qd-129-2007#dieu-4` → `qd-129-2007--dieu-4`,
 * `huong-dan/mot-cua#viec` → `huong-dan-mot-cua--viec`. Null for what is not on that page.
 */
export function onePageId(ref: string): string | null {
  if (/^(?:ngoai|tieu-chi|tro-giup)(?:#|$)/.test(ref)) return null;
  return ref.replace('/', '-').replace('#', '--');
}

/** The same text with its references leading to places on the one page. */
export function stayOnPage<Text extends Blocks>(blocks: Text): Text {
  const tree = structuredClone(blocks.tree);
  visit(tree, 'element', (node: Element) => {
    const ref = node.properties['dataRef'];
    const id = typeof ref === 'string' ? onePageId(ref) : null;
    if (id !== null) node.properties = { ...node.properties, href: `#${id}` };
  });
  return { ...blocks, tree };
}
