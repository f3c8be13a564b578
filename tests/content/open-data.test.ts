import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { openCollection, openDocument } from '#src/catalog/views/open-data.ts';
import { openDataJsonSchema, openDataUrn } from '#src/domain/document/open-data.ts';

const handbook = readHandbook('content');
const documents = handbook.documents.map((document) => openDocument(document, handbook, 'Tài liệu học tập.'));
const collection = openCollection(handbook, 'Tài liệu học tập.');

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile(openDataJsonSchema());
/** What is wrong with some data, after the round through JSON that publishing is. */
const faults = (data: unknown) => (validate(JSON.parse(JSON.stringify(data))) ? [] : validate.errors);

describe('open data of documents', () => {
  test('the schema is JSON Schema 2020-12 under its constant name', () => {
    expect(openDataJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: openDataUrn,
    });
  });

  test.each(documents.map((document) => [document.slug, document] as const))('%s fits the schema', (_, document) => {
    expect(faults(document)).toEqual([]);
  });

  test('the whole collection fits the schema and holds every document', () => {
    expect(faults(collection)).toEqual([]);
    expect(collection.documents.map(({ slug }) => slug)).toEqual(handbook.documents.map(({ slug }) => slug));
    expect(collection.external).toHaveLength(handbook.external.length);
  });

  test('what does not fit is refused', () => {
    const [document] = documents;
    expect(faults({ ...document, coverage: undefined })).not.toEqual([]);
    expect(faults({ ...document, extra: 1 })).not.toEqual([]);
    expect(faults({ ...document, issued: '31/12/2021' })).not.toEqual([]);
    expect(faults({ ...document, format: 'danh-muc-van-ban' })).not.toEqual([]);
  });

  test('only a full text says that it is one, and only a digest has statements', () => {
    for (const { coverage, provisions, slug } of documents) {
      expect(coverage.fullText, slug).toBe(coverage.level === 'full');
      if (coverage.fullText) expect(provisions.flatMap(({ statements }) => statements)).toEqual([]);
      else expect(coverage.notice, slug).toContain('không thay văn bản gốc');
    }
  });

  test('a file of 1.0.0, which said nothing of what became of provisions and what changes do, still fits', () => {
    for (const { slug, provisions, changes, ...rest } of documents) {
      const old = {
        ...rest,
        slug,
        formatVersion: '1.0.0',
        provisions: provisions.map(({ standing: _, ...provision }) => provision),
        changes: changes.map(({ effects: _, ...change }) => change),
      };
      expect(faults(old), slug).toEqual([]);
    }
  });

  test('a provision says what became of it, with a verdict, a date and what that rests on', () => {
    const clause = (slug: string, anchor: string) =>
      documents.find((each) => each.slug === slug)?.provisions.find((each) => each.anchor === anchor)?.standing;
    expect(clause('qd-129-2007', 'dieu-4-khoan-2')).toMatchObject({
      state: 'narrowed',
      verdict: 'differs',
      since: '2020-01-01',
      marks: ['chua-doi-chieu', 'suy-luan'],
    });
    expect(clause('cv-5273-2021', 'muc-1-1')).toMatchObject({ state: 'to-confirm', verdict: 'unconfirmed' });
    expect(clause('cv-5273-2021', 'noi-nhan')).toBeUndefined();
    const district = documents
      .find(({ slug }) => slug === 'cv-5273-2021')
      ?.changes.find(({ id }) => id === 'bo-cap-huyen-2025');
    expect(district?.effects).toContainEqual({
      provision: 'cv-5273-2021#muc-2',
      effect: 'reads-differently',
      words: ['Ủy ban nhân dân huyện, thành phố'],
    });
  });

  test('every statement that says something carries its support, and every source it names is listed', () => {
    for (const { slug, lead, provisions, sources } of documents) {
      const known = sources.map(({ id }) => id);
      for (const { standing } of provisions)
        for (const source of standing?.sources ?? []) expect(known, slug).toContain(source);
      for (const statement of [lead, ...provisions].flatMap(({ statements }) => statements)) {
        for (const source of statement.sources) expect(known, slug).toContain(source);
        if (statement.support === 'none') expect(statement.text, slug).toMatch(/:$/);
      }
    }
  });

  test('every change at a provision is listed with the document', () => {
    for (const { changes, provisions } of documents) {
      const known = changes.map(({ id }) => id);
      for (const provision of provisions) for (const id of provision.changes) expect(known).toContain(id);
    }
    const letter = documents.find(({ slug }) => slug === 'cv-5273-2021');
    expect(letter?.provisions.find(({ anchor }) => anchor === 'kinh-gui')?.changes).toContain('bo-cap-huyen-2025');
  });
});
