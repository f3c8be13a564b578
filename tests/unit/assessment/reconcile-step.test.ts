import { describe, expect, test } from 'vitest';
import type { Answer, Assessment, Evidence } from '#src/domain/assessment/assessment.ts';
import type { Checklist, ChecklistChange } from '#src/domain/assessment/checklist.ts';
import { reconcile, reconcileAlong } from '#src/domain/assessment/reconcile.ts';
import { answer, blank, later } from '#tests/support/assessments.ts';
import { unit } from '#tests/support/checklists.ts';
import { present } from '#tests/support/present.ts';

const template = present(unit.criteria[0]);
const failure = present(unit.criticalFailures[0]);

/** A version with these criteria and critical failures, and what it says of the version before it. */
function version(
  criteria: readonly string[],
  changes: readonly ChecklistChange[] = [],
  more: Partial<Checklist> = {},
): Checklist {
  return {
    ...unit,
    version: '9999.1',
    criteria: criteria.map((id) => ({ ...template, id, notApplicable: 'khi không có' })),
    criticalFailures: ['L1'].map((id) => ({ ...failure, id })),
    replaces: { version: unit.version, changes },
    ...more,
  };
}

function holding(answers: Readonly<Record<string, Answer>>, more: Partial<Assessment> = {}): Assessment {
  return { ...blank(unit), status: 'final', finalizedAt: later, answers, ...more };
}

const paper = (number: string): Evidence => ({ kind: 'document', number, date: '', title: '', url: '' });
const onlyNote = (note: string): Answer => ({ ...answer('met', { note }), outcome: null, answeredAt: null });
const review = { outcome: 'not-met', reason: 'thiếu sổ', by: 'Tổ thẩm định', at: later } as const;

const reworded: ChecklistChange = { kind: 'reworded', from: 'A', to: 'A' };
const removed: ChecklistChange = { kind: 'removed', from: 'A' };
const split: ChecklistChange = { kind: 'split', from: 'A', to: ['B', 'C'] };
const merged: ChecklistChange = { kind: 'merged', from: ['A', 'B'], to: 'C' };

describe('what one step does with one answer', () => {
  const judged = answer('met', { note: 'ghi', reason: '', explanation: 'vì', evidence: [paper('1')] });
  const note = onlyNote('ghi');
  const texts = { note: 'ghi', explanation: 'vì', evidence: [paper('1')], outcome: null, answeredAt: null };
  const noted = { note: 'ghi', outcome: null };

  test.each([
    ['same', [], judged, { A: judged }, { carried: ['A'] }],
    ['same, only a note', [], note, { A: note }, {}],
    ['reworded', [reworded], judged, { A: texts }, { reask: [['A', 'A']], kept: ['A'] }],
    ['reworded, only a note', [reworded], note, { A: noted }, {}],
    [
      'split',
      [split],
      judged,
      { B: texts, C: texts },
      {
        reask: [
          ['B', 'A'],
          ['C', 'A'],
        ],
        kept: ['A'],
      },
    ],
    ['split, only a note', [split], note, { B: noted, C: noted }, {}],
    ['merged', [merged], judged, { C: texts }, { reask: [['C', 'A']], kept: ['A'] }],
    ['merged, only a note', [merged], note, { C: noted }, {}],
    ['removed', [removed], judged, {}, { kept: ['A'], gone: ['A'] }],
    ['removed, only a note', [removed], note, {}, { kept: ['A'], gone: ['A'] }],
  ] as const)('%s', (_what, changes, given, answers, expected) => {
    const criteria = ['A', 'B', 'C'];
    const { assessment, reconciliation } = reconcile(holding({ A: given }), version(criteria, changes));
    const { carried = [], reask = [], kept = [], gone = [] } = expected as Expected;
    expect(Object.keys(assessment.answers)).toEqual(Object.keys(answers));
    expect(assessment.answers).toMatchObject(answers);
    expect(reconciliation).toMatchObject({ carried, dropped: gone, from: '2026.1', to: '9999.1' });
    expect(reconciliation.reask).toEqual(reask.map(([criterion, ...from]) => ({ criterion, from })));
    expect(assessment.migration).toEqual({
      from: '2026.1',
      carried: carried.length,
      reask: reask.map(([criterion]) => criterion),
      dropped: kept.map((criterion) => ({ criterion, answer: given })),
    });
    const settled = reask.length === 0 && gone.length === 0;
    expect(assessment).toMatchObject(
      settled ? { status: 'final', finalizedAt: later } : { status: 'draft', finalizedAt: null },
    );
  });

  test.each([
    ['a criterion that is not there any more', ['B'], { A: judged }, ['A'], []],
    ['“Không áp dụng” where it is still allowed', ['A'], { A: answer('not-applicable') }, [], []],
    ['an empty answer of a criterion that is gone', ['B'], { A: onlyNote('') }, [], []],
  ] as const)('without a word in the map: %s', (_what, criteria, answers, gone, reask) => {
    const { reconciliation } = reconcile(holding(answers), version(criteria));
    expect([reconciliation.dropped, reconciliation.reask]).toEqual([gone, reask]);
  });

  test('“Không áp dụng” where it is no longer allowed is asked again, other outcomes are not', () => {
    const next = version(['A', 'B']);
    const strict = { ...next, criteria: next.criteria.map((each) => ({ ...each, notApplicable: 'never' })) };
    const given = holding({ A: answer('not-applicable'), B: answer('not-met') });
    expect(reconcile(given, strict).reconciliation).toMatchObject({
      carried: ['B'],
      reask: [{ criterion: 'A', from: ['A'] }],
    });
  });
});

