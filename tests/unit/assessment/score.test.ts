import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { Checklist } from '#src/domain/assessment/checklist.ts';
import { levelRank } from '#src/domain/assessment/rating.ts';
import type { Outcome } from '#src/domain/assessment/outcome.ts';
import { percentOf } from '#src/domain/assessment/percent.ts';
import { score } from '#src/domain/assessment/score.ts';
import { answered, anyAnswers, blank, established } from '#tests/support/assessments.ts';
import { clauses, person, unit } from '#tests/support/checklists.ts';

/** Each row: what was judged, and the percent and rating that must follow. */
const rows: readonly {
  readonly what: string;
  readonly given: Assessment;
  readonly on?: Checklist;
  readonly percent: number | null;
  readonly level: string | null;
  readonly cappedBy?: readonly string[];
}[] = [
  { what: 'all met', given: answered(unit, 'met'), percent: 100, level: 'tot' },
  { what: 'all partly met', given: answered(unit, 'partly-met'), percent: 50, level: 'trung-binh' },
  { what: 'nothing met', given: answered(unit, 'not-met'), percent: 0, level: 'yeu' },
  { what: 'nothing answered', given: blank(unit), percent: 0, level: null },
  { what: 'one unanswered', given: answered(unit, 'met', { 'VHCS-F8': null }), percent: 99, level: null },
  // Bands, as displayed
  {
    what: '10 points lost',
    given: answered(unit, 'met', lose('VHCS-A1', 'VHCS-B1', 'VHCS-E4', 'VHCS-F8')),
    percent: 90,
    level: 'tot',
  },
  {
    what: '10,5 points lost',
    given: answered(unit, 'met', {
      ...lose('VHCS-A1', 'VHCS-B1', 'VHCS-E4', 'VHCS-F8'),
      'VHCS-F7': 'partly-met',
    }),
    percent: 89.5,
    level: 'kha',
  },
  // Not applicable leaves numerator and denominator
  {
    what: 'a not applicable criterion',
    given: answered(unit, 'met', { 'VHCS-E8': 'not-applicable' }),
    percent: 100,
    level: 'tot',
  },
  {
    what: 'one lost of 98 applicable',
    given: answered(unit, 'met', { 'VHCS-E8': 'not-applicable', 'VHCS-F8': 'not-met' }),
    percent: 99,
    level: 'tot',
  },
  // Floors
  {
    what: 'group C below half',
    given: answered(unit, 'met', lose('VHCS-C1', 'VHCS-C4', 'VHCS-C5')),
    percent: 93,
    level: 'trung-binh',
    cappedBy: ['C'],
  },
  {
    what: 'group C at exactly half',
    given: answered(unit, 'met', lose('VHCS-C1', 'VHCS-C5', 'VHCS-C7')),
    percent: 94,
    level: 'tot',
  },
  // The others weigh so much that only a floor could keep the rating down.
  {
    what: 'no floor with two applicable criteria',
    on: tiny(10),
    given: judge(tiny(10), ['not-applicable', 'not-met', 'not-met'], ['met', 'met', 'met']),
    percent: 93.8,
    level: 'tot',
    cappedBy: [],
  },
  {
    what: 'a floor with three',
    on: tiny(10),
    given: judge(tiny(10), ['not-met', 'not-met', 'not-met'], ['met', 'met', 'met']),
    percent: 90.9,
    level: 'trung-binh',
    cappedBy: ['X'],
  },
  {
    what: 'a group wholly not applicable is skipped',
    on: tiny(),
    given: judge(tiny(), ['not-applicable', 'not-applicable', 'not-applicable'], ['met', 'met', 'met']),
    percent: 100,
    level: 'tot',
  },
  {
    what: 'everything not applicable cannot be computed',
    on: tiny(),
    given: judge(
      tiny(),
      ['not-applicable', 'not-applicable', 'not-applicable'],
      ['not-applicable', 'not-applicable', 'not-applicable'],
    ),
    percent: null,
    level: null,
  },
  // Critical failures
  {
    what: 'L1',
    given: established(answered(unit, 'met'), ['L1']),
    percent: 100,
    level: 'trung-binh',
    cappedBy: ['L1'],
  },
  {
    what: 'L1 by the head or repeated',
    given: established(answered(unit, 'met'), ['L1'], true),
    percent: 100,
    level: 'yeu',
    cappedBy: ['L1'],
  },
  {
    what: 'L2',
    given: established(answered(unit, 'met'), ['L2']),
    percent: 100,
    level: 'yeu',
    cappedBy: ['L2'],
  },
  {
    what: 'L3',
    given: established(answered(unit, 'met'), ['L3']),
    percent: 100,
    level: 'yeu',
    cappedBy: ['L3'],
  },
  {
    what: 'L4',
    given: established(answered(unit, 'met'), ['L4']),
    percent: 100,
    level: 'kha',
    cappedBy: ['L4'],
  },
  {
    what: 'L4 of a person',
    on: person,
    given: established(answered(person, 'met'), ['L4']),
    percent: 100,
    level: 'khong-xep-loai',
    cappedBy: ['L4'],
  },
  {
    what: 'L5',
    given: established(answered(unit, 'met'), ['L5']),
    percent: 100,
    level: 'trung-binh',
    cappedBy: ['L5'],
  },
  {
    what: 'L5 has no graver form',
    given: established(answered(unit, 'met'), ['L5'], true),
    percent: 100,
    level: 'trung-binh',
    cappedBy: ['L5'],
  },
  {
    what: 'L6',
    given: established(answered(unit, 'met'), ['L6']),
    percent: 100,
    level: 'kha',
    cappedBy: ['L6'],
  },
  {
    what: 'L7',
    given: established(answered(unit, 'met'), ['L7']),
    percent: 100,
    level: 'kha',
    cappedBy: ['L7'],
  },
  {
    what: 'L8',
    given: established(answered(unit, 'met'), ['L8']),
    percent: 100,
    level: 'kha',
    cappedBy: ['L8'],
  },
  {
    what: 'L9',
    given: established(answered(unit, 'met'), ['L9']),
    percent: 100,
    level: 'yeu',
    cappedBy: ['L9'],
  },
  {
    what: 'the strictest of several',
    given: established(answered(unit, 'met'), ['L6', 'L1', 'L5']),
    percent: 100,
    level: 'trung-binh',
    cappedBy: ['L1', 'L5'],
  },
  {
    what: 'a cap above the band changes nothing',
    given: established(answered(unit, 'partly-met'), ['L8']),
    percent: 50,
    level: 'trung-binh',
    cappedBy: [],
  },
  {
    what: 'a finding not established',
    given: {
      ...answered(unit, 'met'),
      criticalFailures: { L2: { finding: 'none', aggravated: true, note: '' } },
    },
    percent: 100,
    level: 'tot',
    cappedBy: [],
  },
  {
    what: '“Chưa đạt” on D1 alone sets no failure',
    given: answered(unit, 'met', { 'VHCS-D1': 'not-met' }),
    percent: 97,
    level: 'tot',
    cappedBy: [],
  },
  {
    what: 'no rating without a rule',
    on: clauses,
    given: answered(clauses, 'met'),
    percent: 100,
    level: null,
  },
];

