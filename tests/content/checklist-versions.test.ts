/** Every version of a checklist that replaces another says of each old criterion what became of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, isEmptyAnswer } from '#src/domain/assessment/assessment.ts';
import type { ChecklistChange } from '#src/domain/assessment/checklist.ts';
import type { FullChecklist } from '#src/domain/assessment/checklist-schema.ts';
import { isOffered } from '#src/domain/assessment/checklist.ts';
import { reconcileAlong } from '#src/domain/assessment/reconcile.ts';
import { anyAssessment } from '#tests/support/assessments.ts';
import { clauses, currentLibrary, fullCurrent, person, unit } from '#tests/support/checklists.ts';

const steps = [
  { id: unit.id, before: unit, after: fullCurrent.unit },
  { id: person.id, before: person, after: fullCurrent.person },
  { id: clauses.id, before: clauses, after: fullCurrent.clauses },
];

type Fate = ChecklistChange['kind'] | 'same';

/** What the map says became of a criterion; a criterion that it does not name, or only its half, is the same. */
function fatesOf(id: string, after: FullChecklist): readonly Fate[] {
  const named = (after.replaces?.changes ?? []).filter(
    ({ kind, from }) => kind !== 'half-defined' && [from].flat().includes(id),
  );
  return named.length > 0 ? named.map(({ kind }) => kind) : ['same'];
}

const rows = steps.flatMap(({ before, after }) =>
  before.criteria.map((criterion) => ({ id: criterion.id, list: before.id, criterion, before, after })),
);

test.each(rows)('$list: $id is the same, reworded, split, merged or removed', ({ criterion, after }) => {
  const { id, title, text, half } = criterion;
  const fates = fatesOf(id, after);
  const now = after.criteria.find((each) => each.id === id);
  const halves = (after.replaces?.changes ?? []).flatMap(({ kind, from }) => (kind === 'half-defined' ? from : []));

  expect(fates).toHaveLength(1);
  // Words that are the same are no change, and words that changed are named.
  expect(now?.title === title && now.text === text).toBe(fates[0] === 'same');
  expect(halves.filter((each) => each === id)).toHaveLength(fates[0] === 'same' && now?.half !== half ? 1 : 0);
});

describe.each(steps)('$id', ({ before, after }) => {
  const old = new Set(before.criteria.map(({ id }) => id));
  const changes = after.replaces?.changes ?? [];
  const targets = changes.flatMap((change) =>
    change.kind === 'removed' || change.kind === 'half-defined' ? [] : [change.to].flat(),
  );

  test('an id is never used for another criterion: one that was split, merged or removed does not come back', () => {
    const gone = changes.flatMap(({ kind, from }) => (['split', 'merged', 'removed'].includes(kind) ? from : []));
    expect(after.criteria.map(({ id }) => id).filter((id) => gone.includes(id))).toEqual([]);
    expect(targets.filter((id) => old.has(id) && !fatesOf(id, after).includes('reworded'))).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
  });

  test('every criterion says what half of it is, or that there is none', () => {
    expect(after.criteria.filter(({ half }) => half === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('every old answer is carried, asked again, or kept among the dropped ones', () => {
    const path = currentLibrary.path(before.id, before.version) ?? [];
    fc.assert(
      fc.property(anyAssessment(before), (assessment) => {
        const { assessment: moved, reconciliation } = reconcileAlong(assessment, path);
        const dropped = new Set(moved.migration?.dropped.map(({ criterion }) => criterion));
        const asked = new Set(reconciliation?.reask.flatMap(({ from }) => from));
        for (const [id, answer] of Object.entries(assessment.answers)) {
          if (answer.outcome === null) continue;
          const kept = answerOf(moved, id);
          const carried = kept.outcome === answer.outcome && kept.note === answer.note;
          expect(carried || (dropped.has(id) && asked.has(id))).toBe(true);
        }
        for (const criterion of after.criteria)
          expect(isOffered(criterion, answerOf(moved, criterion.id).outcome)).toBe(true);
        const known = new Set(after.criticalFailures.map(({ id }) => id));
        for (const id of Object.keys(assessment.criticalFailures))
          expect(known.has(id) ? Object.hasOwn(moved.criticalFailures, id) : dropped.has(id)).toBe(true);
        expect(Object.values(moved.answers).filter(isEmptyAnswer)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
