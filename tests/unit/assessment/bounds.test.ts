import { describe, expect, test } from 'vitest';
import type { Answer, Assessment, Evidence } from '#src/domain/assessment/assessment.ts';
import {
  answerOf,
  createAssessment,
  emptyAnswer,
  emptyEvidence,
  failuresFound,
  findingAnswers,
  findingOf,
  isEmptyAnswer,
  isEmptyEvidence,
} from '#src/domain/assessment/assessment.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { levelLabel, unrated } from '#src/domain/assessment/checklist.ts';
import { createChecklistLibrary } from '#src/domain/assessment/checklist-library.ts';
import { compareAssessments } from '#src/domain/assessment/compare.ts';
import { gaps, nextGains, strengths } from '#src/domain/assessment/insight.ts';
import { possibleLevels } from '#src/domain/assessment/possible-levels.ts';
import {
  filterCriteria,
  finalizeAssessment,
  lacksEvidence,
  lacksReason,
  progress,
} from '#src/domain/assessment/progress.ts';
import { asReviewed, reviewProgress } from '#src/domain/assessment/review.ts';
import {
  duplicateForNextPeriod,
  withAction,
  withDetails,
  withEvidence,
  withFinding,
  withOutcome,
  withoutAction,
  withPrevious,
  withReview,
  withText,
} from '#src/domain/assessment/update.ts';
import { answer, answered, blank, established, later, now } from '#tests/support/assessments.ts';
import { clauses, person, unit } from '#tests/support/checklists.ts';
import { present } from '#tests/support/present.ts';

const review = { outcome: 'not-met', reason: 'x', by: 'B', at: later } as const;
const paper: Evidence = { ...emptyEvidence, title: 'Sổ' };

describe('an answer worth writing', () => {
  test.each<[string, Partial<Answer>, boolean]>([
    ['nothing', {}, true],
    ['an empty row of evidence', { evidence: [emptyEvidence] }, true],
    ['the time of an outcome taken back', { answeredAt: now }, true],
    ['an outcome', { outcome: 'not-met' }, false],
    ['a reason', { reason: 'x' }, false],
    ['an explanation', { explanation: 'x' }, false],
    ['a note', { note: 'x' }, false],
    ['a review', { review: { ...review, outcome: null } }, false],
    ['members of a newer format', { extra: {} }, false],
    ['a row of evidence after an empty one', { evidence: [emptyEvidence, paper] }, false],
  ])('holds more than %s', (_what, holds, empty) => {
    expect(isEmptyAnswer({ ...emptyAnswer, ...holds })).toBe(empty);
  });

  test.each(['number', 'date', 'title', 'url'])('a row of evidence with a %s only is not empty', (field) => {
    expect(isEmptyEvidence({ ...emptyEvidence, [field]: 'x' })).toBe(false);
  });

  test('the kind alone is no evidence, members of a newer format are', () => {
    expect(isEmptyEvidence({ ...emptyEvidence, kind: 'photo' })).toBe(true);
    expect(isEmptyEvidence({ ...emptyEvidence, extra: {} })).toBe(false);
  });
});

describe('what is not in an assessment', () => {
  const odd = { answers: {}, criticalFailures: {} };
  test('is not found under an inherited name', () => {
    expect(answerOf(odd, 'toString')).toBe(emptyAnswer);
    expect(findingOf(odd, 'constructor')).toBeNull();
  });

  test.each(findingAnswers)('a failure answered “%s” is found by that answer alone', (finding) => {
    const given = { criticalFailures: { L2: { finding, aggravated: true, note: '' } } };
    const found = findingAnswers.filter((answer) => failuresFound(unit, given, answer).length > 0);
    expect(found).toEqual([finding]);
    expect(failuresFound(unit, given, finding).map(({ id }) => id)).toEqual(['L2']);
  });

  test('a new one is empty but for what it is given, and its subject is of the checklist’s kind', () => {
    expect(createAssessment({ checklist: person, id: 'i', now })).toMatchObject({
      id: 'i',
      mode: 'real',
      subject: { kind: 'person', code: '', name: '', level: '', parent: '' },
      period: { from: null, to: null },
      assessor: { name: '', position: '' },
      createdAt: now,
      updatedAt: now,
    });
    const given = { mode: 'training', assessor: { name: 'A', position: 'B' } } as const;
    expect(createAssessment({ checklist: unit, id: 'i', now, ...given })).toMatchObject(given);
  });
});

