import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { describeAssessmentProblem } from '#src/ui-text/problem/table-assessment.ts';
import { goldenData, goldenText } from '#tests/fixtures/assessment/broken.ts';
import { library } from '#tests/support/checklists.ts';
import { golden } from '#tests/support/golden.ts';

/**
 * The promise: a damaged file gives a named problem, a notice, or the right reading; never a crash, never silent loss.
 * Returns what happened so that a test can ask for more.
 */
function expectHonest(text: string): 'problem' | 'notice' | 'same' {
  const result = readAssessmentFile(text, { library });
  const told = result.ok ? result.value.notices : result.problems;
  for (const each of told) expect(describeAssessmentProblem(each).text).not.toMatch(/undefined|NaN|\[object/);
  if (!result.ok) {
    expect(told.length).toBeGreaterThan(0);
    return 'problem';
  }
  if (told.length > 0) return 'notice';
  expect(result.value.assessment).toEqual(golden);
  return 'same';
}

// Thousands of readings: more time than the default on a busy machine.
describe('a damaged file', { timeout: 60_000 }, () => {
  test('every prefix is refused as cut off or empty, but for a lost last line end', () => {
    const happened = new Set<string>();
    for (let end = 0; end < goldenText.length - 1; end += 1) {
      const result = readAssessmentFile(goldenText.slice(0, end), { library });
      for (const each of result.ok ? [{ code: 'read' }] : result.problems) happened.add(each.code);
    }
    expect([...happened].sort()).toEqual(['tep-bi-cat-ngang', 'tep-rong']);
    expect(expectHonest(goldenText.trimEnd())).toBe('same');
  });

  test('any flipped bit is noticed', () => {
    const bytes = new TextEncoder().encode(goldenText);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expectHonest(new TextDecoder().decode(damaged));
      }),
      { numRuns: 2000 },
    );
  });

  test('any deleted member is noticed', () => {
    const happened = new Map<string, string>();
    for (const path of pathsOf(goldenData())) {
      const data = goldenData();
      remove(data, path);
      happened.set(path.join('.'), expectHonest(JSON.stringify(data)));
    }
    expect(happened.size).toBeGreaterThan(150);
    expect([...happened].filter(([, what]) => what === 'same')).toEqual([]);
  });

  test('any value put anywhere is refused, noticed or harmless', () => {
    const paths = pathsOf(goldenData());
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue({ maxDepth: 2 }), (at, value) => {
        const data = goldenData();
        replace(data, paths[at % paths.length] ?? [], value);
        expectHonest(JSON.stringify(data));
      }),
      { numRuns: 1000 },
    );
  });

  test('any text at all is answered', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => expectHonest(text) === 'problem'));
  });

  test('a member called __proto__ is just an unknown member', () => {
    expect(expectHonest(goldenText.replace('"mode"', '"__proto__": {"mode": "real"}, "mode"'))).toBe(
      'problem',
    );
  });
});

type Step = string | number;

/** Paths of all members and list entries. */
function pathsOf(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: readonly [Step, unknown][] = Array.isArray(value)
    ? value.map((each, i): [Step, unknown] => [i, each])
    : Object.entries(value);
  return steps.flatMap(([step, each]) => [[...path, step], ...pathsOf(each, [...path, step])]);
}

function parentOf(data: unknown, path: readonly Step[]): { readonly parent: unknown; readonly last: Step } {
  let parent = data;
  for (const step of path.slice(0, -1)) parent = (parent as Readonly<Record<Step, unknown>>)[step];
  return { parent, last: path.at(-1) ?? '' };
}

function remove(data: unknown, path: readonly Step[]): void {
  const { parent, last } = parentOf(data, path);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent as object, last);
}

function replace(data: unknown, path: readonly Step[], value: unknown): void {
  const { parent, last } = parentOf(data, path);
  (parent as Record<Step, unknown>)[last] = value;
}