interface Expected {
  readonly carried?: readonly string[];
  /** The criterion asked again and where it comes from. */
  readonly reask?: readonly (readonly string[])[];
  /** Old answers kept whole in `migration.dropped`. */
  readonly kept?: readonly string[];
  readonly gone?: readonly string[];
}

describe('nothing of an old answer is lost', () => {
  test.each([
    ['a review beside no judgement', { ...onlyNote(''), review }, {}],
    [
      'members of a newer format beside no judgement',
      { ...onlyNote('ghi'), extra: { muc: 2 } },
      { A: onlyNote('ghi') },
    ],
  ])('%s is kept whole when the criterion is reworded', (_what, given, answers) => {
    const { assessment } = reconcile(holding({ A: given }), version(['A'], [reworded]));
    expect(assessment.migration?.dropped).toEqual([{ criterion: 'A', answer: given }]);
    expect(assessment.answers).toEqual(answers);
  });

  test('what earlier steps dropped stays, and comes before what this one drops', () => {
    const earlier = { criterion: 'Z', answer: answer('met', { note: 'cũ' }) };
    const migration = { from: '2025.1', carried: 9, reask: [], dropped: [earlier], extra: { muc: 1 } };
    const given = holding({ A: answer('met') }, { migration });
    const { assessment } = reconcile(given, version([], [removed]));
    expect(assessment.migration).toEqual({
      from: '2026.1',
      carried: 0,
      reask: [],
      dropped: [earlier, { criterion: 'A', answer: answer('met') }],
      extra: { muc: 1 },
    });
  });

  test.each([
    [{ finding: 'established', aggravated: true, note: 'biên bản' }, 'not-met'],
    [{ finding: 'none', aggravated: false, note: 'không có' }, null],
  ] as const)(
    'a finding the new version does not know (%o) is kept and opens the assessment',
    (finding, outcome) => {
      const given = holding({}, { criticalFailures: { L1: finding, L9: finding } });
      const { assessment, reconciliation } = reconcile(given, version(['A']));
      expect(assessment.criticalFailures).toEqual({ L1: finding });
      expect(assessment.migration?.dropped).toMatchObject([
        { criterion: 'L9', answer: { outcome, note: finding.note } },
      ]);
      expect(reconciliation.dropped).toEqual(['L9']);
      expect(assessment).toMatchObject({ status: 'draft', finalizedAt: null });
    },
  );
});

