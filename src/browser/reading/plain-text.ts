/** The words of a provision as plain text: one line a paragraph, marks of support kept, the page's own numbers not. */

const skipped = '.source, .verdict, .today, .permalink, .rests, .visually-hidden';
const blockTags = new Set([
  'P',
  'LI',
  'UL',
  'OL',
  'TR',
  'TABLE',
  'THEAD',
  'TBODY',
  'DIV',
  'SECTION',
  'H2',
  'H3',
  'H4',
]);

/** Text of an element and everything in it that belongs to the text. */
export function plainText(root: Element): string {
  const lines: string[] = [];
  collect(root, '', lines);
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function collect(node: Element, indent: string, lines: string[]): void {
  if (node.matches(skipped)) return;
  if (node.tagName === 'TR') {
    lines.push(indent + [...node.children].map((cell) => clean(inline(cell))).join(' | '));
    return;
  }
  let words = '';
  const flush = () => {
    for (const line of words.split('\n')) if (clean(line) !== '') lines.push(lead() + clean(line));
    words = '';
  };
  let first = node.tagName === 'LI';
  const lead = () => {
    const bullet = first ? `${indent.slice(2)}- ` : indent;
    first = false;
    return bullet;
  };
  for (const child of node.childNodes) {
    if (child instanceof Element && blockTags.has(child.tagName)) {
      flush();
      collect(child, child.tagName === 'LI' ? `${indent}  ` : indent, lines);
    } else words += inline(child);
  }
  flush();
}

function inline(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(skipped)) return '';
  return node.tagName === 'BR' ? '\n' : [...node.childNodes].map((child) => inline(child)).join('');
}

const clean = (line: string) => line.replace(/\s+/g, ' ').trim();
