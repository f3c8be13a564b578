/** Runs kinds of checks one after the other, counts each, and ends with `N passed, N failed, N skipped`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export type Kinds = Readonly<Record<string, () => Count>>;

/** Runs a program of node_modules/.bin with its output shown; true when it ends well. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  console.log(`\n▶ ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** A check that either holds or does not. */
export function check(command: string, ...args: string[]): () => Count {
  return () => asCount(run(command, args));
}

export function asCount(good: boolean): Count {
  return { passed: Number(good), failed: Number(!good), skipped: 0 };
}

/** Counts of a vitest project; a run that ends badly, or runs nothing, counts at least one failure. */
export function vitest(
  project: string,
  env: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): () => Count {
  return () => {
    const file = `test-results/${project}.json`;
    rmSync(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = [
      'run',
      '--config',
      'tests/config/vitest.config.ts',
      '--project',
      project,
      ...reporters,
      ...more,
    ];
    const good = run('vitest', args, env);
    const report = readJson(file) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    } | null;
    if (report === null || report.numPassedTests + report.numFailedTests === 0) return asCount(false);
    const { numPassedTests, numFailedTests, numPendingTests } = report;
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, Number(!good)),
      skipped: numPendingTests,
    };
  };
}

export function readJson(file: string): unknown {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;
}

/** Runs the kinds named, or all; an unknown name is a failure, not nothing. */
export function runKinds(kinds: Kinds, wanted: readonly string[]): void {
  const unknown = wanted.filter((name) => !Object.hasOwn(kinds, name));
  if (unknown.length > 0)
    throw new Error(`Không có loại kiểm tra: ${unknown.join(', ')}. Có: ${Object.keys(kinds).join(', ')}.`);
  const chosen = Object.entries(kinds).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const counts = chosen.map(([name, kind]) => {
    const started = Date.now();
    const count = kind();
    return { name, seconds: Math.round((Date.now() - started) / 1000), ...count };
  });
  console.table(counts);
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
