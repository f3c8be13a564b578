import { describe, expect, test } from 'vitest';
import type { Checklist, RatingRule } from '#src/domain/assessment/checklist.ts';
import { unrated } from '#src/domain/assessment/checklist.ts';
import { bandOf, failureLimit, floorState, levelRank } from '#src/domain/assessment/rating.ts';
import { earnedPoints, score } from '#src/domain/assessment/score.ts';
import { answered, blank, established } from '#tests/support/assessments.ts';
import { clauses, person, unit } from '#tests/support/checklists.ts';
import { present } from '#tests/support/present.ts';

const rule: RatingRule = {
  levels: [
    { id: 'high', label: 'High', from: 80 },
    { id: 'low', label: 'Low', from: 0 },
  ],
  floor: { percent: 50, minCriteria: 3, atMost: 'low' },
};

/** The rule of a checklist with one part of it changed, so that a bound can be told from its neighbours. */
function withFloor(checklist: Checklist, floor: Partial<RatingRule['floor']>): Checklist {
  if (checklist.rating === null) throw new Error('no rating');
  return { ...checklist, rating: { ...checklist.rating, floor: { ...checklist.rating.floor, ...floor } } };
}

describe('how a group stands to the floor', () => {
  const group = { criteria: 5, notApplicable: 0, unanswered: 0, earned: 5, applicableMax: 10 };
  test.each([
    ['exactly at the floor', {}, 'met'],
    ['half a point under it', { earned: 4.5 }, 'below'],
    ['under it with something unanswered', { earned: 4.5, unanswered: 1 }, 'open'],
    ['at it with something unanswered', { unanswered: 1 }, 'met'],
    ['as many applicable criteria as asked', { earned: 0, notApplicable: 2 }, 'below'],
    ['one applicable criterion too few', { earned: 0, notApplicable: 3 }, 'exempt'],
    ['too few criteria from the start', { earned: 0, criteria: 2 }, 'exempt'],
    ['too few, though all met', { earned: 10, criteria: 2 }, 'exempt'],
    ['nothing applicable', { earned: 0, applicableMax: 0, notApplicable: 5 }, 'skipped'],
  ] as const)('%s: it is judged so', (_what, change, state) => {
    expect(floorState(rule, { ...group, ...change })).toBe(state);
  });

  test('49,96 percent is shown as 50 and is still below', () => {
    expect(floorState(rule, { ...group, earned: 1249, applicableMax: 2500 })).toBe('below');
  });

  test('without a rating rule there is no floor', () => {
    expect(floorState(null, group)).toBe('skipped');
  });

  // All of group C but C1 is lost: far below the floor, and the percent alone would give a good level.
  const lost = ['VHCS-C1', 'VHCS-C4', 'VHCS-C5'];
  const given = answered(unit, 'met', Object.fromEntries(lost.map((id) => [id, 'not-met'])));
  const applicable = unit.criteria.filter(({ group: id }) => id === 'C').length;

  test('a group with as many criteria as the rule asks for limits the rating', () => {
    const { rating } = score(withFloor(unit, { minCriteria: applicable }), given);
    expect(rating.cappedBy).toMatchObject([{ rule: 'floor', group: 'C' }]);
    expect(rating.level).not.toBe(rating.band);
  });

  test('a group with one criterion fewer is exempt and limits nothing', () => {
    const { rating, groups } = score(withFloor(unit, { minCriteria: applicable + 1 }), given);
    expect(groups.find(({ id }) => id === 'C')).toMatchObject({ floor: 'exempt', missingForFloor: 0 });
    expect(rating).toMatchObject({ level: rating.band, band: 'tot', caps: [], cappedBy: [] });
  });

  test.each([
    [50, 1],
    [45, 0.5],
    [47, 1],
  ])('what is missing to %i percent is counted up to the half-point: %d', (percent, missing) => {
    // 12 points in group C, 5 earned: 45 percent are 5,4 points and 47 percent 5,64.
    const { groups } = score(withFloor(unit, { percent }), given);
    expect(groups.find(({ id }) => id === 'C')).toMatchObject({ earned: 5, missingForFloor: missing });
  });

  test('earning what is missing meets the floor, half a point less does not', () => {
    for (let percent = 42; percent <= 100; percent += 1) {
      const checklist = withFloor(unit, { percent });
      const group = score(checklist, given).groups.find(({ id }) => id === 'C');
      if (group === undefined) throw new Error('no group C');
      const state = (more: number) => floorState(checklist.rating, { ...group, earned: group.earned + more });
      expect([state(group.missingForFloor), state(group.missingForFloor - 0.5)]).toEqual(['met', 'below']);
    }
  });
});

