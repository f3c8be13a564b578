import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsFor, isOverdue, orderActions } from '#src/domain/assessment/action-plan.ts';
import type { Action } from '#src/domain/assessment/assessment.ts';
import { compareAssessments } from '#src/domain/assessment/compare.ts';
import { explainGain, explainReview } from '#src/ui-text/score-explained.ts';
import { formatGroup } from '#src/domain/sheet/assessment-sheet.ts';
import { nextGains } from '#src/domain/assessment/insight.ts';
import { movementsOf, movementsTold } from '#src/domain/assessment/movements.ts';
import { countOutcomes } from '#src/domain/assessment/outcome-counts.ts';
import { formatDifference } from '#src/domain/assessment/percent.ts';
import { possibleLevels } from '#src/domain/assessment/possible-levels.ts';
import { levelRank } from '#src/domain/assessment/rating.ts';
import { score } from '#src/domain/assessment/score.ts';
import { anyAnswers, answer, answered, established } from '#tests/support/assessments.ts';
import { clauses, person, unit } from '#tests/support/checklists.ts';

const action = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  criterion: '',
  what: id,
  owner: '',
  due: '',
  state: 'open',
  ...more,
});

describe('counts by outcome', () => {
  test('name every outcome and what is unanswered, also where there are none', () => {
    const counts = countOutcomes(unit, answered(unit, 'met', { 'VHCS-A1': 'partly-met', 'VHCS-A2': null }));
    expect(
      counts.map(({ outcome, criteria, points, factor, earned }) => [
        outcome,
        criteria,
        points,
        factor,
        earned,
      ]),
    ).toEqual([
      [
        'met',
        51,
        100 - pointsOf('VHCS-A1') - pointsOf('VHCS-A2'),
        1,
        100 - pointsOf('VHCS-A1') - pointsOf('VHCS-A2'),
      ],
      ['partly-met', 1, pointsOf('VHCS-A1'), 0.5, pointsOf('VHCS-A1') / 2],
      ['not-met', 0, 0, 0, 0],
      ['not-applicable', 0, 0, null, 0],
      [null, 1, pointsOf('VHCS-A2'), null, 0],
    ]);
  });

  test.each([unit, person, clauses])('add up to the score of $id', (checklist) => {
    fc.assert(
      fc.property(anyAnswers(checklist), (assessment) => {
        const counts = countOutcomes(checklist, assessment);
        const total = score(checklist, assessment);
        const sum = (of: (count: (typeof counts)[number]) => number) =>
          counts.reduce((before, count) => before + of(count), 0);
        expect(sum(({ earned }) => earned)).toBe(total.earned);
        expect(sum(({ points }) => points)).toBe(checklist.maxPoints);
        expect(sum(({ criteria }) => criteria)).toBe(checklist.criteria.length);
      }),
      { numRuns: 50 },
    );
  });
});

function pointsOf(id: string): number {
  return unit.criteria.find((each) => each.id === id)?.points ?? 0;
}

