/** A new kind of content is one file and one line in a list: this is the file, `kinds` below is the list. */
import { mkdirSync, mkdtempSync, rmSync, cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { entryKind } from '#src/catalog/kinds/entry-kind.ts';
import { text } from '#src/catalog/kinds/fields.ts';
import { kinds as known } from '#src/catalog/kinds/index.ts';
import { readKinds } from '#src/catalog/handbook.ts';
import { dataFiles } from '#src/publish/data-files.ts';
import { writeSearchIndex } from '#src/publish/search-index.ts';

const tips = {
  ...entryKind({
    name: 'tips',
    folder: 'meo',
    schema: z.strictObject({ tip: text, basis: z.array(text).min(1) }),
    kind: 'guide',
    path: ({ slug }) => `/meo/#${slug}`,
    label: ({ tip }) => tip,
    basis: { field: 'basis', of: ({ basis }) => basis },
    above: () => '',
    names: ({ tip }) => [tip],
  }),
  openData: (all: readonly { readonly slug: string; readonly data: object }[]) =>
    all.map(({ slug, data }) => ({ path: `meo/${slug}`, data: () => data })),
};
const kinds = [...known, tips] as const;

const content = mkdtempSync(join(tmpdir(), 'new-kind-'));
afterAll(() => rmSync(content, { recursive: true }));
cpSync('tests/fixtures/broken-content/healthy', content, { recursive: true });
mkdirSync(join(content, 'meo'));
const write = (name: string, basis: string) =>
  writeFileSync(
    join(content, 'meo', name),
    `---\ntip: "Đặt đồng hồ nhanh năm phút"\nbasis: [${basis}]\n---\n\nXem [Điều 1](qd-1-2020#dieu-1). [@de-xuat]\n`,
  );

test('it is read, linked, searched and published', () => {
  write('dong-ho.mdx', 'qd-1-2020#dieu-2');
  const handbook = readKinds(content, kinds);
  expect(handbook.problems).toEqual([]);
  expect(handbook.tips.map(({ data }) => data.tip)).toEqual(['Đặt đồng hồ nhanh năm phút']);
  expect(handbook.resolve('meo#dong-ho')?.href).toBe('/meo/#dong-ho');
  for (const anchor of ['dieu-1', 'dieu-2'])
    expect(handbook.backlinks.get(`qd-1-2020#${anchor}`)?.map(({ href }) => href)).toContain('/meo/#dong-ho');
  expect(handbook.records().map(({ id }) => id)).toContain('meo#dong-ho');
  expect(writeSearchIndex(handbook, join(content, 'dist'))).toMatch(/^\d+ records/);
  expect(dataFiles(handbook, 'thử').map(({ path }) => path)).toContain('meo/dong-ho');
});

test('it is checked: a basis that leads nowhere is named with its file and line', () => {
  write('dong-ho.mdx', 'qd-1-2020#dieu-3');
  expect(readKinds(content, kinds).problems).toMatchObject([
    { code: 'tham-chieu-khong-co', place: { file: 'content/meo/dong-ho.mdx', line: 3 } },
  ]);
});