describe('score', () => {
  test.each(rows)('$what', ({ given, on = unit, percent, level, cappedBy }) => {
    const result = score(on, given);
    expect({ percent: result.percent, level: result.rating.level }).toEqual({ percent, level });
    if (cappedBy !== undefined) {
      expect(result.rating.cappedBy.map((cap) => (cap.rule === 'floor' ? cap.group : cap.id))).toEqual(
        cappedBy,
      );
    }
  });

  test('shows the range while something is unanswered', () => {
    const result = score(
      unit,
      answered(unit, 'met', { 'VHCS-A1': null, 'VHCS-A2': 'partly-met', 'VHCS-E8': 'not-applicable' }),
    );
    expect(result).toMatchObject({
      earned: 93.5,
      applicableMax: 98,
      percent: 95.4,
      range: [93.5, 96.5],
      percentRange: [95.4, 98.5],
      answered: 52,
      unanswered: 1,
      notApplicable: 1,
      complete: false,
      rating: { level: null },
    });
  });

  test('says how many points were taken out and asks for review above 15 percent', () => {
    const allowed = unit.criteria.filter((each) => each.notApplicable !== 'never');
    const take = (count: number) =>
      score(
        unit,
        answered(
          unit,
          'met',
          Object.fromEntries(
            allowed.slice(0, count).map(({ id }): [string, Outcome] => [id, 'not-applicable']),
          ),
        ),
      );
    expect(take(1)).toMatchObject({ notApplicablePoints: 2, notApplicablePercent: 2, needsReview: false });
    expect(take(allowed.length)).toMatchObject({ notApplicablePercent: 29, needsReview: true });
  });

  test('names the points that would lift a floor', () => {
    const result = score(unit, answered(unit, 'met', lose('VHCS-C1', 'VHCS-C4', 'VHCS-C5')));
    expect(result.rating.cappedBy).toEqual([
      {
        rule: 'floor',
        atMost: 'trung-binh',
        group: 'C',
        groupTitle: 'Trang phục, lễ phục, thẻ',
        percent: 41.7,
        missing: 1,
      },
    ]);
  });
});

