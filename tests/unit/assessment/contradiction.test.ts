import { describe, expect, test } from 'vitest';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { contradictions } from '#src/domain/assessment/contradiction.ts';
import { score } from '#src/domain/assessment/score.ts';
import { explainContradiction } from '#src/ui-text/score.ts';
import { explainUnverified, scoreSentences } from '#src/ui-text/score-explained.ts';
import { answered, established } from '#tests/support/assessments.ts';
import { unitNext } from '#tests/support/checklist-next.ts';
import { unit } from '#tests/support/checklists.ts';

/** On 9999.1 critical failure L1 speaks against VHCS-D1 and VHCS-D2. */
const all = answered(unitNext, 'met', { 'VHCS-D2': 'not-met' });
const unverified = (assessment: Assessment, ids: readonly string[]): Assessment => ({
  ...assessment,
  criticalFailures: Object.fromEntries(
    ids.map((id) => [id, { finding: 'unverified', aggravated: false, note: '' }]),
  ),
});
const pairs = (assessment: Assessment) =>
  contradictions(unitNext, assessment).map(({ failure, criterion }) => [failure.id, criterion]);

describe('an established failure contradicts', () => {
  test.each([
    ['a criterion it names that is “Đạt”', established(all, ['L1']), [['L1', 'VHCS-D1']]],
    ['nothing that is short of “Đạt”', established(answered(unitNext, 'not-met'), ['L1']), []],
    ['nothing while it is not verified', unverified(all, ['L1']), []],
    ['nothing where it names nothing', established(all, ['L2']), []],
  ] as const)('%s', (_what, given, expected) => {
    expect(pairs(given)).toEqual(expected);
  });

  test('and the result says so in one sentence, with the label where there is one', () => {
    const given = established(all, ['L1']);
    const [found] = contradictions(unitNext, given);
    if (found === undefined) throw new Error('no contradiction');
    const sentence =
      'Điểm liệt L1 ghi “Có, đã xác minh” nhưng tiêu chí VHCS-D1 ghi “Đạt”: xem lại một trong hai.';
    expect(explainContradiction(unitNext, found)).toBe(sentence);
    const sentences = scoreSentences(unitNext, given, score(unitNext, given)).map(({ text }) => text);
    expect(sentences).toContain(sentence);
    const labelled = {
      criteria: unitNext.criteria.map((each) => (each.id === 'VHCS-D1' ? { ...each, label: 'D4' } : each)),
    };
    expect(explainContradiction(labelled, found)).toContain('tiêu chí D4 ghi');
  });
});

describe('a failure not verified', () => {
  test('caps nothing and is said in the result', () => {
    const given = unverified(answered(unit, 'met'), ['L2', 'L9']);
    const counted = score(unit, given);
    expect(counted).toEqual(score(unit, answered(unit, 'met')));
    const sentences = scoreSentences(unit, given, counted).map(({ text }) => text);
    expect(sentences).toContain('2 điểm liệt chưa xác minh (L2, L9): chưa giới hạn xếp loại.');
  });

  test('is not spoken of where there is none', () => {
    expect(explainUnverified(unit, established(answered(unit, 'met'), ['L1']))).toBe('');
  });
});
