/** Guides by task: `content/huong-dan/`, cut at their `##` headings so that search and links can reach a part. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import type { SearchRecord } from '#src/domain/search/record.ts';
import { basePath } from '#src/site-config.ts';
import { createBlocks } from '../markup/blocks.ts';
import { finishEntry, finishProvisions } from '../markup/finish.ts';
import { cutDigest } from '../markup/provisions.ts';
import type { CutBody } from '../markup/provisions.ts';
import type { GuideEntry, Provision } from '../model.ts';
import type { RawEntry } from '../read.ts';
import { text } from './fields.ts';
import type { Kind } from './kind.ts';
import { assertUniqueAnchors } from './unique-anchors.ts';

const guideSchema = z.strictObject({
  title: text,
  theme: text,
  order: z.number(),
  minutes: z.number().min(3).max(10),
  summary: text,
  tasks: text,
});

export type GuideData = z.output<typeof guideSchema>;

interface RawGuide {
  readonly raw: RawEntry<GuideData>;
  readonly cut: CutBody;
}

const refOf = (slug: string) => `huong-dan/${slug}`;

export const guides: Kind<'guides', readonly RawGuide[], readonly GuideEntry[]> = {
  name: 'guides',
  read: (content) =>
    content.entries('huong-dan', guideSchema).map((raw) => ({ raw, cut: cutDigest(raw.body) })),
  targets: (all) =>
    all.flatMap(({ raw: { slug, data }, cut }) => [
      { ref: refOf(slug), path: `/${refOf(slug)}/`, label: data.title },
      ...cut.provisions.map(({ anchor, heading }) => ({
        ref: `${refOf(slug)}#${anchor}`,
        path: `/${refOf(slug)}/#${anchor}`,
        label: heading,
      })),
    ]),
  bodies: (all) =>
    all.map(({ raw: { file, slug, body, lineOffset } }) => ({
      file,
      root: body,
      lineOffset,
      self: refOf(slug),
      rests: 'guide',
      needsSupport: true,
    })),
  assert: (all) =>
    all.flatMap(({ raw, cut }) => assertUniqueAnchors(raw.file, raw.lineOffset, cut.provisions)),
  finish: (all, resolve) =>
    all.map(({ raw, cut }) => ({
      ...finishEntry(raw, refOf(raw.slug), resolve),
      lead: createBlocks(cut.lead, refOf(raw.slug), resolve),
      provisions: finishProvisions(refOf(raw.slug), cut, {}, resolve),
    })),
  records: (all) => all.flatMap(guideRecords),
};

/** Each row of a table and each item of a list is found by itself, because each rests on its own provision. */
function guideRecords({ slug, data, lead, provisions }: GuideEntry): SearchRecord[] {
  const self = refOf(slug);
  const sections = provisions.flatMap((section) => sectionRecords(self, data.title, section));
  const basis = mostFrequent(sections.flatMap((record) => record.basis));
  return [
    record({
      id: self,
      url: `/${self}/`,
      heading: data.title,
      text: [data.summary, data.tasks, lead.text].join('\n'),
      basis: basis === null ? [] : [basis],
    }),
    ...sections,
  ];
}

function sectionRecords(self: string, title: string, section: Provision): SearchRecord[] {
  const url = `/${self}/#${section.anchor}`;
  const passages = passagesOf(section.tree);
  const parent = section.parent === null ? self : `${self}#${section.parent}`;
  const basis = passages.flatMap((passage) => passage.basis).slice(0, 1);
  return [
    record({ id: section.ref, url, title, heading: section.heading, basis, parent }),
    ...passages.map((passage, index) =>
      record({ id: `${section.ref}/${index}`, url, title, ...passage, parent: section.ref }),
    ),
  ];
}

function record(own: Pick<SearchRecord, 'id' | 'url' | 'basis'> & Partial<SearchRecord>): SearchRecord {
  return { kind: 'guide', title: '', heading: '', number: '', text: '', parent: null, ...own };
}

/** The provision a guide leans on most; the first one among equals. */
function mostFrequent(references: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const reference of references) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )[0];
}

interface Passage {
  readonly text: string;
  readonly basis: readonly string[];
}

/** Paragraphs, list items and table rows of a tree, in reading order. */
function passagesOf(tree: Root | Element): Passage[] {
  return tree.children.flatMap((child): Passage[] => {
    if (child.type !== 'element') return [];
    if (['p', 'li', 'tr'].includes(child.tagName)) return isHeader(child) ? [] : [passage(child)];
    return passagesOf(child);
  });
}

function isHeader(element: Element): boolean {
  return element.children.every((child) => child.type !== 'element' || child.tagName === 'th');
}

function passage(element: Element): Passage {
  const cells =
    element.tagName === 'tr' ? element.children.filter((child) => child.type === 'element') : [element];
  const words = cells.map((cell) => toString(cell).replace(/\s+/g, ' ').trim()).join('. ');
  return { text: words, basis: provisionLinks(element.children) };
}

/** References of the links to provisions below some nodes. */
function provisionLinks(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type !== 'element') return [];
    const href = node.tagName === 'a' ? String(node.properties['href'] ?? '') : '';
    const match = /^van-ban\/([^/#]+)\/(#.+)?$/.exec(
      href.startsWith(basePath) ? href.slice(basePath.length) : '',
    );
    const own = match === null ? [] : [`${match[1] ?? ''}${match[2] ?? ''}`];
    return [...own, ...provisionLinks(node.children)];
  });
}
