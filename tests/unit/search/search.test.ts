import { describe, expect, test } from 'vitest';
import type { CitableDocument } from '#src/domain/search/citation.ts';
import { openFiles } from '#src/domain/search/file-source.ts';
import { createMemorySource } from '#src/domain/search/memory-source.ts';
import { packIndex } from '#src/domain/search/pack.ts';
import type { SearchRecord } from '#src/domain/search/record.ts';
import { search } from '#src/domain/search/search.ts';
import type { SearchOptions } from '#src/domain/search/search.ts';

const record = (
  id: string,
  heading: string,
  text: string,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  id,
  url: `/van-ban/${id.replace('#', '/#')}`,
  kind: 'provision',
  title: '',
  heading,
  number: '',
  text,
  parent: null,
  basis: [],
  ...more,
});

const records: readonly SearchRecord[] = [
  record('quy-che', 'Quy chế nơi làm việc', 'Quy chế chung.', {
    kind: 'document',
    names: ['12/2007/QĐ-TTg'],
  }),
  record('quy-che#dieu-4', 'Hành vi bị cấm', '', { parent: 'quy-che' }),
  record('quy-che#dieu-4-khoan-1', '', 'Hút thuốc lá trong phòng họp.', { parent: 'quy-che#dieu-4' }),
  record('quy-che#dieu-5', 'Treo cờ', 'Treo cờ Tổ quốc trước trụ sở.', { parent: 'quy-che' }),
  record('quy-che#dieu-6', 'Tổ chức', 'Tổ chức cuộc họp gọn gàng.', { parent: 'quy-che' }),
  record('luat', 'Luật Tố cáo', 'Người tố cáo được giữ bí mật.', { kind: 'document' }),
  record('luat#dieu-1', 'Tiếp công dân', 'Tiếp công dân tại trụ sở mỗi tháng 2 ngày.', { parent: 'luat' }),
  record('luat#dieu-2', 'Việc khác', 'Người tiếp nhận, công chức, nhân dân cùng ký sổ bàn giao.', {
    parent: 'luat',
  }),
  record('hoi#bia', 'Buổi trưa có được uống bia không?', 'Không.', {
    kind: 'question',
    basis: ['quy-che#dieu-4'],
  }),
];
const documents: readonly CitableDocument[] = [
  {
    id: 'quy-che',
    number: '12/2007/QĐ-TTg',
    kind: 'quyet-dinh',
    year: 2007,
    anchors: ['dieu-4', 'dieu-4-khoan-1', 'dieu-5', 'dieu-6'],
    hasPage: true,
  },
];
const source = createMemorySource(records, documents);

async function found(query: string, options?: SearchOptions): Promise<string[]> {
  const { hits } = await search(query, source, options);
  return hits.map((hit) => records[hit.record]?.id ?? '');
}

describe('what stands first', () => {
  test.each([
    ['treo cờ', 'quy-che#dieu-5', 'a heading'],
    ['treo co', 'quy-che#dieu-5', 'without marks'],
    ['TREO CỜ', 'quy-che#dieu-5', 'in capitals'],
    ['treo cờ'.normalize('NFD'), 'quy-che#dieu-5', 'in NFD'],
    ['tiep cong dan', 'luat#dieu-1', 'the phrase before its syllables apart'],
    ['tố cáo', 'luat', 'typed marks against other marks'],
    ['tổ chức', 'quy-che#dieu-6', 'typed marks against other marks'],
    ['cấm hút thuốc lá', 'quy-che#dieu-4-khoan-1', 'a clause by the heading around it'],
    ['hai ngày mỗi tháng', 'luat#dieu-1', 'number words for digits'],
    ['buổi trưa có được uống bia không', 'hoi#bia', 'a question'],
    ['qđ 12', 'quy-che', 'a number'],
    ['điều 5 qđ 12', 'quy-che#dieu-5', 'a citation'],
    ['trưa uống biaa', 'hoi#bia', 'a slip'],
    ['treo cowf', 'quy-che#dieu-5', 'Telex'],
    ['treo co72', 'quy-che#dieu-5', 'VNI'],
  ])('%s → %s (%s)', async (query, id) => {
    expect((await found(query))[0]).toBe(id);
  });

  test.each(['xyzzy khongtontai', 'bóng đá ngoại hạng anh', 'bong da ngoai hang anh', '', '…', '???'])(
    '“%s” finds nothing',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );
});

describe('guesses', () => {
  test('are announced, with what they replace', async () => {
    expect((await search('treo cowf', source)).guess).toEqual({
      kind: 'keystrokes',
      instead: 'treo cờ',
      of: 'treo cowf',
    });
    expect((await search('uống biaa', source)).guess).toEqual({
      kind: 'slip',
      instead: 'uống bia',
      of: 'uống biaa',
    });
  });

  test('are not made while a word is half typed', async () => {
    expect((await search('uống biaa', source, { typing: true, guess: false })).guess).toBeNull();
  });

  test('words that stand in no text are named', async () => {
    const { missing } = await search('treo cờ xyzxyz tổ quốc', source);
    expect(missing).toEqual(['xyzxyz']);
  });

  test('a half-typed word stands for the words it begins', async () => {
    expect(await found('hút thu', { typing: true, guess: false })).toContain('quy-che#dieu-4-khoan-1');
    expect(await found('hút thu')).not.toContain('quy-che#dieu-4-khoan-1');
  });
});

test('every hit says why: reasons sum to its score', async () => {
  const { hits } = await search('tiếp công dân', source);
  for (const { pass, score, reasons } of hits) {
    const { weight = 1, inherited = 0, ...parts } = reasons;
    const sum = Object.values(parts).reduce((total, part) => total + part, 0);
    if (pass !== 'jump') expect(sum * weight + inherited).toBeCloseTo(score, 9);
  }
});

test('the packed files answer as the memory does, each fetched once', async () => {
  const { manifest, words, records: groups, vocabulary } = packIndex(records, documents, 'v1');
  const files = new Map<string, unknown>([
    ['index.json', manifest],
    ['v1/vocabulary.json', vocabulary],
  ]);
  words.forEach((file, index) => files.set(`v1/w${index}.json`, file));
  groups.forEach((group, index) => files.set(`v1/r${index}.json`, group));
  const fetched: string[] = [];
  const packed = await openFiles((path) => {
    fetched.push(path);
    return Promise.resolve(structuredClone(files.get(path)));
  });
  for (const query of ['treo co', 'tiếp công dân', 'điều 5 qđ 12', 'uống biaa', 'tổ chức', 'xyzzy']) {
    const expected = await search(query, source);
    const actual = await search(query, packed);
    expect(actual.hits, query).toEqual(expected.hits);
  }
  const view = await packed.view(8);
  expect(view).toMatchObject({
    heading: 'Buổi trưa có được uống bia không?',
    basis: { url: '/van-ban/quy-che/#dieu-4' },
  });
  expect(new Set(fetched).size).toBe(fetched.length);
});

test('a file that failed is asked for again', async () => {
  const { manifest, words } = packIndex(records, documents, 'v1');
  let broken = true;
  const packed = await openFiles((path) => {
    if (path === 'index.json') return Promise.resolve(manifest);
    if (broken) return Promise.reject(new Error('offline'));
    return Promise.resolve(words[Number(/\d+(?=\.json)/.exec(path)?.[0])]);
  });
  await expect(search('treo co', packed)).rejects.toThrow('offline');
  broken = false;
  expect((await search('treo co', packed)).hits.length).toBeGreaterThan(0);
});
