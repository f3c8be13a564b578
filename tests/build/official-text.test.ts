import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, elements, readPage, words } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

/** The only differences allowed between the recognised text and the page, as the page itself lists them. */
function emend(source: string): string {
  return source
    .replace('“nói dân\n\nhiếu”', '“nói dân hiểu”')
    .replace('217- QĐ/TW', '217-QĐ/TW')
    .replace('“*Dân vận khéo*”', '“Dân vận khéo”');
}

const source = readFileSync('tests/fixtures/van-ban-goc/5273-ubnd-nc.txt', 'utf8').normalize('NFC');
const paragraphs = emend(source)
  .split(/\n\s*\n/)
  .flatMap((block) => (block.trim().startsWith('- ') ? block.trim().split('\n') : [block]))
  .map((block) =>
    block
      .replace(/^\s*- /, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((block) => block !== '');

const page = readPage(sites.plain.folder, '/van-ban/cv-5273-2021/');
const text = elements(page).find((element) =>
  attribute(element, 'class')?.split(' ').includes('document-text'),
);
const published = elements(text ?? page)
  .filter((element) => element.tagName === 'p' || element.tagName === 'li')
  .filter((element) => isOfficial(element))
  .map((element) => words(element));

/** The text itself, without the editors' notes and the reader's tools beside it. */
function isOfficial(element: ReturnType<typeof elements>[number]): boolean {
  let inText = false;
  let node: typeof element | null = element;
  while (node !== null && 'tagName' in node) {
    const classes = attribute(node, 'class')?.split(' ') ?? [];
    if (classes.includes('today') || classes.includes('verdict')) return false;
    inText ||= classes.includes('prose');
    node = node.parentNode as typeof element | null;
  }
  return inText;
}

describe('the công văn is published word for word', () => {
  test('it has as many paragraphs as the source', () => {
    expect(published).toHaveLength(paragraphs.length);
  });
  test.each(paragraphs.map((paragraph, index) => ({ paragraph, index, start: paragraph.slice(0, 40) })))(
    'paragraph $index “$start” stands as in the source',
    ({ paragraph, index }) => {
      expect(published[index]).toBe(paragraph);
    },
  );
  test('the page lists every emendation', () => {
    const all = words(page);
    for (const shown of ['“nói dân hiểu”', '217- QĐ/TW', '“Bộ chính trị”']) expect(all).toContain(shown);
  });
});
