import { expect, test } from 'vitest';
import type { Checklist, ChecklistChange } from '#src/domain/assessment/checklist.ts';
import { criterionLabel, labelOf } from '#src/domain/assessment/checklist.ts';
import { currentVersions, formerCriteria } from '#src/domain/assessment/checklist-library.ts';
import { unitAfterNext, unitNext } from '#tests/support/checklist-next.ts';
import { clauses, unit } from '#tests/support/checklists.ts';
import { present } from '#tests/support/present.ts';

const template = present(unit.criteria[0]);
function version(
  number: string,
  criteria: readonly string[],
  before: string | null = null,
  changes: readonly ChecklistChange[] = [],
): Checklist {
  const replaces = before === null ? null : { version: before, changes };
  return { ...unit, version: number, criteria: criteria.map((id) => ({ ...template, id })), replaces };
}

test('the version in use of each checklist is the one that no other replaces', () => {
  const named = (all: readonly Checklist[]) =>
    currentVersions(all).map((each) => `${each.id}/${each.version}`);
  expect(named([unit, clauses, unitNext])).toEqual(['van-hoa-cong-so/9999.1', 'dan-van-chinh-quyen/2026.1']);
  expect(named([unitAfterNext, unit, unitNext])).toEqual(['van-hoa-cong-so/9999.2']);
  expect(named([])).toEqual([]);
});

test('an id that the newest version does not have leads to what took its place', () => {
  expect(Object.fromEntries(formerCriteria([unit, unitNext, unitAfterNext], unitAfterNext))).toEqual({
    'VHCS-A7': ['VHCS-A9', 'VHCS-A10'],
    'VHCS-C7': [],
    'VHCS-E5': ['VHCS-E11'],
    'VHCS-E6': ['VHCS-E11'],
  });
  expect(formerCriteria([unit, unitNext], unit).size).toBe(0);
});

test('the way goes through every version in between, and ends where one of them dropped it', () => {
  const first = version('1', ['A', 'B', 'C', 'D']);
  const second = version('2', ['E', 'F', 'B', 'D'], '1', [
    { kind: 'split', from: 'A', to: ['E', 'F'] },
    { kind: 'reworded', from: 'C', to: 'F' },
  ]);
  const third = version('3', ['E', 'G'], '2', [
    { kind: 'merged', from: ['F', 'B'], to: 'G' },
    { kind: 'half-defined', from: ['E'] },
  ]);
  expect(Object.fromEntries(formerCriteria([second, third, first], third))).toEqual({
    A: ['E', 'G'],
    B: ['G'],
    C: ['G'],
    D: [],
    F: ['G'],
  });
});

test('people see the label where there is one, and the id of what the checklist does not know', () => {
  const labelled = { criteria: [{ ...template, label: 'A5' }] };
  expect([criterionLabel(template), labelOf(labelled, template.id), labelOf(labelled, 'L1')]).toEqual([
    template.id,
    'A5',
    'L1',
  ]);
});
