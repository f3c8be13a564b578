/** The box that finds words in the open document and steps from hit to hit. Loaded when first opened. */
import { createFinder } from '#src/domain/document/find.ts';
import { toolsText } from '../../ui-text/reader-tools.ts';

const blocks = 'p, li, td, th, h2, h3, h4';
/** Editors' notes and tools are not the document's words. */
const notText = '.verdict, .today, .permalink, .rests, .support';

interface Searchable {
  readonly text: string;
  readonly nodes: readonly Text[];
}

/** The document's words, block by block, so that no hit runs from one paragraph into the next. */
function searchables(root: Element): Searchable[] {
  const byBlock = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest(blocks);
    if (block === null || block === undefined || node.parentElement?.closest(notText) != null) continue;
    byBlock.set(block, [...(byBlock.get(block) ?? []), node]);
  }
  return [...byBlock.values()].map((nodes) => ({ text: nodes.map(({ data }) => data).join(''), nodes }));
}

/** Wraps a stretch of a block in marks, one for each text node it runs through. */
function markStretch({ nodes }: Searchable, start: number, end: number): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let offset = 0;
  for (const node of nodes) {
    const { length } = node;
    const from = Math.max(0, start - offset);
    const to = Math.min(length, end - offset);
    offset += length;
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement('mark');
    mark.dataset['hit'] = '';
    range.surroundContents(mark);
    marks.push(mark);
  }
  return marks;
}

function clearMarks(root: Element): void {
  for (const mark of root.querySelectorAll('mark[data-hit]')) mark.replaceWith(...mark.childNodes);
  root.normalize();
}

/** Wires the find form; returns what starts and ends finding. */
export function createFindBox(
  form: HTMLFormElement,
  root: Element,
  opener: HTMLElement,
): { open: () => void; close: () => void } {
  const field = form.querySelector('input');
  const count = form.querySelector('[data-find-count]');
  let hits: HTMLElement[][] = [];
  let now = -1;

  const go = (to: number) => {
    for (const mark of hits[now] ?? []) mark.dataset['hit'] = '';
    now = hits.length === 0 ? -1 : (to + hits.length) % hits.length;
    for (const mark of hits[now] ?? []) mark.dataset['hit'] = 'now';
    hits[now]?.[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (count === null) return;
    const nothing = (field?.value.trim().length ?? 0) < 2 ? '' : toolsText.noHit;
    count.textContent = hits.length === 0 ? nothing : toolsText.hit(now + 1, hits.length);
  };
  const update = () => {
    clearMarks(root);
    const texts = searchables(root);
    const found = createFinder(texts.map(({ text }) => text))(field?.value ?? '');
    // From the last to the first, so that marking one does not move the next.
    hits = [];
    for (const { text, start, end } of [...found].reverse()) hits.unshift(markOf(texts[text], start, end));
    now = -1;
    go(firstBelow(hits));
  };
  const close = () => {
    form.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    clearMarks(root);
    hits = [];
    opener.focus({ preventScroll: true });
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  field?.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(now + 1);
  });
  form.querySelector('[data-find-previous]')?.addEventListener('click', () => go(now - 1));
  form.querySelector('[data-find-close]')?.addEventListener('click', close);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.shiftKey && event.target === field) {
      event.preventDefault();
      go(now - 1);
    }
  });
  const open = () => {
    if (field?.value !== '') update();
  };
  return { open, close };
}

function markOf(searchable: Searchable | undefined, start: number, end: number): HTMLElement[] {
  return searchable === undefined ? [] : markStretch(searchable, start, end);
}

/** The first hit not above the part of the page in sight, so that finding goes on from where one reads. */
function firstBelow(hits: readonly (readonly HTMLElement[])[]): number {
  return Math.max(
    0,
    hits.findIndex(([mark]) => (mark?.getBoundingClientRect().top ?? 0) > 0),
  );
}
