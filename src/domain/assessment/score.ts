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
import type { GroupScore, Rating } from './rating.ts';
import { floorState, rate } from './rating.ts';
import type { Tally } from './tally.ts';
import { tallyOf } from './tally.ts';

export const scoringMethod = { id: 'weighted-points', version: '1.0.0' } as const;

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
