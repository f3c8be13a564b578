/** Runs kinds of checks side by side, one line each unless it fails, and ends with `N passed, N failed, N skipped`. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { packageCommand } from '#src/build/package-command.ts';

/** Kinds of one stage that run at one time: as many as the smallest machine has cores. */
const LANES = 2;

export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Shown when something failed. */
  readonly output: string;
  /** Shown at the end, whatever came out. */
  readonly notes?: readonly string[];
}

export type Kinds = Readonly<Record<string, () => Promise<Result>>>;
export type Env = Readonly<Record<string, string>>;

interface Run {
  readonly good: boolean;
  readonly output: string;
}

/** Runs a script with this Node; what it says is kept, not shown. */
export function run(script: string, args: readonly string[], env: Env = {}): Promise<Run> {
  const colours: Env = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colours, ...env },
  });
  let output = `▶ ${[script, ...args].join(' ')}\n`;
  const keep = (chunk: string) => void (output += chunk);
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ good: code === 0, output }));
  });
}

/** Runs the command of a package. */
async function runPackage(name: string, args: readonly string[], env: Env = {}): Promise<Run> {
  return run(packageCommand(name), args, env);
}

/** A check that either holds or does not: the command of a package, or a script of ours. */
export function check(command: string, ...args: string[]): () => Promise<Result> {
  return async () =>
    asResult(await (command.endsWith('.ts') ? run(command, args) : runPackage(command, args)));
}

function asResult({ good, output }: Run): Result {
  return { passed: Number(good), failed: Number(!good), skipped: 0, output };
}

/** Counts of a vitest project; a run that ends badly, or runs nothing, counts at least one failure. */
export function vitest(project: string, env: Env = {}, more: readonly string[] = []): () => Promise<Result> {
  return async () => {
    const file = `test-results/${project}.json`;
    rmSync(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const config = ['--config', 'tests/config/vitest.config.ts', '--project', project];
    const ran = await runPackage('vitest', ['run', ...config, ...reporters, ...more], env);
    const report = readJson(file) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    } | null;
    if (report === null || report.numPassedTests + report.numFailedTests === 0)
      return asResult({ ...ran, good: false });
    return {
      passed: report.numPassedTests,
      failed: Math.max(report.numFailedTests, Number(!ran.good)),
      skipped: report.numPendingTests,
      output: ran.output,
    };
  };
}

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

/** Counts of the browser tests; one that passed only at the second try is named in the notes. */
export function playwright(env: Env = {}, more: readonly string[] = []): () => Promise<Result> {
  return async () => {
    const file = 'test-results/browser.json';
    rmSync(file, { force: true });
    const args = ['test', '--config', 'tests/config/playwright.config.ts', ...more];
    const ran = await runPackage('@playwright/test', args, env);
    const report = readJson(file) as {
      suites: readonly Suite[];
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    } | null;
    if (report === null) return asResult({ ...ran, good: false });
    const { expected, unexpected, flaky, skipped } = report.stats;
    return {
      passed: expected + flaky,
      failed: Math.max(unexpected, Number(!ran.good)),
      skipped,
      output: ran.output,
      notes: flakyTests(report.suites).map(
        (name) => `Passed only at the second try, a race to be ended: ${name}`,
      ),
    };
  };
}

/** Names of the tests of a Playwright report that needed a second try, with the files and groups around them. */
export function flakyTests(suites: readonly Suite[]): string[] {
  return suites.flatMap(({ title, suites: inner = [], specs = [] }) =>
    [
      ...specs
        .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
        .map((spec) => spec.title),
      ...flakyTests(inner),
    ].map((name) => `${title} › ${name}`),
  );
}

function readJson(file: string): unknown {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;
}

/**
 * Runs the kinds named, or all: stage after stage, the kinds of a stage side by side in the order given. An unknown name is
 * a failure, not nothing.
 */
export async function runKinds(stages: readonly Kinds[], wanted: readonly string[]): Promise<void> {
  const names = stages.flatMap(Object.keys);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`Không có loại kiểm tra: ${unknown.join(', ')}. Có: ${names.join(', ')}.`);
  const results: Result[] = [];
  for (const stage of stages) {
    const waiting = Object.entries(stage).filter(([name]) => wanted.length === 0 || wanted.includes(name));
    const lane = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        results.push(await runKind(...next));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  for (const note of results.flatMap(({ notes = [] }) => notes)) console.log(note);
  const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, each) => total + each[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

/** Runs one kind and prints its line, after all it said when something failed. */
async function runKind(name: string, kind: () => Promise<Result>): Promise<Result> {
  const started = Date.now();
  const result = await kind().catch((error: unknown) => asResult({ good: false, output: String(error) }));
  const { passed, failed, skipped, output } = result;
  const seconds = Math.round((Date.now() - started) / 1000);
  if (failed > 0) console.log(`\n${output.trim()}`);
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(24)} ${`${seconds} s`.padStart(6)}  ${passed} passed` +
      (failed > 0 ? `, ${failed} failed` : '') +
      (skipped > 0 ? `, ${skipped} skipped` : ''),
  );
  return result;
}
