import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment } from '#src/domain/assessment/assessment.ts';
import { answerOf, isEmptyAnswer } from '#src/domain/assessment/assessment.ts';
import { assertSince } from '#src/domain/assessment/checklist-assert.ts';
import type { Checklist, ChecklistChange } from '#src/domain/assessment/checklist.ts';
import { reconcile, reconcileAlong } from '#src/domain/assessment/reconcile.ts';
import { withOutcome } from '#src/domain/assessment/update.ts';
import { answer, answered, anyAssessment, blank, established, later } from '#tests/support/assessments.ts';
import {
  afterNextLibrary,
  fullUnitNext,
  nextLibrary,
  unitAfterNext,
  unitNext,
} from '#tests/support/checklist-next.ts';
import { fullUnit, library, unit } from '#tests/support/checklists.ts';

describe('an old assessment on 9999.1', () => {
  const evidence = [{ kind: 'document', number: '12/QĐ', date: '', title: '', url: '' }] as const;
  const old: Assessment = {
    ...established(answered(unit, 'met', { 'VHCS-E8': 'not-applicable' }), ['L7', 'L6']),
    status: 'final',
    finalizedAt: later,
  };
  const withTexts: Assessment = {
    ...old,
    answers: {
      ...old.answers,
      'VHCS-A1': answer('partly-met', { note: 'hay trễ', evidence }),
      'VHCS-A7': answer('met', { explanation: 'có lịch xe', evidence }),
      'VHCS-E5': answer('met', { note: 'đủ biển', evidence }),
      'VHCS-E6': answer('not-met', { note: 'bừa bộn', evidence }),
      'VHCS-C7': answer('not-met', { note: 'chưa có' }),
    },
  };
  const { assessment, reconciliation } = reconcile(withTexts, unitNext);

  test('says what was kept, asked again and dropped', () => {
    expect(reconciliation.from).toBe('2026.1');
    expect(reconciliation.to).toBe('9999.1');
    expect(reconciliation.carried).toHaveLength(47);
    expect(reconciliation.reask).toEqual([
      { criterion: 'VHCS-A1', from: ['VHCS-A1'] },
      { criterion: 'VHCS-A9', from: ['VHCS-A7'] },
      { criterion: 'VHCS-A10', from: ['VHCS-A7'] },
      { criterion: 'VHCS-E11', from: ['VHCS-E5', 'VHCS-E6'] },
      { criterion: 'VHCS-E8', from: ['VHCS-E8'] },
    ]);
    expect(reconciliation.dropped).toEqual(['VHCS-C7', 'L7']);
  });

  test('keeps same criteria as they were, points apart', () => {
    expect(assessment.answers['VHCS-A8']).toEqual(withTexts.answers['VHCS-A8']);
    expect(assessment.criticalFailures).toEqual({ L6: old.criticalFailures['L6'] });
  });

  test('asks reworded, split and merged ones again and keeps their texts', () => {
    expect(assessment.answers['VHCS-A1']).toMatchObject({ outcome: null, note: 'hay trễ', evidence });
    expect(assessment.answers['VHCS-A9']).toMatchObject({
      outcome: null,
      explanation: 'có lịch xe',
      evidence,
    });
    expect(assessment.answers['VHCS-A10']).toMatchObject({ outcome: null, explanation: 'có lịch xe' });
    expect(assessment.answers['VHCS-E11']).toMatchObject({
      outcome: null,
      note: 'đủ biển\nbừa bộn',
      evidence,
    });
    expect(assessment.answers['VHCS-E8']).toMatchObject({ outcome: null, reason: 'không có' });
  });

  test('keeps every old judgement that does not count any more', () => {
    expect(
      assessment.migration?.dropped.map(({ criterion, answer: { outcome } }) => [criterion, outcome]),
    ).toEqual([
      ['VHCS-A1', 'partly-met'],
      ['VHCS-A7', 'met'],
      ['VHCS-C7', 'not-met'],
      ['VHCS-E5', 'met'],
      ['VHCS-E6', 'not-met'],
      ['VHCS-E8', 'not-applicable'],
      ['L7', 'not-met'],
    ]);
  });

  test('is a draft again', () => {
    expect(assessment).toMatchObject({ status: 'draft', finalizedAt: null });
    expect(assessment.checklist.version).toBe('9999.1');
  });
});

