import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { topicPath } from '#src/catalog/kinds/question.ts';
import { topicPages } from '#src/catalog/views/question-topics.ts';
import { checklistSchema } from '#src/domain/assessment/checklist-schema.ts';
import { attribute, elements, listPages, readPage, words } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

const handbook = readHandbook('content');
const { folder } = sites.plain;
const json = (file: string, from: string = folder): unknown =>
  JSON.parse(readFileSync(join(from, file), 'utf8'));
const ids = (page: string) =>
  new Set(elements(readPage(folder, page)).flatMap((each) => attribute(each, 'id') ?? []));

describe('library pages', () => {
  test.each<readonly [string, readonly string[]]>([
    ['/thay-doi/', handbook.changes.map(({ slug }) => slug)],
    ['/hoi-dap/', handbook.questions.map(({ slug }) => slug)],
    ...topicPages(handbook).map(
      ({ name, questions }) => [topicPath(name), questions.map(({ slug }) => slug)] as const,
    ),
    ['/thuat-ngu/', handbook.terms.map(({ slug }) => slug)],
  ])('%s has each of its entries at its address', (page, slugs) => {
    const known = ids(page);
    expect(slugs.filter((slug) => !known.has(slug))).toEqual([]);
  });

  test('every guide starts with what must be done', () => {
    for (const { slug } of handbook.guides) {
      const first = elements(readPage(folder, `/huong-dan/${slug}/`)).find(({ tagName }) => tagName === 'h2');
      expect(first === undefined ? '' : words(first), slug).toMatch(/^Việc phải làm/);
    }
  });

  test('a question shows its answer with its marks, without a script', () => {
    const article = elements(readPage(folder, topicPath('Công văn và báo cáo'))).find(
      (each) => attribute(each, 'id') === 'xa-phuong-bao-cao-dan-van',
    );
    expect(article).toBeDefined();
    expect(article === undefined ? '' : words(article)).toContain('(chưa đối chiếu)');
  });

  test('the figures on the about page are those of the content', () => {
    const text = words(readPage(folder, '/gioi-thieu/'));
    expect(text).toContain(`Câu hỏi có trả lời${handbook.questions.length}`);
    expect(text).toContain(`Thuật ngữ${handbook.terms.length}`);
  });
});

describe('open data as published', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);

  test('every document file and the whole collection fit the published schema', () => {
    const validate = ajv.compile(json('schema/van-ban/1.json') as object);
    const files = [
      'du-lieu/van-ban.json',
      ...handbook.documents.map(({ slug }) => `du-lieu/van-ban/${slug}.json`),
    ];
    for (const file of files) expect(validate(json(file)) ? [] : validate.errors, file).toEqual([]);
  });

  test('every checklist version is published exactly as the handbook has it', () => {
    for (const checklist of handbook.checklists) {
      const file = json(`du-lieu/bo-tieu-chi/${checklist.id}/${checklist.version}.json`);
      expect(file).toEqual(JSON.parse(JSON.stringify(checklist)));
      expect(checklistSchema.safeParse(file).success, checklist.id).toBe(true);
    }
  });
});

describe('what needs a public address', () => {
  test.each(['sitemap.xml', 'nguon-tin.xml'])('%s exists only where one is set', (file) => {
    expect(existsSync(join(folder, file))).toBe(false);
    expect(existsSync(join(sites.underPath.folder, file))).toBe(true);
  });

  test('the sitemap names every page under the public address and the base path', () => {
    const xml = readFileSync(join(sites.underPath.folder, 'sitemap.xml'), 'utf8');
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);
    const { SITE_URL } = sites.underPath.env;
    const pages = listPages(sites.underPath.folder).map(
      (page) => `${SITE_URL}${sites.underPath.base}${page.slice(1)}`,
    );
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });

  test('addresses in open data carry the public address', () => {
    const { address } = json('du-lieu/van-ban/cv-5273-2021.json', sites.underPath.folder) as {
      address: string;
    };
    expect(address).toBe(`${sites.underPath.env.SITE_URL}${sites.underPath.base}van-ban/cv-5273-2021/`);
  });
});

test('structured data is JSON, of schema.org, and has no empty values', () => {
  for (const page of listPages(folder)) {
    const scripts = elements(readPage(folder, page)).filter(
      (each) => attribute(each, 'type') === 'application/ld+json',
    );
    for (const script of scripts) {
      const text = script.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      expect(JSON.parse(text), page).toMatchObject({ '@context': 'https://schema.org' });
      expect(text, page).not.toMatch(/:(?:""|null)/);
    }
  }
});