describe('answers put together', () => {
  const merge = (a: Answer, b: Answer) =>
    reconcile(holding({ A: a, B: b }), version(['C'], [merged])).assessment.answers['C'];

  test('a text or a paper that both have stands once, and others in order', () => {
    const texts = { note: 'chung', reason: 'chung', explanation: 'chung' };
    const a = answer('met', { ...texts, evidence: [paper('1'), paper('2')] });
    const b = answer('not-met', { ...texts, reason: 'riêng', evidence: [paper('2'), paper('3')] });
    expect(merge(a, b)).toMatchObject({
      outcome: null,
      review: null,
      note: 'chung',
      reason: 'chung\nriêng',
      explanation: 'chung',
      evidence: [paper('1'), paper('2'), paper('3')],
    });
  });

  test('what is empty leaves no trace', () => {
    const evidence = [paper('')];
    expect(merge(answer('met', { evidence }), answer('met', { note: 'một', evidence }))).toMatchObject({
      note: 'một',
      reason: '',
      evidence: [],
    });
    expect(merge(answer('met'), answer('met'))).toBeUndefined();
  });

  test('both are named where the new one is to be judged', () => {
    const both = holding({ A: answer('met'), B: onlyNote('ghi') });
    expect(reconcile(both, version(['C'], [merged])).reconciliation.reask).toEqual([
      { criterion: 'C', from: ['A', 'B'] },
    ]);
  });

  test('a criterion that keeps its own answer is not asked for what is merged into it', () => {
    const into: ChecklistChange = { kind: 'merged', from: ['A'], to: 'B' };
    const own = answer('met', { note: 'riêng' });
    const { assessment, reconciliation } = reconcile(
      holding({ A: answer('not-met', { note: 'khác' }), B: own }),
      version(['B'], [into]),
    );
    expect(assessment.answers).toEqual({ B: own });
    expect(reconciliation).toMatchObject({ carried: ['B'], reask: [] });
    expect(assessment.migration?.dropped.map(({ criterion }) => criterion)).toEqual(['A']);
  });
});

describe('what an earlier step asked', () => {
  const asked = { from: '2025.1', carried: 0, reask: ['A', 'B', 'Z'], dropped: [] };

  test('is still asked where nobody has judged it and it is still there', () => {
    const given = holding({ B: answer('met'), A: onlyNote('ghi') }, { migration: asked });
    const { assessment, reconciliation } = reconcile(given, version(['A', 'B']));
    expect(reconciliation.reask).toEqual([{ criterion: 'A', from: ['A'] }]);
    expect(assessment).toMatchObject({ status: 'draft', migration: { reask: ['A'] } });
  });

  test('is not asked twice when this step asks it too', () => {
    const given = holding({ A: answer('met') }, { migration: { ...asked, reask: ['A'] } });
    expect(reconcile(given, version(['A'], [reworded])).reconciliation.reask).toEqual([
      { criterion: 'A', from: ['A'] },
    ]);
  });
});

describe('several steps', () => {
  const first = version(['B'], [removed]);
  const second = { ...version([], [{ kind: 'removed', from: 'B' }]), version: '9999.2' };

  test('report as one, from the first version to the last, with everything that is gone', () => {
    const { assessment, reconciliation } = reconcileAlong(
      holding({ A: answer('met'), B: answer('not-met') }),
      [first, second],
    );
    expect(reconciliation).toMatchObject({ from: '2026.1', to: '9999.2', dropped: ['A', 'B'] });
    expect(assessment.checklist.version).toBe('9999.2');
    expect(assessment.migration).toMatchObject({ from: '2026.1' });
    expect(assessment.migration?.dropped.map(({ criterion }) => criterion)).toEqual(['A', 'B']);
  });

  test('a version that names no change keeps everything', () => {
    const given = holding({ A: answer('met') });
    const { assessment } = reconcile(given, version(['A'], [], { replaces: null }));
    expect(assessment).toMatchObject({ answers: given.answers, status: 'final' });
  });
});