test('a final assessment stays final when nothing is asked again', () => {
  const final: Assessment = {
    ...answered(unit, null, { 'VHCS-B3': 'met' }),
    status: 'final',
    finalizedAt: later,
  };
  expect(reconcile(final, unitNext).assessment).toMatchObject({ status: 'final', finalizedAt: later });
});

test('a file that skips a version goes through both', () => {
  const path = afterNextLibrary.path('van-hoa-cong-so', '2026.1') ?? [];
  expect(path.map(({ version }) => version)).toEqual(['9999.1', '9999.2']);
  const { assessment, reconciliation } = reconcileAlong(answered(unit, 'met'), path);
  expect(reconciliation).toMatchObject({ from: '2026.1', to: '9999.2', dropped: ['VHCS-C7'] });
  expect(reconciliation?.reask.map(({ criterion }) => criterion).sort()).toEqual([
    'VHCS-A1',
    'VHCS-A10',
    'VHCS-A2',
    'VHCS-A9',
    'VHCS-E11',
  ]);
  expect(assessment.migration?.from).toBe('2026.1');
});

test('what has been judged again since is not asked a second time', () => {
  const first = reconcile(answered(unit, 'met'), unitNext).assessment;
  const judged = withOutcome(first, unitNext, 'VHCS-A1', 'met', later);
  const { reconciliation } = reconcile(judged, unitAfterNext);
  expect(reconciliation.reask.map(({ criterion }) => criterion)).toEqual([
    'VHCS-A2',
    'VHCS-A9',
    'VHCS-A10',
    'VHCS-E11',
  ]);
});

describe('a criterion reworded in 2026.2 and not judged since', () => {
  const twice: readonly { name: string; old: Answer; change: ChecklistChange; reask: readonly string[] }[] = [
    {
      name: 'reworded once more, with a note',
      old: answer('met', { note: 'sổ trực' }),
      change: { kind: 'reworded', from: 'VHCS-A1', to: 'VHCS-A1' },
      reask: ['VHCS-A1'],
    },
    {
      name: 'reworded once more, with nothing written',
      old: answer('met'),
      change: { kind: 'reworded', from: 'VHCS-A1', to: 'VHCS-A1' },
      reask: ['VHCS-A1'],
    },
    {
      name: 'unchanged, with a note',
      old: answer('met', { note: 'sổ trực' }),
      change: { kind: 'reworded', from: 'VHCS-A2', to: 'VHCS-A2' },
      reask: ['VHCS-A1'],
    },
    {
      name: 'split, with a note',
      old: answer('met', { note: 'sổ trực' }),
      change: { kind: 'split', from: 'VHCS-A1', to: ['VHCS-A1', 'VHCS-A2'] },
      reask: ['VHCS-A1', 'VHCS-A2'],
    },
    {
      name: 'split, with nothing written',
      old: answer('met'),
      change: { kind: 'split', from: 'VHCS-A1', to: ['VHCS-A1', 'VHCS-A2'] },
      reask: ['VHCS-A1', 'VHCS-A2'],
    },
    {
      name: 'merged with one that was never answered',
      old: answer('met', { note: 'sổ trực' }),
      change: { kind: 'merged', from: ['VHCS-A1', 'VHCS-A3'], to: 'VHCS-A3' },
      reask: ['VHCS-A3'],
    },
    {
      name: 'removed',
      old: answer('met', { note: 'sổ trực' }),
      change: { kind: 'removed', from: 'VHCS-A1' },
      reask: [],
    },
  ];

  test.each(twice)('$name: asks $reask', ({ old, change, reask }) => {
    const next = { ...unitNext, version: '2026.3', replaces: { version: '2026.2', changes: [change] } };
    const before = { ...blank(unit), answers: { 'VHCS-A1': old } };
    const { assessment, reconciliation } = reconcileAlong(before, [unitNext, next]);
    expect(reconciliation?.reask.map(({ criterion }) => criterion)).toEqual(reask);
    expect(reconciliation?.reask.every(({ from }) => from.includes('VHCS-A1'))).toBe(true);
    expect(assessment.migration?.reask).toEqual(reask);
  });
});

