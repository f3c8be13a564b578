/**
 * `npm run search:eval [folder]`: the judged queries on the built site, in Chromium, through the search page itself;
 * beside them stock Pagefind on the same pages in the same run. Fails under the bar.
 */
import { existsSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { readHandbook } from '#src/catalog/handbook.ts';
import { serveFolder } from '#src/build/serve.ts';
import { chromiumWith } from '#tests/support/chromium.ts';
import { figuresOf, medianOf, rankOf, readQueries } from './judge.ts';
import type { Figures, JudgedQuery, ResultLinks } from './judge.ts';
import { buildStockPagefind } from './stock-pagefind.ts';

const bar = { hit1: 0.92, hit3: 0.98, median: 150, cold: 130 };
const site = process.argv[2] ?? 'dist';
const stockFolder = 'test-results/pagefind-stock';
const sets = ['queries.json', 'more-queries.json'];
/** Every so many queries, one is asked in a browser that has nothing in its cache. */
const COLD_EVERY = 8;

interface Run {
  readonly query: JudgedQuery;
  readonly rank: number;
  readonly milliseconds: number;
}

if (!existsSync(site)) throw new Error(`No ${site}: run npm run build first`);
rmSync(stockFolder, { recursive: true, force: true });
await buildStockPagefind(site, stockFolder);
const ours = await serveFolder(site, 4341);
const theirs = await serveFolder(stockFolder, 4342);
const browser = await chromium.launch(chromiumWith('noto'));
const failures = missingTargets();
try {
  const stockPage = await openStock(browser);
  const page = await openSearchPage(browser);
  for (const set of sets) {
    const queries = readQueries(set);
    // Each query is asked twice: the ranks are of the first time, the time is that of a warm engine.
    const runs = warm(await askAll(page, queries, askOurs), await askAll(page, queries, askOurs));
    const stock = warm(
      await askAll(stockPage, queries, askStock),
      await askAll(stockPage, queries, askStock),
    );
    report(set, runs, stock);
  }
  await reportCold(browser);
} finally {
  await browser.close();
  ours.close();
  theirs.close();
}
for (const failure of failures) console.error(`✖ ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function openStock(from: Browser): Promise<Page> {
  const page = await from.newPage();
  await page.goto('http://localhost:4342/');
  await page.waitForFunction('window.ready');
  return page;
}

async function openSearchPage(from: Browser): Promise<Page> {
  const context = await from.newContext({ serviceWorkers: 'block', locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto('http://localhost:4341/tra-cuu/');
  return page;
}

type Ask = (page: Page, query: string) => Promise<{ links: ResultLinks[]; milliseconds: number }>;

async function askAll(page: Page, queries: readonly JudgedQuery[], ask: Ask): Promise<Run[]> {
  const runs: Run[] = [];
  for (const query of queries) {
    const { links, milliseconds } = await ask(page, query.q);
    runs.push({ query, rank: rankOf(query, links), milliseconds });
  }
  return runs;
}

function warm(first: readonly Run[], second: readonly Run[]): Run[] {
  return first.map((run, index) => ({
    ...run,
    milliseconds: second[index]?.milliseconds ?? run.milliseconds,
  }));
}

/** Types into the page and presses Enter; the time ends when the list is drawn. */
function askOurs(page: Page, query: string): Promise<{ links: ResultLinks[]; milliseconds: number }> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('[data-search-input]');
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    if (input === null || list === null) throw new Error('no search page');
    input.value = typed;
    const started = performance.now();
    input.form?.requestSubmit();
    while (list.dataset['state'] !== 'done') {
      if (performance.now() - started > 10_000) throw new Error(`no answer to ${typed}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const milliseconds = performance.now() - started;
    const links = [...list.children].map((item) =>
      [...item.querySelectorAll('a')].map((a) => a.pathname + a.hash),
    );
    return { links, milliseconds };
  }, query);
}

