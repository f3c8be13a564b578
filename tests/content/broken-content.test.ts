/**
 * What the content check says of every mistake an editor can make. A folder of tests/fixtures/broken-content is laid over
 * `healthy`, which has none; `expected.txt` is the message, to the letter.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { formatProblems } from '#src/catalog/index.ts';
import type { Handbook } from '#src/catalog/index.ts';
import { contentProblems } from '#src/ui-text/problem/table-content.ts';

const fixtures = 'tests/fixtures/broken-content';
const work = mkdtempSync(join(tmpdir(), 'broken-content-'));
afterAll(() => rmSync(work, { recursive: true }));

/** The healthy content, with the files of some folder over it. */
function contentWith(name: string): string {
  const folder = join(work, name);
  cpSync(join(fixtures, 'healthy'), folder, { recursive: true });
  if (name !== 'healthy') cpSync(join(fixtures, name), folder, { recursive: true });
  rmSync(join(folder, 'expected.txt'), { force: true });
  return folder;
}

const read = new Map<string, Handbook>();

/** What is read of a folder, once. */
function handbookWith(name: string): Handbook {
  const handbook = read.get(name) ?? readHandbook(contentWith(name));
  read.set(name, handbook);
  return handbook;
}

const mistakes = readdirSync(fixtures).filter((name) => name !== 'healthy');

describe('the content check', () => {
  test('finds nothing wrong with healthy content', () => {
    expect(formatProblems(readHandbook(contentWith('healthy')))).toBe('');
  });

  test.each(mistakes)('names file, line and remedy of: %s', (name) => {
    const expected = readFileSync(join(fixtures, name, 'expected.txt'), 'utf8').trimEnd();
    expect(formatProblems(handbookWith(name))).toBe(expected);
  });

  test('is tried with a mistake of every kind it knows', () => {
    const problems = mistakes.flatMap((name) => handbookWith(name).problems);
    const found = new Set(problems.map(({ code }) => code));
    expect(Object.keys(contentProblems).filter((code) => !found.has(code))).toEqual([]);
  });
});

describe('what an editor’s program does to a file', () => {
  const say = (handbook: Handbook) =>
    JSON.stringify([handbook.documents, handbook.questions, handbook.terms, handbook.guides, handbook.sources]);
  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['all three', (text: string) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('makes no difference: %s', (name, change) => {
    const folder = contentWith('healthy');
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())) {
      const path = join(entry.parentPath, entry.name);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
    const changed = readHandbook(folder);
    rmSync(folder, { recursive: true });
    expect(formatProblems(changed), name).toBe('');
    expect(say(changed)).toBe(say(readHandbook(contentWith('healthy'))));
  });
});