describe('levels', () => {
  test('rank from the best down, “không xếp loại” after all, and an unknown one is a bug', () => {
    expect(['high', 'low', unrated.id].map((level) => levelRank(rule, level))).toEqual([0, 1, 2]);
    expect(() => levelRank(rule, 'te')).toThrow('te');
  });

  test.each([
    [100, 'high'],
    [80, 'high'],
    [79.9, 'low'],
    [0, 'low'],
  ])('%d percent is %s', (percent, level) => {
    expect(bandOf(rule, percent)).toBe(level);
  });

  test('a rule that has no level for a percent is a bug', () => {
    expect(() => bandOf({ ...rule, levels: [] }, 0)).toThrow('start at 0');
  });
});

describe('the limit of a critical failure', () => {
  const failure = {
    ...present(unit.criticalFailures[0]),
    atMost: 'a',
    aggravated: { when: '', atMost: 'b' },
    personAtMost: 'c',
  };
  test.each([
    ['unit', false, failure, 'a'],
    ['unit', true, failure, 'b'],
    ['unit', true, { ...failure, aggravated: null }, 'a'],
    ['person', false, failure, 'c'],
    ['person', true, failure, 'c'],
    ['person', false, { ...failure, personAtMost: null }, 'a'],
    ['person', true, { ...failure, personAtMost: null }, 'b'],
  ] as const)('of a %s, graver %s, is the one written for it (%#)', (subject, aggravated, given, limit) => {
    expect(failureLimit({ subject }, given, { aggravated })).toBe(limit);
  });

  test('it is said to be graver only where a graver form is written', () => {
    const graver = (id: string, aggravated: boolean) =>
      score(unit, established(answered(unit, 'met'), [id], aggravated)).rating.caps.map((cap) =>
        cap.rule === 'critical-failure' ? [cap.id, cap.title === '', cap.aggravated] : [],
      );
    expect([graver('L1', true), graver('L1', false), graver('L5', true)]).toEqual([
      [['L1', false, true]],
      [['L1', false, false]],
      [['L5', false, false]],
    ]);
  });
});

describe('a rating that is not there yet', () => {
  test('every limit in force is named before the end, strictest first, and none has decided', () => {
    const given = established(answered(unit, 'met', { 'VHCS-F8': null }), ['L8', 'L2', 'L1']);
    const { rating } = score(unit, given);
    expect(rating).toMatchObject({ level: null, band: null, cappedBy: [] });
    expect(rating.caps.map((cap) => cap.atMost)).toEqual(['yeu', 'trung-binh', 'kha']);
  });

  test('a limit at the level of the band has not made it worse', () => {
    const { rating } = score(unit, established(answered(unit, 'partly-met'), ['L1']));
    expect(rating).toMatchObject({ level: 'trung-binh', band: 'trung-binh', cappedBy: [] });
    expect(rating.caps).toHaveLength(1);
  });

  test('without a rule nothing limits, not even an established failure', () => {
    const checklist = { ...unit, rating: null };
    const given = established(answered(checklist, 'not-met'), ['L1']);
    expect(score(checklist, given).rating).toEqual({ level: null, band: null, caps: [], cappedBy: [] });
  });

  test('a finding under an inherited name is none', () => {
    const failure = { ...present(unit.criticalFailures[0]), id: 'toString' };
    const checklist = { ...unit, criticalFailures: [failure] };
    expect(score(checklist, answered(unit, 'met')).rating.caps).toEqual([]);
  });
});

describe('what is counted beside the percent', () => {
  test.each([
    [1, true],
    [2, false],
    [3, false],
  ])(
    '2 percent taken out of a checklist that tolerates %i: review %s',
    (notApplicableReview, needsReview) => {
      const given = answered(unit, 'met', { 'VHCS-E8': 'not-applicable' });
      expect(score({ ...unit, notApplicableReview }, given)).toMatchObject({
        notApplicablePercent: 2,
        needsReview,
      });
    },
  );

  test('a checklist without points takes nothing out', () => {
    const empty = { ...clauses, criteria: [], groups: [] };
    expect(score(empty, blank(clauses))).toMatchObject({
      notApplicablePercent: 0,
      needsReview: false,
      percent: null,
      percentRange: null,
      complete: true,
    });
  });

  test.each([
    ['met', 3],
    ['partly-met', 1.5],
    ['not-met', 0],
    ['not-applicable', null],
    [null, null],
  ] as const)('a criterion of 3 points that is %s earns %s', (outcome, points) => {
    const criterion = present(person.criteria.find((each) => each.points === 3));
    expect(earnedPoints(criterion, answered(person, null, { [criterion.id]: outcome }))).toBe(points);
  });

  test('each group counts its own criteria and no other', () => {
    const { groups } = score(unit, answered(unit, 'met', { 'VHCS-A1': 'partly-met', 'VHCS-B1': null }));
    expect(
      groups
        .slice(0, 3)
        .map(({ id, title, earned, unanswered, maxPoints }) => [
          id,
          title === '',
          earned,
          unanswered,
          maxPoints,
        ]),
    ).toEqual([
      ['A', false, 16.5, 0, 18],
      ['B', false, 19, 1, 22],
      ['C', false, 12, 0, 12],
    ]);
  });
});