test('the library knows the way from an old version, and that there is none from an unknown one', () => {
  expect(nextLibrary.current('van-hoa-cong-so')?.version).toBe('9999.1');
  expect(nextLibrary.versions('van-hoa-cong-so')).toEqual(['2026.1', '9999.1']);
  expect(library.path('van-hoa-cong-so', '2026.1')).toEqual([]);
  expect(library.path('van-hoa-cong-so', '2025.1')).toBeUndefined();
  expect(library.current('khong-co')).toBeUndefined();
});

test('what 9999.1 changes is all said in its map', () => {
  expect(assertSince(fullUnitNext, fullUnit)).toEqual([]);
  const silent = { ...fullUnitNext, replaces: { version: '2026.1', changes: [] } };
  expect(new Set(assertSince(silent, fullUnit).map(({ code }) => code)).size).toBe(3);
});

describe('half that is defined, or no longer offered', () => {
  const old = answered(unit, 'met', {
    'VHCS-B2': 'partly-met',
    'VHCS-B3': 'partly-met',
    'VHCS-B4': 'partly-met',
  });
  const { assessment, reconciliation } = reconcile(
    { ...old, answers: { ...old.answers, 'VHCS-B2': answer('partly-met', { note: 'có lúc' }) } },
    unitNext,
  );
  const asked = reconciliation.reask.map(({ criterion }) => criterion);

  test('asks an old “Đạt một phần” again and keeps its texts and the whole answer', () => {
    expect(asked).toEqual(expect.arrayContaining(['VHCS-B2', 'VHCS-B3']));
    expect(assessment.answers['VHCS-B2']).toMatchObject({ outcome: null, note: 'có lúc' });
    expect(assessment.migration?.dropped).toContainEqual({
      criterion: 'VHCS-B2',
      answer: answer('partly-met', { note: 'có lúc' }),
    });
  });

  test('asks nothing where half is as it was, and no other answer', () => {
    expect(asked).not.toContain('VHCS-B4');
    expect(assessment.answers['VHCS-B4']?.outcome).toBe('partly-met');
    const met = reconcile(answered(unit, 'met'), unitNext).reconciliation;
    expect(met.carried).toEqual(expect.arrayContaining(['VHCS-B2', 'VHCS-B3']));
  });

  test('asks a reviewer again who said so, and keeps the own answer', () => {
    const review = { outcome: 'partly-met', reason: 'thiếu sổ', by: 'Tổ thẩm định', at: later } as const;
    const reviewed = answer('met', { review });
    const moved = reconcile({ ...blank(unit), answers: { 'VHCS-B2': reviewed } }, unitNext);
    expect(moved.assessment.answers['VHCS-B2']).toEqual({
      ...reviewed,
      review: { ...review, outcome: null },
    });
    expect(moved.assessment.migration?.dropped).toEqual([{ criterion: 'VHCS-B2', answer: reviewed }]);
    expect(moved.reconciliation).toMatchObject({ carried: ['VHCS-B2'], reask: [], rereview: ['VHCS-B2'] });
    expect(reconcileAlong(moved.assessment, [unitAfterNext]).reconciliation?.rereview).toEqual([]);
  });
});

test('an action for a criterion that was split goes with its first part, for one that was removed it stays', () => {
  const action = { id: 'a', criterion: '', what: 'In thẻ', owner: '', due: '', state: 'open' } as const;
  const of = (criterion: string) => ({ ...blank(unit), actions: [{ ...action, criterion }] });
  const moved = (criterion: string) => reconcile(of(criterion), unitNext).assessment.actions[0]?.criterion;
  expect(['VHCS-A7', 'VHCS-C7', 'VHCS-B1', ''].map(moved)).toEqual(['VHCS-A9', 'VHCS-C7', 'VHCS-B1', '']);
});

test('every finding is kept by its id or among the dropped answers, whole', () => {
  fc.assert(
    fc.property(anyAssessment(unit), (old) => {
      const { assessment } = reconcileAlong(old, [unitNext, unitAfterNext]);
      for (const [id, { finding, aggravated, note }] of Object.entries(old.criticalFailures)) {
        const dropped = assessment.migration?.dropped.find(({ criterion }) => criterion === id);
        const kept = assessment.criticalFailures[id] ?? {
          finding: dropped?.finding,
          aggravated: dropped?.aggravated ?? false,
          note: dropped?.answer.note,
        };
        expect(kept).toEqual({ finding, aggravated, note });
      }
    }),
  );
});