describe('what is asked for', () => {
  test.each([
    ['not-applicable', '', true],
    ['not-applicable', ' \n', true],
    ['not-applicable', 'không có', false],
    ['not-met', '', false],
    [null, '', false],
  ] as const)('%s with the reason %j lacks one: %s', (outcome, reason, lacks) => {
    expect(lacksReason({ outcome, reason })).toBe(lacks);
  });

  test.each([
    ['met', [], '', true],
    ['partly-met', [], '', true],
    ['met', [emptyEvidence], ' ', true],
    ['met', [paper], '', false],
    ['met', [emptyEvidence, paper], '', false],
    ['met', [], 'vì', false],
    ['not-met', [], '', false],
    ['not-applicable', [], '', false],
    [null, [], '', false],
  ] as const)('%s with %j and %j lacks evidence: %s', (outcome, evidence, explanation, lacks) => {
    expect(lacksEvidence({ outcome, evidence, explanation })).toBe(lacks);
  });

  test('only “Chưa đạt” asks for a finding', () => {
    const asked = (outcome: Answer['outcome']) =>
      progress(unit, answered(unit, null, { 'VHCS-D1': outcome })).missing.some(
        ({ what }) => what === 'finding',
      );
    expect((['met', 'partly-met', 'not-met', null] as const).map(asked)).toEqual([false, false, true, false]);
  });

  test('a filter shows the criteria it says, in form order', () => {
    const given = answered(unit, 'met', {
      'VHCS-A1': null,
      'VHCS-A2': 'not-met',
      'VHCS-A3': 'partly-met',
      'VHCS-E8': 'not-applicable',
    });
    const shown = (filter: Parameters<typeof filterCriteria>[2]) =>
      filterCriteria(unit, given, filter).map(({ id }) => id);
    expect(shown('unanswered')).toEqual(['VHCS-A1']);
    expect(shown('not-met')).toEqual(['VHCS-A2', 'VHCS-A3']);
    expect(shown('mandatory')).toEqual(unit.criteria.filter(({ kind }) => kind === 'BB').map(({ id }) => id));
    expect(shown('without-evidence')).not.toContain('VHCS-E8');
    expect(shown('all')).toHaveLength(53);
  });

  test('closing stamps the assessment, or names every criterion in the way', () => {
    const given = answered(unit, 'met', { 'VHCS-A1': null, 'VHCS-F8': null, 'VHCS-E8': 'not-applicable' });
    expect(finalizeAssessment(unit, given, later)).toMatchObject({
      problems: [{ code: 'chua-tra-loi-het', data: { criteria: ['VHCS-A1', 'VHCS-F8'] } }],
    });
    const bare = answered(unit, 'met', { 'VHCS-E8': 'not-applicable' });
    expect(finalizeAssessment(unit, withText(bare, 'VHCS-E8', 'reason', '', now), later)).toMatchObject({
      problems: [{ code: 'khong-ap-dung-thieu-ly-do', data: { criteria: ['VHCS-E8'] } }],
    });
    expect(finalizeAssessment(unit, bare, later)).toEqual({
      ok: true,
      value: { ...bare, status: 'final', finalizedAt: later, updatedAt: later, revision: 1 },
    });
  });
});