function askStock(page: Page, query: string): Promise<{ links: ResultLinks[]; milliseconds: number }> {
  return page.evaluate(
    (typed) =>
      (window as unknown as { ask: (q: string) => Promise<{ links: string[][]; milliseconds: number }> }).ask(
        typed,
      ),
    query,
  );
}

function report(set: string, runs: readonly Run[], stock: readonly Run[]): void {
  const kinds = [...new Set(runs.map(({ query }) => query.kind))];
  const row = (name: string, own: Figures, other: Figures) => ({
    kind: name,
    queries: own.queries,
    'hit@1': own.hit1.toFixed(3),
    'hit@3': own.hit3.toFixed(3),
    MRR: own.mrr.toFixed(3),
    ms: own.median.toFixed(1),
    'stock hit@1': other.hit1.toFixed(3),
    'stock hit@3': other.hit3.toFixed(3),
    'stock MRR': other.mrr.toFixed(3),
    'stock ms': other.median.toFixed(1),
  });
  const ofKind = (list: readonly Run[], kind: string) =>
    figuresOf(list.filter(({ query }) => query.kind === kind));
  const all = figuresOf(runs);
  console.log(`\n${set}`);
  console.table([
    ...kinds.map((kind) => row(kind, ofKind(runs, kind), ofKind(stock, kind))),
    row('all', all, figuresOf(stock)),
  ]);
  for (const { query, rank } of runs)
    if (rank !== 1)
      console.log(`  rank ${rank === 0 ? 'none' : rank}: ${query.q} → ${query.any.join(', ') || 'nothing'}`);
  if (all.hit1 < bar.hit1) failures.push(`${set}: hit@1 ${all.hit1.toFixed(3)} is under ${bar.hit1}`);
  if (all.hit3 < bar.hit3) failures.push(`${set}: hit@3 ${all.hit3.toFixed(3)} is under ${bar.hit3}`);
  if (all.median > bar.median)
    failures.push(`${set}: a warm query takes ${all.median.toFixed(0)} ms, over ${bar.median}`);
}

/** What a first visit to the search page costs until its list stands, everything counted. */
async function reportCold(from: Browser): Promise<void> {
  const queries = sets.flatMap(readQueries).filter((_, index) => index % COLD_EVERY === 0);
  const costs: { q: string; kilobytes: number }[] = [];
  for (const { q } of queries) {
    const context = await from.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) =>
      sizes.push(
        response.body().then(
          (body) => gzipSync(body).byteLength,
          () => 0,
        ),
      ),
    );
    await page.goto(`http://localhost:4341/tra-cuu/?q=${encodeURIComponent(q)}`);
    await page.waitForSelector('[data-search-results][data-state="done"]', { state: 'attached' });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    costs.push({ q, kilobytes: bytes / 1000 });
    await context.close();
  }
  const worst = costs.reduce((a, b) => (b.kilobytes > a.kilobytes ? b : a));
  const median = medianOf(costs.map(({ kilobytes }) => kilobytes));
  console.log(
    `\nFirst result on a cold cache, page included: median ${median.toFixed(1)} kB, ` +
      `most ${worst.kilobytes.toFixed(1)} kB (“${worst.q}”), of ${costs.length} queries`,
  );
  if (worst.kilobytes > bar.cold)
    failures.push(`a cold first result costs ${worst.kilobytes.toFixed(0)} kB, over ${bar.cold}`);
}

/** Every target of every query must exist, or the query judges nothing. */
function missingTargets(): string[] {
  const { documents } = readHandbook('content');
  const known = new Set(
    documents.flatMap(({ slug, provisions }) => [slug, ...provisions.map(({ ref }) => ref)]),
  );
  const exists = (target: string) =>
    target.startsWith('/') ? existsSync(`${site}${target}index.html`) : known.has(target);
  return sets.flatMap((set) =>
    readQueries(set).flatMap(({ q, any }) =>
      any
        .filter((target) => !exists(target))
        .map((target) => `${set}: “${q}” wants ${target}, which does not exist`),
    ),
  );
}
