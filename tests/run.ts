/**
 * `npm test`: every kind of check in the order of cost, each counted, none silently skipped.
 * Ends with one line: `N passed, N failed, N skipped`. With names as arguments only those kinds run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from '#tests/support/chromium.ts';
import { sites } from '#tests/support/sites.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs a program of node_modules/.bin with its output shown; true when it ends well. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n▶ ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

const asCount = (good: boolean): Count => ({ passed: Number(good), failed: Number(!good), skipped: 0 });

/** A check that either holds or does not. */
const check =
  (command: string, ...args: string[]) =>
  () =>
    asCount(run(command, args));

/** Counts of a vitest project; a run that ends badly counts at least one failure. */
const vitest = (project: string) => (): Count => {
  const file = `test-results/${project}.json`;
  rmSync(file, { force: true });
  const config = ['--config', 'tests/config/vitest.config.ts', '--project', project];
  const good = run('vitest', [
    'run',
    ...config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = read(file) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  } | null;
  if (report === null) return asCount(false);
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, Number(!good)),
    skipped: numPendingTests,
  };
};

function browser(): Count {
  findChromium();
  const file = 'test-results/browser.json';
  rmSync(file, { force: true });
  const good = run('playwright', ['test', '--config', 'tests/config/playwright.config.ts']);
  const report = read(file) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  } | null;
  if (report === null) return asCount(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: Math.max(unexpected + flaky, Number(!good)), skipped };
}

function build(): Count {
  const results = Object.values(sites).map(({ folder, env }) =>
    run('node', ['src/build/build-site.ts', folder], env),
  );
  return {
    passed: results.filter(Boolean).length,
    failed: results.filter((good) => !good).length,
    skipped: 0,
  };
}

function read(file: string): unknown {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;
}

const kinds: Readonly<Record<string, () => Count>> = {
  format: check('prettier', '--check', '--log-level=warn', '.'),
  lint: check('eslint', '--config', 'tests/config/eslint.config.mjs', '--max-warnings=0', '.'),
  types: check('astro', 'check'),
  'types of the pure core': check('tsc', '--project', 'src/domain'),
  'content check': check('node', 'src/build/check-content.ts'),
  unit: vitest('unit'),
  content: vitest('content'),
  site: build,
  build: vitest('build'),
  search: check('node', 'src/build/search-eval.ts'),
  browser,
};

const wanted = process.argv.slice(2);
const chosen = Object.entries(kinds).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const counts = chosen.map(([name, kind]) => {
  const started = Date.now();
  const count = kind();
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...count };
});
console.table(counts);
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 || counts.length === 0 ? 1 : 0;
