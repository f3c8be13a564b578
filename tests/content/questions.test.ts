import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getHandbook } from '#src/catalog/index.ts';

const { questions } = getHandbook();
const first = questions.map(({ slug, statements }) => ({ slug, statement: statements[0] }));

/** Names of the questions that fail a demand. */
const failing = <T extends { readonly slug: string }>(all: readonly T[], meets: (each: T) => boolean) =>
  all.flatMap((each) => (meets(each) ? [] : [each.slug]));

test('the first statement of every answer rests on something', () => {
  expect(
    failing(first, ({ statement }) => (statement?.sources.length ?? 0) + (statement?.marks.length ?? 0) > 0),
  ).toEqual([]);
});

test('an answer that begins with a proposal alone says that it is one', () => {
  const proposed = first.filter(
    ({ statement }) => statement?.sources.length === 0 && statement.marks.join() === 'de-xuat',
  );
  expect(proposed.length).toBeGreaterThan(0);
  expect(
    failing(proposed, ({ statement }) => /đề xuất|(?<!\p{L})nên(?!\p{L})/iu.test(statement?.text ?? '')),
  ).toEqual([]);
});

test('an answer that begins with the công văn names a part of it among its bases', () => {
  const citing = questions.filter(({ statements }) => statements[0]?.sources.includes('cv-5273'));
  expect(citing.length).toBeGreaterThan(0);
  expect(failing(citing, ({ data }) => data.basis.some((ref) => ref.startsWith('cv-5273-2021#')))).toEqual([]);
});

test('answers on alcohol rest on the law before anything else, and name it first', () => {
  const onAlcohol = questions.filter(({ data }) => /(?<!\p{L})(?:rượu|bia)(?!\p{L})/iu.test(data.question));
  const law = 'luat-44-2019#';
  const firstLink = (file: string) => /\]\(([^)]*)\)/.exec(readFileSync(file, 'utf8'))?.[1];
  expect(onAlcohol.length).toBeGreaterThan(5);
  expect(failing(onAlcohol, ({ data }) => data.basis[0]?.startsWith(law) ?? false)).toEqual([]);
  expect(failing(onAlcohol, ({ file }) => firstLink(file)?.startsWith(law) ?? false)).toEqual([]);
});
