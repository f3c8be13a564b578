/** SHIPS TO THE BROWSER. How the sums of a score come about: criteria and points by outcome. */
import type { Assessment } from './assessment.ts';
import { answerOf } from './assessment.ts';
import type { Checklist } from './checklist.ts';
import type { Outcome } from './outcome.ts';
import { halfPointsPerPoint, outcomes } from './outcome.ts';

export interface OutcomeCount {
  /** null: unanswered. */
  readonly outcome: Outcome | null;
  readonly criteria: number;
  /** Points those criteria carry. */
  readonly points: number;
  /** Share of the points that is earned: 1, 0.5 or 0; null where the outcome is out of the sum or not there yet. */
  readonly factor: number | null;
  /** Points earned; may end in .5. Together they are `score().earned`. */
  readonly earned: number;
}

/** One entry for every outcome in form order and one for what is unanswered, also where there are none. */
export function countOutcomes(
  checklist: Pick<Checklist, 'criteria'>,
  assessment: Pick<Assessment, 'answers'>,
): readonly OutcomeCount[] {
  return [...outcomes, null].map((outcome) => {
    const criteria = checklist.criteria.filter(({ id }) => answerOf(assessment, id).outcome === outcome);
    const points = criteria.reduce((sum, criterion) => sum + criterion.points, 0);
    const halves = outcome === null ? null : halfPointsPerPoint[outcome];
    return {
      outcome,
      criteria: criteria.length,
      points,
      factor: halves === null ? null : halves / 2,
      earned: (points * (halves ?? 0)) / 2,
    };
  });
}
