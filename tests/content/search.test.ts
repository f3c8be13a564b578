/** Search on the real content, without a browser: properties that hold for every provision and document. */
import { describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { createMemorySource } from '#src/domain/search/memory-source.ts';
import { search } from '#src/domain/search/search.ts';
import { stripMarks } from '#src/domain/vietnamese/index.ts';
import { kindNames } from '#src/domain/document/index.ts';
import { figuresOf, rankOf, readQueries } from '#tests/search/judge.ts';

const handbook = readHandbook('content');
const records = handbook.records();
const documents = handbook.citable();
const source = createMemorySource(records, documents);

async function found(query: string): Promise<string[]> {
  const { hits } = await search(query, source);
  return hits.map(({ record }) => records[record]?.id ?? '');
}

test('every provision is among the first three for its heading typed without marks', { timeout: 60_000 }, async () => {
  const plain = (heading: string) => stripMarks(heading).toLowerCase();
  const provisions = records.filter(({ kind, heading }) => kind === 'provision' && heading !== '');
  const missed: string[] = [];
  for (const { id, heading } of provisions) {
    // Provisions that share a heading share the places.
    const namesakes = provisions.filter((other) => plain(other.heading) === plain(heading)).length;
    const first = (await found(plain(heading))).slice(0, 2 + namesakes);
    if (!first.includes(id)) missed.push(`${heading} → ${id}, not ${first.join(', ')}`);
  }
  expect(missed).toEqual([]);
});

test('a heading does not repeat the number that stands before it in the results', () => {
  const numbered = records.filter(({ kind, number }) => kind === 'provision' && number !== '');
  const repeated = numbered.filter(({ heading }) => /^(?:\d[\d.]*|Điều \d+)\. /.test(heading));
  expect(numbered.length).toBeGreaterThan(80);
  expect(repeated.map(({ id, heading }) => `${id}: ${heading}`)).toEqual([]);
});

/** What people write before a number instead of the kind's name. */
const short: Readonly<Record<string, string>> = {
  'cong-van': 'cv',
  'chi-thi': 'ct',
  'ket-luan': 'kl',
  luat: 'luat',
  'nghi-quyet': 'nq',
  'nghi-dinh': 'nd',
  'quyet-dinh': 'qd',
  'quy-dinh': 'qd',
  'ke-hoach': 'kh',
  'thong-tu': 'tt',
  'cong-dien': 'cd',
  'huong-dan': 'hd',
  'phap-lenh': 'pl',
};

describe('every document is found first by its number', () => {
  const spellings: readonly (readonly [string, (document: (typeof documents)[number] & { number: string }) => string])[] = [
    ['as it is written', ({ number }) => number],
    ['without marks, in small letters', ({ number }) => stripMarks(number).toLowerCase()],
    ['with hyphens for slashes', ({ number }) => number.replaceAll('/', '-')],
    ['after the name of its kind', ({ number, kind }) => `${kindNames[kind as keyof typeof kindNames]} số ${number}`],
    ['by kind, number and year', ({ number, kind, year }) => `${short[kind] ?? kind} ${parseInt(number, 10)}${year === null ? '' : `/${year}`}`],
  ];
  test.each(spellings)('%s', { timeout: 60_000 }, async (_, spell) => {
    const missed: string[] = [];
    for (const document of documents) {
      const { id, number, kind, year } = document;
      if (number === null) continue;
      const query = spell({ ...document, number });
      const namesakes = documents.filter(
        (other) =>
          other.number !== null &&
          parseInt(other.number, 10) === parseInt(number, 10) &&
          (other.number === number || (other.kind === kind && (year === null || other.year === year))),
      );
      const place = (await found(query)).indexOf(id);
      if (place === -1 || place >= namesakes.length) missed.push(`${query} → ${id}`);
    }
    expect(missed).toEqual([]);
  });
});

describe('the judged queries, without a browser', () => {
  const addressOf = (id: string) => records.find((record) => record.id === id)?.url;
  test.each(['queries.json', 'more-queries.json'])('%s stands over the bar', { timeout: 60_000 }, async (file) => {
    const runs = [];
    for (const query of readQueries(file)) {
      const { hits } = await search(query.q, source);
      const links = hits.slice(0, 10).map(({ record }) => {
        const { url, basis } = records[record] ?? { url: '', basis: [] };
        return [url, ...basis.flatMap((id) => addressOf(id) ?? []).slice(0, 1)];
      });
      runs.push({ rank: rankOf(query, links), milliseconds: 0 });
    }
    const { hit1, hit3 } = figuresOf(runs);
    expect(hit1).toBeGreaterThanOrEqual(0.92);
    expect(hit3).toBeGreaterThanOrEqual(0.98);
  });
});
