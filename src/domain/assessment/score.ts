/**
 * SHIPS TO THE BROWSER. The score of an assessment: method `weighted-points`, version 1.0.0.
 *
 * Outcomes are the only input. percent = earned ÷ applicable, where applicable is every point but those judged
 * not applicable, unanswered ones included; so the percent only grows while answering, and the range is its future.
 * Sums are kept in whole half-points until the last step.
 */
import type { Assessment } from './assessment.ts';
import { answerOf } from './assessment.ts';
import type { Checklist, Criterion } from './checklist.ts';
import { halfPointsPerPoint } from './outcome.ts';
import { percentOf } from './percent.ts';
import type { FloorState, Rating } from './rating.ts';
import { floorState, rate } from './rating.ts';

export const scoringMethod = { id: 'weighted-points', version: '1.0.0' } as const;

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

export interface GroupScore extends Tally {
  readonly id: string;
  readonly title: string;
  readonly floor: FloorState;
  /** Points missing to reach the floor; 0 unless `floor` is `below`. */
  readonly missingForFloor: number;
}

export interface Score extends Tally {
  readonly complete: boolean;
  readonly groups: readonly GroupScore[];
  /** Share of all points taken out as not applicable, in percent. */
  readonly notApplicablePercent: number;
  /** More taken out than the checklist tolerates: the result “cần thẩm định”. */
  readonly needsReview: boolean;
  /** The rating with what limited it; its `level` is null until complete, and always without a rating rule. */
  readonly rating: Rating;
}

/** The score as it stands. Never NaN; never throws for a valid assessment of the checklist. */
export function score(
  checklist: Checklist,
  assessment: Pick<Assessment, 'answers' | 'criticalFailures'>,
): Score {
  const groups = checklist.groups.map((group): GroupScore => {
    const tally = tallyOf(
      checklist.criteria.filter((each) => each.group === group.id),
      assessment,
    );
    const floor = floorState(checklist.rating, tally);
    return {
      id: group.id,
      title: group.title,
      ...tally,
      floor,
      missingForFloor:
        floor === 'below' && checklist.rating !== null
          ? Math.ceil((tally.applicableMax * 2 * checklist.rating.floor.percent) / 100) / 2 - tally.earned
          : 0,
    };
  });
  const total = tallyOf(checklist.criteria, assessment);
  const complete = total.unanswered === 0;
  const notApplicablePercent = percentOf(total.notApplicablePoints, total.maxPoints) ?? 0;
  return {
    ...total,
    complete,
    groups,
    notApplicablePercent,
    needsReview: notApplicablePercent > checklist.notApplicableReview,
    rating: rate(checklist, assessment, { percent: total.percent, complete, groups }),
  };
}

/** Points one criterion earns, or null where it is unanswered or not applicable. May end in .5. */
export function earnedPoints(
  criterion: Pick<Criterion, 'id' | 'points'>,
  assessment: Pick<Assessment, 'answers'>,
): number | null {
  const { outcome } = answerOf(assessment, criterion.id);
  const factor = outcome === null ? null : halfPointsPerPoint[outcome];
  return factor === null ? null : (criterion.points * factor) / 2;
}

function tallyOf(criteria: readonly Criterion[], assessment: Pick<Assessment, 'answers'>): Tally {
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
