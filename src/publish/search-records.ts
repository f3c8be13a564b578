/** The handbook as what search finds: one record per provision, guide passage, question, term, change and criterion. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { DocumentEntry, GuideEntry, Handbook, Provision } from '#src/catalog/model.ts';
import { questionPath } from '#src/catalog/views/question-topics.ts';
import { formatProvision } from '#src/domain/document/index.ts';
import type { CitableDocument } from '#src/domain/search/citation.ts';
import type { SearchRecord } from '#src/domain/search/record.ts';
import { basePath } from '#src/site-config.ts';

/** Ids of records are references as content writes them: `slug`, `slug#anchor`, `thuat-ngu#id` … */
export function createRecords(handbook: Handbook): SearchRecord[] {
  return [
    ...handbook.documents.flatMap(documentRecords),
    ...handbook.external.map(({ id, number, title }): SearchRecord => ({
      id: `ngoai#${id}`,
      url: `/van-ban/#${id}`,
      kind: 'document',
      title: '',
      heading: title,
      number: number ?? '',
      names: number === null ? [] : [number],
      text: '',
      parent: null,
      basis: [],
      coverage: 'none',
    })),
    ...handbook.guides.flatMap(guideRecords),
    ...handbook.questions.map(({ slug, data, text }) =>
      page(
        'question',
        `hoi-dap#${slug}`,
        questionPath({ slug, data }),
        data.topic,
        data.question,
        text,
        data.basis,
      ),
    ),
    ...handbook.terms.map(({ slug, data, text }) => ({
      ...page('term', `thuat-ngu#${slug}`, `/thuat-ngu/#${slug}`, '', data.term, text, data.basis),
      names: data.aliases,
    })),
    ...handbook.changes.map(({ slug, data, text }) =>
      page('change', `thay-doi#${slug}`, `/thay-doi/#${slug}`, data.dateText, data.title, text, data.touches),
    ),
    ...handbook.checklists.flatMap((checklist) =>
      checklist.criteria.map(({ id, title, text, basis }) =>
        page(
          'criterion',
          `tieu-chi#${id}`,
          `/tu-danh-gia/${checklist.id}/#${id}`,
          checklist.shortTitle,
          title,
          text,
          basis.map(({ ref }) => ref),
        ),
      ),
    ),
  ];
}

function page(
  kind: SearchRecord['kind'],
  id: string,
  url: string,
  title: string,
  heading: string,
  text: string,
  basis: readonly string[],
): SearchRecord {
  return { id, url, kind, title, heading, number: '', text, parent: null, basis };
}

function documentRecords({ slug, data, lead, provisions }: DocumentEntry): SearchRecord[] {
  const whole: SearchRecord = {
    id: slug,
    url: `/van-ban/${slug}/`,
    kind: 'document',
    title: '',
    heading: data.shortTitle,
    names: [data.title, ...(data.number === null ? [] : [data.number])],
    number: data.number ?? '',
    text: [data.summary, data.duty ?? '', lead.text, data.status.note]
      .filter((part) => part !== '')
      .join('\n'),
    parent: null,
    basis: [],
    coverage: data.coverage,
  };
  return [
    whole,
    ...provisions.map(({ ref, anchor, heading, label, marker, text, parent }): SearchRecord => {
      const number = formatProvision(anchor) ?? '';
      // The number stands by itself, a marker says nothing to search for.
      const named = label === marker ? '' : label.replace(/^\d[\d.]*\.\s+/, '');
      return {
        id: ref,
        url: `/van-ban/${slug}/#${anchor}`,
        kind: 'provision',
        title: data.shortTitle,
        heading: heading !== '' ? heading : named,
        names: number === '' ? [] : [number],
        number,
        text,
        parent: parent === null ? slug : `${slug}#${parent}`,
        basis: [],
        coverage: data.coverage,
      };
    }),
  ];
}

/** Each row of a table and each item of a list is found by itself, because each rests on its own provision. */
function guideRecords({ slug, data, lead, provisions }: GuideEntry): SearchRecord[] {
  const self = `huong-dan/${slug}`;
  const sections = provisions.flatMap((section) => sectionRecords(self, data.title, section));
  const text = [data.summary, data.tasks, lead.text].join('\n');
  const basis = mostFrequent(sections.flatMap((record) => record.basis));
  return [page('guide', self, `/${self}/`, '', data.title, text, basis === null ? [] : [basis]), ...sections];
}

function sectionRecords(self: string, title: string, section: Provision): SearchRecord[] {
  const url = `/${self}/#${section.anchor}`;
  const passages = passagesOf(section.tree);
  const parent = section.parent === null ? self : `${self}#${section.parent}`;
  const basis = passages.flatMap((passage) => passage.basis);
  return [
    { ...page('guide', section.ref, url, title, section.heading, '', basis.slice(0, 1)), parent },
    ...passages.map(({ text, basis: own }, index) => ({
      ...page('guide', `${section.ref}/${index}`, url, title, '', text, own),
      parent: section.ref,
    })),
  ];
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
  const text = cells.map((cell) => toString(cell).replace(/\s+/g, ' ').trim()).join('. ');
  return { text, basis: provisionLinks(element.children) };
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

/** The documents whose numbers and provisions a query may name. */
export function listDocuments({ documents, external }: Handbook): CitableDocument[] {
  const yearOf = (issued: string | null): number | null =>
    issued === null ? null : Number(issued.slice(0, 4));
  return [
    ...documents.map(({ slug, data, provisions }) => ({
      id: slug,
      number: data.number,
      kind: data.kind,
      year: yearOf(data.issued),
      anchors: provisions.map(({ anchor }) => anchor),
      hasPage: true,
    })),
    ...external.map(({ id, number, kind, issued }) => ({
      id: `ngoai#${id}`,
      number,
      kind,
      year: yearOf(issued),
      anchors: [],
      hasPage: false,
    })),
  ];
}
