/** SHIPS TO THE BROWSER. The sums a score is made of: points and counts of some criteria, in whole half-points until the end. */
import type { Assessment } from './assessment.ts';
import { answerOf } from './assessment.ts';
import type { Criterion } from './checklist.ts';
import { halfPointsPerPoint } from './outcome.ts';
import { percentOf } from './percent.ts';

/** Points and counts of a set of criteria. Points may end in .5; percents are as displayed, one decimal. */
export interface Tally {
  readonly earned: number;
  /** Points still in the sum: all but the not applicable ones. */
  readonly applicableMax: number;
  readonly maxPoints: number;
  readonly notApplicablePoints: number;
  readonly unansweredPoints: number;
  /** Criteria, not points. `answered` includes the not applicable ones. */
  readonly criteria: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  /** null: nothing is applicable, “không tính được”. */
  readonly percent: number | null;
  /** Least and most points still possible. */
  readonly range: readonly [number, number];
  /** The same in percent; null with `percent`. */
  readonly percentRange: readonly [number, number] | null;
}

/** Adds up what the criteria carry and what their answers earn. */
export function tallyOf(criteria: readonly Criterion[], assessment: Pick<Assessment, 'answers'>): Tally {
  let earned = 0;
  let max = 0;
  let notApplicablePoints = 0;
  let unansweredPoints = 0;
  let notApplicable = 0;
  let unanswered = 0;
  for (const criterion of criteria) {
    const { outcome } = answerOf(assessment, criterion.id);
    max += criterion.points;
    if (outcome === null) {
      unanswered += 1;
      unansweredPoints += criterion.points;
    } else if (outcome === 'not-applicable') {
      notApplicable += 1;
      notApplicablePoints += criterion.points;
    } else {
      earned += halfPointsPerPoint[outcome] * criterion.points;
    }
  }
  const applicableMax = max - notApplicablePoints;
  const most = earned + 2 * unansweredPoints;
  const percent = percentOf(earned, 2 * applicableMax);
  return {
    earned: earned / 2,
    applicableMax,
    maxPoints: max,
    notApplicablePoints,
    unansweredPoints,
    criteria: criteria.length,
    answered: criteria.length - unanswered,
    notApplicable,
    unanswered,
    percent,
    range: [earned / 2, most / 2],
    percentRange: percent === null ? null : [percent, percentOf(most, 2 * applicableMax) ?? percent],
  };
}
