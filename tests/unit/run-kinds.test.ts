import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check, flakyTests, runKinds } from '#tests/run-kinds.ts';
import type { Kinds, Result } from '#tests/run-kinds.ts';

const lines: string[] = [];
const exitCode = process.exitCode;
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(...text.split('\n')));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

/** A kind that comes out so. */
function kind(passed: number, failed = 0, more: Partial<Result> = {}): () => Promise<Result> {
  return () => Promise.resolve({ passed, failed, skipped: 0, output: 'what it said', ...more });
}

describe('a run of several kinds', () => {
  test('gives each that passes one line, and ends with the sum', async () => {
    await runKinds([{ first: kind(2), second: kind(3) }, { third: kind(1, 0, { skipped: 4 }) }], []);
    expect(lines).toHaveLength(4);
    expect(lines.slice(0, 3).map((line) => line.split(/ +/)[1])).toEqual(['first', 'second', 'third']);
    expect(lines.at(-1)).toBe('6 passed, 0 failed, 4 skipped');
    expect(process.exitCode).toBe(0);
  });

  test('shows all that a failed one said, and fails', async () => {
    await runKinds([{ good: kind(1), bad: kind(1, 2) }], []);
    expect(lines.filter((line) => line === 'what it said')).toHaveLength(1);
    expect(lines.at(-1)).toBe('2 passed, 2 failed, 0 skipped');
    expect(process.exitCode).toBe(1);
  });

  test('counts one that throws as failed, with its words', async () => {
    const broken: Kinds = { broken: () => Promise.reject(new Error('no browser')) };
    await runKinds([broken, { after: kind(1) }], []);
    expect(lines).toContain('Error: no browser');
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 skipped');
  });

  test('runs two of a stage at one time, and a stage only after the one before', async () => {
    let [running, most] = [0, 0];
    const seen: number[] = [];
    const slow = (stage: number) => async () => {
      most = Math.max(most, (running += 1));
      seen.push(stage);
      await Promise.resolve();
      running -= 1;
      return kind(1)();
    };
    await runKinds([{ a: slow(1), b: slow(1), c: slow(1) }, { d: slow(2) }], []);
    expect(most).toBe(2);
    expect(seen).toEqual([1, 1, 1, 2]);
  });

  test('runs only the named ones; a name it does not know is an error', async () => {
    await runKinds([{ a: kind(1), b: kind(1) }], ['b']);
    expect(lines.at(-1)).toBe('1 passed, 0 failed, 0 skipped');
    await expect(runKinds([{ a: kind(1) }], ['z'])).rejects.toThrow('Không có loại kiểm tra: z. Có: a.');
  });

  test('names at its end what needed a second try', async () => {
    await runKinds([{ browser: kind(9, 0, { notes: ['a race'] }) }], []);
    expect(lines.slice(-2)).toEqual(['a race', '9 passed, 0 failed, 0 skipped']);
  });
});

test('a check that cannot be started fails', async () => {
  await runKinds([{ gone: check('no-such-package') }], []);
  expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
});

test('a flaky browser test is found wherever it stands, with the names around it', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const suites = [
    {
      title: 'drafts.spec.ts',
      specs: [spec('is kept', 'expected')],
      suites: [{ title: 'two tabs', specs: [spec('meet', 'flaky'), spec('part', 'unexpected')] }],
    },
    { title: 'search.spec.ts', specs: [spec('finds', 'flaky')] },
  ];
  expect(flakyTests(suites)).toEqual(['drafts.spec.ts › two tabs › meet', 'search.spec.ts › finds']);
});