describe('every change', () => {
  const action = { id: 'a', criterion: '', what: 'x', owner: '', due: '', state: 'open' } as const;
  const final: Assessment = {
    ...withAction(answered(unit, 'met'), action, now),
    status: 'final',
    finalizedAt: now,
    revision: 7,
  };
  const finding = { finding: 'none', aggravated: false, note: '' } as const;

  test.each<[string, () => Assessment, boolean]>([
    ['an outcome', () => withOutcome(final, unit, 'VHCS-A1', 'met', later), true],
    ['a text', () => withText(final, 'VHCS-A1', 'note', 'x', later), true],
    ['evidence', () => withEvidence(final, 'VHCS-A1', [paper], later), true],
    ['a finding', () => withFinding(final, 'L1', finding, later), true],
    ['a finding taken back', () => withFinding(final, 'L1', null, later), true],
    ['a review', () => withReview(final, 'VHCS-A1', review, later), false],
    ['an action', () => withAction(final, action, later), false],
    ['an action removed', () => withoutAction(final, 'a', later), false],
    ['details', () => withDetails(final, {}, later), false],
    ['an earlier assessment', () => withPrevious(final, null, later), false],
  ])(
    '%s makes a revision with the time of the change, and opens what is closed where the score may change',
    (_what, change, opens) => {
      const changed = change();
      expect(changed).toMatchObject({ revision: 8, updatedAt: later, createdAt: now });
      expect([changed.status, changed.finalizedAt]).toEqual(opens ? ['draft', null] : ['final', now]);
    },
  );

  test('touches nothing beside what it names', () => {
    const given = established(withText(blank(unit), 'VHCS-A2', 'note', 'giữ', now), ['L2']);
    expect(withReview(given, 'VHCS-A1', review, later).answers).toEqual({
      'VHCS-A1': { ...emptyAnswer, review },
      'VHCS-A2': { ...emptyAnswer, note: 'giữ' },
    });
    expect(withText(given, 'VHCS-A1', 'note', 'x', later).answers['VHCS-A2']?.note).toBe('giữ');
    expect(Object.keys(withFinding(given, 'L1', finding, later).criticalFailures)).toEqual(['L2', 'L1']);
    expect(withFinding(given, 'L2', null, later).criticalFailures).toEqual({});
    const two = withAction(withAction(given, action, now), { ...action, id: 'b' }, now);
    expect(
      withAction(two, { ...action, state: 'done' }, later).actions.map(({ id, state }) => id + state),
    ).toEqual(['adone', 'bopen']);
    expect(withoutAction(two, 'a', later).actions.map(({ id }) => id)).toEqual(['b']);
  });

  test('of details replaces what is given and keeps the rest', () => {
    const given = withDetails(blank(unit), { mode: 'training', assessor: { name: 'A' } }, now);
    expect(given).toMatchObject({ mode: 'training', assessor: { name: 'A', position: '' } });
    expect(withDetails(given, { assessor: { position: 'B' } }, later)).toMatchObject({
      mode: 'training',
      assessor: { name: 'A', position: 'B' },
      subject: given.subject,
      period: given.period,
    });
    const previous = { id: 'p', digest: '', percent: 50 };
    expect(withPrevious(given, previous, later).previous).toEqual(previous);
  });

  test('to the next period drops what belongs to the old one', () => {
    const old = {
      ...established(final, ['L1']),
      migration: { from: 'x', carried: 1, reask: [], dropped: [] },
    };
    const next = { id: 'n', now: later, period: { from: null, to: null }, percent: null, digest: 'd' };
    expect(duplicateForNextPeriod(old, next)).toMatchObject({
      status: 'draft',
      finalizedAt: null,
      createdAt: later,
      updatedAt: later,
      criticalFailures: {},
      migration: null,
      previous: { id: old.id, digest: 'd', percent: null },
    });
  });
});

describe('reviews and comparisons', () => {
  test('the reviewer’s outcome counts where there is one, and a difference without a reason is named', () => {
    const given = {
      ...blank(unit),
      answers: {
        'VHCS-A1': answer('met', { review: { ...review, reason: ' ' } }),
        'VHCS-A2': answer('met', { review: { ...review, outcome: null } }),
        'VHCS-A3': answer('met', { review: { ...review, outcome: 'met', reason: '' } }),
        'VHCS-A4': answer('met'),
        'VHCS-A5': { ...emptyAnswer, review },
      },
    };
    const outcomes = Object.values(asReviewed(given).answers).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['not-met', 'met', 'met', 'met', 'not-met']);
    expect(reviewProgress(unit, given)).toEqual({
      reviewed: 3,
      total: 53,
      differences: [
        { criterion: 'VHCS-A1', own: 'met', reviewed: 'not-met', reason: ' ' },
        { criterion: 'VHCS-A5', own: null, reviewed: 'not-met', reason: 'x' },
      ],
      withoutReason: ['VHCS-A1'],
    });
  });

  test('what cannot be computed has no difference', () => {
    const ids = clauses.criteria.map(({ id }) => id);
    const open = {
      ...clauses,
      criteria: clauses.criteria.map((each) => ({ ...each, notApplicable: 'khi' })),
    };
    const none = answered(open, 'not-applicable');
    const all = answered(open, 'met');
    expect(compareAssessments(open, none, all)).toMatchObject({ before: null, after: 100, difference: null });
    expect(compareAssessments(open, all, none)).toMatchObject({ before: 100, after: null, difference: null });
    expect(compareAssessments(open, none, all).criteria.map(({ movement }) => movement)).toEqual(
      ids.map(() => 'changed'),
    );
  });
});

