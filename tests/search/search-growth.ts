/**
 * `npm run search:growth`: 10, 100 and 1,000 generated documents of 16 articles; index time and size, bytes and
 * time per query, for this index and for stock Pagefind over one page per document.
 */
import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readHandbook } from '#src/catalog/handbook.ts';
import { openFiles } from '#src/domain/search/file-source.ts';
import { packIndex } from '#src/domain/search/pack.ts';
import type { SearchRecord } from '#src/domain/search/record.ts';
import { search } from '#src/domain/search/search.ts';
import { medianOf, readQueries } from './judge.ts';
import { loadPagefind } from './node-pagefind.ts';

const ARTICLES = 16;
const QUERIES = 40;
const folder = 'test-results/pagefind-growth';

const seed = readHandbook('content')
  .records()
  .filter(({ kind }) => kind === 'provision');
const queries = readQueries('queries.json')
  .map(({ q }) => q)
  .slice(0, QUERIES);

/** A small generator with a fixed start, so that every run measures the same documents. */
function createRandom(state: number): (below: number) => number {
  let value = state;
  return (below) => {
    value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((value / 2_147_483_648) * below);
  };
}

/** Documents whose articles are sentences of the real ones, shuffled: real words with their real frequencies. */
function generate(count: number): SearchRecord[] {
  const random = createRandom(count);
  const sentences = seed.flatMap(({ text }) => text.split('\n')).filter((line) => line.length > 30);
  const headings = seed.map(({ heading }) => heading).filter((heading) => heading !== '');
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  return Array.from({ length: count }, (_, document) => {
    const id = `van-ban-${document}`;
    const shared = { title: pick(headings), basis: [], coverage: 'digest' as const };
    const whole = { ...shared, id, url: `/van-ban/${id}/`, kind: 'document' as const, heading: shared.title };
    const articles = Array.from({ length: ARTICLES }, (_article, article): SearchRecord => ({
      ...shared,
      id: `${id}#dieu-${article + 1}`,
      url: `/van-ban/${id}/#dieu-${article + 1}`,
      kind: 'provision',
      heading: pick(headings),
      number: `Điều ${article + 1}`,
      text: Array.from({ length: 4 }, () => pick(sentences)).join('\n'),
      parent: id,
    }));
    return [{ ...whole, number: '', text: pick(sentences), parent: null }, ...articles];
  }).flat();
}

interface Measured {
  readonly 'index s': string;
  readonly 'index kB': string;
  readonly 'cold kB': string;
  readonly 'warm ms': string;
}

const measured = (
  seconds: number,
  size: number,
  cold: readonly number[],
  warm: readonly number[],
): Measured => ({
  'index s': seconds.toFixed(2),
  'index kB': (size / 1000).toFixed(0),
  'cold kB': (medianOf(cold) / 1000).toFixed(1),
  'warm ms': medianOf(warm).toFixed(1),
});

async function measureOurs(records: readonly SearchRecord[]): Promise<Measured> {
  const started = performance.now();
  const { manifest, words, records: groups, vocabulary } = packIndex(records, [], 'v');
  const seconds = (performance.now() - started) / 1000;
  const files = new Map<string, string>();
  const add = (path: string, value: unknown) => files.set(path, JSON.stringify(value));
  add('index.json', manifest);
  add('v/vocabulary.json', vocabulary);
  words.forEach((file, index) => add(`v/w${index}.json`, file));
  groups.forEach((group, index) => add(`v/r${index}.json`, group));
  const sizes = new Map([...files].map(([path, text]) => [path, gzipSync(text).byteLength]));
  const cold: number[] = [];
  const warm: number[] = [];
  for (const query of queries) {
    let bytes = 0;
    const source = await openFiles((path) => {
      bytes += sizes.get(path) ?? 0;
      return Promise.resolve(JSON.parse(files.get(path) ?? 'null') as unknown);
    });
    const ask = async () => {
      const { hits } = await search(query, source);
      await Promise.all(hits.slice(0, 10).map(({ record }) => source.view(record)));
    };
    await ask();
    cold.push(bytes);
    const again = performance.now();
    await ask();
    warm.push(performance.now() - again);
  }
  return measured(
    seconds,
    [...sizes.values()].reduce((a, b) => a + b, 0),
    cold,
    warm,
  );
}

async function measurePagefind(records: readonly SearchRecord[]): Promise<Measured> {
  rmSync(folder, { recursive: true, force: true });
  const started = performance.now();
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind does not start');
  for (const document of records.filter(({ kind }) => kind === 'document')) {
    const parts = records.filter(({ parent }) => parent === document.id);
    const body = parts.map(
      ({ id, heading, text }) => `<h2 id="${id.split('#')[1] ?? ''}">${heading}</h2><p>${text}</p>`,
    );
    const content = `<html lang="vi"><body><h1>${document.heading}</h1>${body.join('')}</body></html>`;
    await index.addHTMLFile({ url: document.url, content });
  }
  const { files } = await index.getFiles();
  await index.writeFiles({ outputPath: folder });
  await close();
  const seconds = (performance.now() - started) / 1000;
  const size = files
    .filter(({ path }) => /pf_|wasm\.unknown|pagefind\.js|entry/.test(path))
    .reduce((sum, { content }) => sum + content.byteLength, 0);
  const cold: number[] = [];
  const warm: number[] = [];
  for (const query of queries) {
    const pagefind = await loadPagefind(folder);
    await pagefind.ask(query);
    cold.push(pagefind.takeBytes());
    warm.push(await pagefind.ask(query));
  }
  return measured(seconds, size, cold, warm);
}

const rows: Record<string, Measured> = {};
for (const count of [10, 100, 1000]) {
  const records = generate(count);
  rows[`${count} documents, this index`] = await measureOurs(records);
  rows[`${count} documents, stock Pagefind`] = await measurePagefind(records);
}
console.table(rows);
rmSync(folder, { recursive: true, force: true });