test('no answer and no text is ever lost, whatever is in the file', () => {
  fc.assert(
    fc.property(anyAssessment(unit), (old) => {
      const { assessment } = reconcile(old, unitNext);
      const kept = JSON.stringify([assessment.answers, assessment.migration?.dropped]);
      for (const [id, before] of Object.entries(old.answers)) {
        if (isEmptyAnswer(before)) continue;
        const same = answerOf(assessment, id).outcome === before.outcome;
        const stored = assessment.migration?.dropped.some(
          (each) => each.criterion === id && each.answer === before,
        );
        expect(same || stored === true).toBe(true);
        for (const text of [
          before.note,
          before.reason,
          before.explanation,
          ...before.evidence.map(({ title }) => title),
        ]) {
          expect(kept).toContain(JSON.stringify(text).slice(1, -1));
        }
      }
    }),
  );
});

const fates = [
  'same',
  'reworded',
  'split',
  'merged',
  'removed',
  'half-defined',
  'no-half',
  'always',
  'gone',
] as const;

/** A next version of six criteria in which anything may happen to each, with two that are new. */
function anyNext(): fc.Arbitrary<Checklist> {
  const old = unit.criteria.slice(0, 6);
  const parts = fc.tuple(...old.map(() => fc.constantFrom(...fates)));
  return fc
    .tuple(parts, fc.subarray(['X', 'Y', 'VHCS-A1', 'VHCS-A2'], { minLength: 2 }))
    .map(([kinds, to]) => {
      const changes = old.flatMap(({ id }, index): ChecklistChange[] => {
        const kind = kinds[index];
        if (kind === 'split') return [{ kind, from: id, to }];
        if (kind === 'merged') return [{ kind, from: [id], to: to[0] ?? 'X' }];
        if (kind === 'reworded') return [{ kind, from: id, to: id }];
        if (kind === 'removed') return [{ kind, from: id }];
        return kind === 'half-defined' || kind === 'no-half' ? [{ kind: 'half-defined', from: [id] }] : [];
      });
      const stay = old.flatMap((criterion, index) => {
        const kind = kinds[index] ?? 'same';
        if (kind === 'gone' && !to.includes(criterion.id)) return [];
        const half = kind === 'no-half' ? { half: null } : {};
        return [{ ...criterion, ...half, notApplicable: kind === 'always' ? 'never' : 'khi không có' }];
      });
      const fresh = ['X', 'Y'].flatMap((id) => old.slice(0, 1).map((criterion) => ({ ...criterion, id })));
      return {
        ...unit,
        version: '9999.1',
        criteria: [...stay, ...fresh],
        replaces: { version: unit.version, changes },
      };
    });
}

test('whatever happens to a criterion, its answer is carried, goes along as texts, or is dropped whole', () => {
  fc.assert(
    fc.property(anyAssessment(unit), anyNext(), (old, next) => {
      const { assessment } = reconcile(old, next);
      const kept = Object.values(assessment.answers);
      for (const [id, before] of Object.entries(old.answers)) {
        const carried = JSON.stringify(assessment.answers[id]) === JSON.stringify(before);
        const dropped = assessment.migration?.dropped.some(
          ({ criterion, answer: whole }) => criterion === id && whole === before,
        );
        const wentAlong =
          before.outcome === null &&
          before.review === null &&
          (['note', 'reason', 'explanation'] as const).every((name) =>
            kept.some((each) => each[name].includes(before[name])),
          ) &&
          before.evidence.every((paper) =>
            kept.some(({ evidence }) =>
              evidence.some((each) => JSON.stringify(each) === JSON.stringify(paper)),
            ),
          );
        expect(carried || dropped === true || wentAlong, id).toBe(true);
      }
      const known = new Set(next.criteria.map((each) => each.id));
      expect(Object.keys(assessment.answers).filter((id) => !known.has(id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('an empty assessment moves without a word', () => {
  expect(reconcile(blank(unit), unitNext).reconciliation).toMatchObject({
    carried: [],
    reask: [],
    dropped: [],
  });
  expect(reconcileAlong(blank(unit), [])).toEqual({ assessment: blank(unit), reconciliation: null });
});