test.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 16, 6.3], // 6,25 goes up
  [3, 16, 18.8], // 18,75 goes up
  [1799, 2000, 90], // 89,95 is displayed as 90 and rated so
  [1798, 2000, 89.9],
  [0, 5, 0],
  [5, 5, 100],
  [0, 0, null],
])('percentOf(%i, %i) is %s', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

describe('score of any answers', () => {
  const order: readonly Outcome[] = ['not-met', 'partly-met', 'met'];
  const checklists = fc.constantFrom<Checklist>(unit, person, clauses);
  const judged = checklists.chain((checklist) => fc.tuple(fc.constant(checklist), anyAnswers(checklist)));

  test('stays between 0 and 100 and is never NaN', () => {
    fc.assert(
      fc.property(judged, ([checklist, given]) => {
        const result = score(checklist, given);
        for (const tally of [result, ...result.groups]) {
          for (const value of [
            tally.earned,
            tally.applicableMax,
            ...tally.range,
            ...(tally.percentRange ?? []),
            tally.percent ?? 0,
          ]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
          expect(tally.percent === null).toBe(tally.applicableMax === 0);
        }
        expect(result.groups.reduce((sum, each) => sum + each.earned, 0)).toBe(result.earned);
      }),
    );
  });

  test('never falls when one outcome gets better, in percent and in rating', () => {
    fc.assert(
      fc.property(judged, fc.nat(), ([checklist, given], at) => {
        const criterion = checklist.criteria[at % checklist.criteria.length];
        if (criterion === undefined) return;
        const results = order.map((outcome) =>
          score(checklist, {
            ...given,
            answers: { ...given.answers, ...answered(checklist, null, { [criterion.id]: outcome }).answers },
          }),
        );
        const percents = results.map((each) => each.percent ?? 0);
        expect(percents).toEqual(percents.toSorted((a, b) => a - b));
        const rule = checklist.rating;
        if (rule === null) return;
        const ranks = results.flatMap(({ rating }) =>
          rating.level === null ? [] : [levelRank(rule, rating.level)],
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
      }),
    );
  });

  test('ends inside the range it had while unanswered', () => {
    fc.assert(
      fc.property(judged, fc.nat(), ([checklist, given], seed) => {
        const before = score(checklist, given);
        const filled = checklist.criteria.map(({ id, notApplicable }, i): [string, Outcome] => {
          const choices: Outcome[] = notApplicable === 'never' ? [...order] : [...order, 'not-applicable'];
          return [id, given.answers[id]?.outcome ?? choices[(seed + i) % choices.length] ?? 'met'];
        });
        const after = score(checklist, answered(checklist, null, Object.fromEntries(filled)));
        if (before.percentRange === null || after.percent === null) return;
        expect(after.percent).toBeGreaterThanOrEqual(before.percentRange[0]);
        expect(after.percent).toBeLessThanOrEqual(before.percentRange[1]);
      }),
    );
  });

  test('is the same whatever the order of the answers', () => {
    fc.assert(
      fc.property(judged, ([checklist, given]) => {
        const turned = { ...given, answers: Object.fromEntries(Object.entries(given.answers).toReversed()) };
        expect(score(checklist, turned)).toEqual(score(checklist, given));
      }),
    );
  });
});

function lose(...ids: readonly string[]): Readonly<Record<string, Outcome>> {
  return Object.fromEntries(ids.map((id) => [id, 'not-met']));
}

/** Two groups of three criteria that all may be not applicable, one point each in X and `weight` in Y. */
function tiny(weight = 1): Checklist {
  const [template] = unit.criteria;
  if (template === undefined) throw new Error('no criteria');
  const groups = [
    { id: 'X', points: 1 },
    { id: 'Y', points: weight },
  ];
  return {
    ...unit,
    maxPoints: 3 + 3 * weight,
    groups: groups.map(({ id, points }) => ({ id, title: id, points: 3 * points })),
    criteria: groups.flatMap(({ id: group, points }) =>
      [1, 2, 3].map((n) => ({
        ...template,
        id: `T-${group}${n}`,
        group,
        points,
        notApplicable: 'khi không có',
      })),
    ),
  };
}

function judge(checklist: Checklist, x: readonly Outcome[], y: readonly Outcome[]): Assessment {
  const outcomes = [...x, ...y];
  return answered(
    checklist,
    null,
    Object.fromEntries(checklist.criteria.map(({ id }, i) => [id, outcomes[i] ?? null])),
  );
}