describe('possible levels', () => {
  test('go from the worst to the best a rating can still be', () => {
    expect(possibleLevels(unit, answered(unit, null))).toEqual({ worst: 'yeu', best: 'tot' });
  });

  test('know the limits in force', () => {
    const limited = established(answered(unit, null, { 'VHCS-A1': 'met' }), ['L2']);
    expect(possibleLevels(unit, limited)).toEqual({ worst: 'yeu', best: 'yeu' });
  });

  test('are not told where there is no rating', () => {
    expect(possibleLevels(clauses, answered(clauses, null))).toBeNull();
  });

  test('hold the rating once everything is answered without “Không áp dụng”', () => {
    fc.assert(
      fc.property(
        anyAnswers(unit),
        fc.constantFrom('met', 'partly-met', 'not-met'),
        (assessment, outcome) => {
          const levels = possibleLevels(unit, assessment);
          const rest = unit.criteria.filter(({ id }) => assessment.answers[id]?.outcome == null);
          const full = answered(unit, outcome);
          const { level } = score(unit, {
            ...assessment,
            answers: {
              ...assessment.answers,
              ...Object.fromEntries(
                rest.flatMap(({ id }) => {
                  const given = full.answers[id];
                  return given === undefined ? [] : [[id, given]];
                }),
              ),
            },
          }).rating;
          if (levels === null || level === null || unit.rating === null) return;
          expect(levelRank(unit.rating, level)).toBeLessThanOrEqual(levelRank(unit.rating, levels.worst));
          expect(levelRank(unit.rating, level)).toBeGreaterThanOrEqual(levelRank(unit.rating, levels.best));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('groups', () => {
  test.each([
    [unit, 'Nhóm A. Kỷ luật, tinh thần, thái độ'],
    [person, 'Nhóm A. Kỷ luật, tinh thần, thái độ'],
    [clauses, 'Mục 1.1. Phổ biến, quán triệt Chỉ thị 33/CT-TTg'],
  ])('of $id are named as its readers name them', (checklist, name) => {
    const [first] = checklist.groups;
    expect(first && formatGroup(checklist, first)).toBe(name);
  });
});

describe('a gain in words', () => {
  test('names the points, the criterion and the percent it leads to', () => {
    const [gain] = nextGains(unit, answered(unit, 'met', { 'VHCS-A1': 'not-met' }));
    expect(gain && explainGain(unit, gain)).toBe('Thêm 3 điểm nếu “Đúng giờ làm việc” đạt: lên 100%.');
  });

  test('says when the rating would rise', () => {
    const halves = answered(unit, 'partly-met');
    const almost = { ...halves, answers: { ...halves.answers } };
    const [gain] = nextGains(unit, { ...almost, answers: allMetUntil(69.9) });
    expect(gain && explainGain(unit, gain)).toMatch(
      /^Thêm .* điểm nếu “.*” đạt: lên 7\d(,\d)?%, xếp loại Khá\.$/,
    );
  });

  test('tells what is unanswered from what has to get better', () => {
    const [gain] = nextGains(clauses, answered(clauses, 'met', { 'DVCQ-1.1-1': null }));
    expect(gain && explainGain(clauses, gain)).toContain('được chấm Đạt');
  });
});

/** Answers of the unit's checklist with as many “Đạt” as stay at or below a percent, spread over all groups. */
function allMetUntil(percent: number) {
  let assessment = answered(unit, 'partly-met');
  for (const { id } of unit.criteria) {
    const more = {
      ...assessment,
      answers: { ...assessment.answers, ...answered(unit, null, { [id]: 'met' }).answers },
    };
    if ((score(unit, more).percent ?? 0) <= percent) assessment = more;
  }
  return assessment.answers;
}

describe('a review in words', () => {
  const review = (outcome: 'met' | 'not-met') => ({ outcome, reason: '', by: '', at: null });
  const own = answered(unit, 'met');

  test('is empty while nobody has reviewed', () => {
    expect(explainReview(unit, own)).toBe('');
  });

  test('tells how far it is, its own percent and rating, and where it differs', () => {
    const reviewed = {
      ...own,
      answers: {
        ...own.answers,
        'VHCS-A1': answer('met', { review: review('not-met') }),
        'VHCS-A2': answer('met', { review: review('met') }),
      },
    };
    expect(explainReview(unit, reviewed)).toBe(
      'Thẩm định 2/53 tiêu chí: 97%, xếp loại Tốt; khác tự chấm ở 1 tiêu chí.',
    );
  });

  test('says so when it agrees, and no rating where there is none', () => {
    const agreed = answered(clauses, 'met');
    const reviewed = {
      ...agreed,
      answers: { ...agreed.answers, 'DVCQ-1.1-1': answer('met', { review: review('met') }) },
    };
    expect(explainReview(clauses, reviewed)).toBe('Thẩm định 1/24 tiêu chí: 100%; không khác tự chấm.');
  });
});

describe('movements', () => {
  const before = answered(unit, 'met', { 'VHCS-A1': 'not-met', 'VHCS-A2': null, 'VHCS-B1': 'met' });
  const after = answered(unit, 'met', { 'VHCS-A1': 'partly-met', 'VHCS-B1': 'not-met', 'VHCS-C1': null });
  const comparison = compareAssessments(unit, before, after);

  test('are sorted by kind', () => {
    const found = movementsOf(unit, comparison);
    expect(movementsTold.map((kind) => [kind, found[kind].map(({ criterion }) => criterion)])).toEqual([
      ['worse', ['VHCS-B1']],
      ['better', ['VHCS-A1']],
      ['new', ['VHCS-A2']],
      ['gone', ['VHCS-C1']],
      ['changed', []],
    ]);
  });

  test('can be asked of one group', () => {
    const found = movementsOf(unit, comparison, 'A');
    expect(found.better).toHaveLength(1);
    expect(found.worse).toHaveLength(0);
  });

  test.each([
    [7.6, '+7,6'],
    [-2.4, '−2,4'],
    [0, '0'],
    [null, '–'],
  ])('a difference of %s is written %s', (value, words) => {
    expect(formatDifference(value)).toBe(words);
  });
});

describe('the action plan', () => {
  test.each([
    { state: 'open', due: '2026-06-19', late: true },
    { state: 'open', due: '2026-06-20', late: false },
    { state: 'open', due: '', late: false },
    { state: 'done', due: '2026-06-19', late: false },
    { state: 'dropped', due: '2026-06-19', late: false },
  ] as const)('$state and due “$due” is late on 20 June: $late', ({ state, due, late }) => {
    expect(isOverdue({ state, due }, '2026-06-20T08:01:00+07:00')).toBe(late);
  });

  test('reads from the most pressing to what was dropped', () => {
    const list = [
      action('thôi', { state: 'dropped', due: '2026-01-01' }),
      action('xong', { state: 'done' }),
      action('không hạn'),
      action('sau', { due: '2026-09-30' }),
      action('trước', { due: '2026-07-01' }),
      action('không hạn nữa'),
    ];
    expect(orderActions(list).map(({ id }) => id)).toEqual([
      'trước',
      'sau',
      'không hạn',
      'không hạn nữa',
      'xong',
      'thôi',
    ]);
  });

  test('knows what is already planned for a criterion', () => {
    const list = [
      action('a', { criterion: 'VHCS-A1' }),
      action('b', { criterion: 'VHCS-A1', state: 'dropped' }),
    ];
    expect(actionsFor(list, 'VHCS-A1').map(({ id }) => id)).toEqual(['a']);
    expect(actionsFor(list, 'VHCS-A2')).toEqual([]);
  });
});