describe('what to do next', () => {
  test('names neither what is met nor what does not apply, and no more than asked for', () => {
    const given = answered(unit, 'met', {
      'VHCS-A1': 'partly-met',
      'VHCS-A2': null,
      'VHCS-E8': 'not-applicable',
    });
    expect(
      nextGains(unit, given).map(({ criterion, points, level }) => [criterion.id, points, level]),
    ).toEqual([
      ['VHCS-A2', 3, null],
      ['VHCS-A1', 1.5, null],
    ]);
    expect(nextGains(unit, blank(unit))).toHaveLength(5);
    expect(nextGains(unit, blank(unit), 3)).toHaveLength(3);
  });

  test('gaps are what lost points, most first; strengths what earned them all', () => {
    const given = answered(unit, null, {
      'VHCS-A7': 'not-met',
      'VHCS-A1': 'partly-met',
      'VHCS-A2': 'not-met',
      'VHCS-E8': 'not-applicable',
      'VHCS-A3': 'met',
      'VHCS-A4': 'met',
    });
    expect(gaps(unit, given).map(({ id }) => id)).toEqual(['VHCS-A2', 'VHCS-A1', 'VHCS-A7']);
    expect(strengths(unit, given).map(({ id }) => id)).toEqual(['VHCS-A4', 'VHCS-A3']);
  });
});

describe('the levels still possible', () => {
  test.each([
    [answered(unit, 'met', { 'VHCS-A1': null }), { worst: 'tot', best: 'tot' }],
    [answered(unit, 'not-met', { 'VHCS-A1': null }), { worst: 'yeu', best: 'yeu' }],
    [answered(unit, 'partly-met'), { worst: 'trung-binh', best: 'trung-binh' }],
  ])('depend on what is unanswered only (%#)', (given, levels) => {
    expect(possibleLevels(unit, given)).toEqual(levels);
  });
});

describe('the library of checklists', () => {
  const version = (name: string, replaced: string | null): PublishedChecklist => ({
    ...unit,
    version: name,
    replaces: replaced === null ? null : { version: replaced, changes: [] },
  });
  const [one, two, three] = [version('1', null), version('2', '1'), version('3', '2')];
  const names = (path: readonly PublishedChecklist[] | undefined) => path?.map((each) => each.version);

  test.each([[[one, two, three]], [[three, one, two]], [[clauses, two, three, one]]])(
    'finds its way whatever the order (%#)',
    (checklists) => {
      const library = createChecklistLibrary(checklists);
      expect(library.current(unit.id)?.version).toBe('3');
      expect(library.versions(unit.id)).toEqual(['1', '2', '3']);
      expect(names(library.path(unit.id, '1'))).toEqual(['2', '3']);
      expect(names(library.path(unit.id, '3'))).toEqual([]);
      expect(library.path(unit.id, '0')).toBeUndefined();
      expect(library.version(unit.id, '2')).toBe(two);
      expect(library.version(clauses.id, '2')).toBeUndefined();
    },
  );

  test('one version twice is a bug; a circle of versions has no end and no current one', () => {
    expect(() => createChecklistLibrary([one, one])).toThrow('given twice');
    const circle = createChecklistLibrary([version('1', '2'), version('2', '1')]);
    expect(circle.current(unit.id)).toBeUndefined();
    expect(circle.versions(unit.id)).toEqual([]);
  });

  test('a level has its own label, “không xếp loại” too, and an unknown one is a bug', () => {
    const best = present(unit.rating?.levels[0]);
    expect([levelLabel(unit, best.id), levelLabel(clauses, unrated.id)]).toEqual([best.label, unrated.label]);
    expect(() => levelLabel(clauses, best.id)).toThrow(best.id);
  });
});
