import { describe, expect, test } from 'vitest';
import { compareAssessments } from '#src/domain/assessment/compare.ts';
import { gaps, nextGains, strengths } from '#src/domain/assessment/insight.ts';
import { filterCriteria, finalizeAssessment, progress } from '#src/domain/assessment/progress.ts';
import { asReviewed, reviewProgress } from '#src/domain/assessment/review.ts';
import { score } from '#src/domain/assessment/score.ts';
import { withFinding, withReview, withText } from '#src/domain/assessment/update.ts';
import { answered, established, later } from '#tests/support/assessments.ts';
import { unit } from '#tests/support/checklists.ts';

const mixed = answered(unit, 'met', {
  'VHCS-A1': null,
  'VHCS-A2': 'not-met',
  'VHCS-A3': 'partly-met',
  'VHCS-D1': 'not-met',
  'VHCS-E8': 'not-applicable',
});

describe('what is missing', () => {
  test('lists unanswered, unreasoned, unproved and unasked in form order', () => {
    const given = withText(mixed, 'VHCS-E8', 'reason', ' ', later);
    const found = progress(unit, given);
    expect(found).toMatchObject({ total: 53, answered: 52 });
    expect(found.missing.filter(({ what }) => what !== 'evidence')).toEqual([
      { what: 'outcome', criterion: 'VHCS-A1' },
      { what: 'finding', criterion: 'VHCS-D1', failure: 'L1' },
      { what: 'reason', criterion: 'VHCS-E8' },
    ]);
    expect(found.missing.filter(({ what }) => what === 'evidence')).toHaveLength(49);
    const explained = withText(given, 'VHCS-A3', 'explanation', 'có phiếu giao việc', later);
    expect(progress(unit, explained).missing.filter(({ what }) => what === 'evidence')).toHaveLength(48);
  });

  test('“Chưa đạt” asks for a finding once, and answering it either way settles it', () => {
    const settled = withFinding(mixed, 'L1', { finding: 'none', aggravated: false, note: '' }, later);
    expect(progress(unit, settled).missing.some(({ what }) => what === 'finding')).toBe(false);
  });

  test.each([
    ['all', 53],
    ['unanswered', 1],
    ['not-met', 3],
    ['mandatory', 46],
    ['without-evidence', 49],
  ] as const)('filter %s shows %i criteria', (filter, count) => {
    expect(filterCriteria(unit, mixed, filter)).toHaveLength(count);
  });

  test('only a complete assessment with its reasons can be closed', () => {
    const problem = (given: typeof mixed) => {
      const result = finalizeAssessment(unit, given, later);
      return result.ok ? result.value.status : result.problems[0]?.code;
    };
    expect(problem(mixed)).toBe('chua-tra-loi-het');
    const full = answered(unit, 'met', { 'VHCS-E8': 'not-applicable' });
    expect(problem(withText(full, 'VHCS-E8', 'reason', '', later))).toBe('khong-ap-dung-thieu-ly-do');
    expect(problem(full)).toBe('final');
  });
});

describe('what to do next', () => {
  test('what lifts the rating comes first, then the most points', () => {
    const given = answered(unit, 'met', {
      'VHCS-C1': 'not-met',
      'VHCS-C4': 'not-met',
      'VHCS-C5': 'not-met',
      'VHCS-B1': 'not-met',
    });
    expect(
      nextGains(unit, given).map(({ criterion, points, level, kind }) => [criterion.id, points, level, kind]),
    ).toEqual([
      ['VHCS-C5', 3, 'tot', 'improve'],
      ['VHCS-C1', 2, 'tot', 'improve'],
      ['VHCS-C4', 2, 'tot', 'improve'],
      ['VHCS-B1', 3, null, 'improve'],
    ]);
  });

  test('unanswered criteria count as points to gain', () => {
    expect(
      nextGains(unit, mixed, 2).map(({ criterion, kind, percent }) => [criterion.id, kind, percent]),
    ).toEqual([
      ['VHCS-A1', 'unanswered', 92.9],
      ['VHCS-A2', 'improve', 92.9],
    ]);
  });

  test('gaps and strengths are ranked by weight', () => {
    expect(gaps(unit, mixed).map(({ id }) => id)).toEqual(['VHCS-A2', 'VHCS-D1', 'VHCS-A3']);
    expect(
      strengths(unit, mixed)
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['VHCS-A4', 'VHCS-B1']);
  });
});

test('comparison says better, worse, new, gone, changed, same', () => {
  const before = answered(unit, 'met', {
    'VHCS-A1': 'not-met',
    'VHCS-A2': 'met',
    'VHCS-A3': null,
    'VHCS-A4': 'met',
    'VHCS-E8': 'met',
  });
  const after = answered(unit, 'met', {
    'VHCS-A1': 'partly-met',
    'VHCS-A2': 'not-met',
    'VHCS-A3': 'met',
    'VHCS-A4': null,
    'VHCS-E8': 'not-applicable',
  });
  const result = compareAssessments(unit, before, after);
  const movements = Object.fromEntries(
    result.criteria.map(({ criterion, movement }) => [criterion, movement]),
  );
  expect(movements).toMatchObject({
    'VHCS-A1': 'better',
    'VHCS-A2': 'worse',
    'VHCS-A3': 'new',
    'VHCS-A4': 'gone',
    'VHCS-E8': 'changed',
    'VHCS-A5': 'same',
  });
  expect(result).toMatchObject({ before: 95, after: 92.3, difference: -2.7 });
  expect(result.groups[0]).toEqual({ id: 'A', before: 72.2, after: 58.3, difference: -13.9 });
});

test('a review is kept beside the own judgement, and its score is another one', () => {
  const review = { outcome: 'not-met', reason: 'không thấy sổ', by: 'Tổ thẩm định', at: later } as const;
  const given = withReview(
    withReview(established(answered(unit, 'met'), []), 'VHCS-C6', review, later),
    'VHCS-A1',
    { ...review, outcome: 'met', reason: '' },
    later,
  );
  expect(score(unit, given).earned).toBe(100);
  expect(score(unit, asReviewed(given)).earned).toBe(98);
  expect(reviewProgress(unit, given)).toEqual({
    reviewed: 2,
    total: 53,
    differences: [{ criterion: 'VHCS-C6', own: 'met', reviewed: 'not-met', reason: 'không thấy sổ' }],
    withoutReason: [],
  });
});
