/** SHIPS TO THE BROWSER. Thẩm định: a second person's judgement beside the first, and the score by it. */
import type { Assessment } from './assessment.ts';
import { answerOf } from './assessment.ts';
import type { Checklist } from './checklist.ts';
import type { Outcome } from './outcome.ts';

/** The assessment as the reviewer sees it: where a review has an outcome, that one counts. For `score` only, never to be saved. */
export function asReviewed(assessment: Assessment): Assessment {
  return {
    ...assessment,
    answers: Object.fromEntries(
      Object.entries(assessment.answers).map(([id, answer]) => [
        id,
        { ...answer, outcome: answer.review?.outcome ?? answer.outcome },
      ]),
    ),
  };
}

interface ReviewDifference {
  readonly criterion: string;
  readonly own: Outcome | null;
  readonly reviewed: Outcome;
  readonly reason: string;
}

export interface ReviewProgress {
  readonly reviewed: number;
  readonly total: number;
  /** Where the reviewer chose another outcome, in form order. */
  readonly differences: readonly ReviewDifference[];
  /** Differences without a reason: the reviewer has to give one. */
  readonly withoutReason: readonly string[];
}

export function reviewProgress(
  checklist: Pick<Checklist, 'criteria'>,
  assessment: Pick<Assessment, 'answers'>,
): ReviewProgress {
  const judged = checklist.criteria.flatMap(({ id }) => {
    const { outcome: own, review } = answerOf(assessment, id);
    return review === null || review.outcome === null
      ? []
      : [{ criterion: id, own, reviewed: review.outcome, reason: review.reason }];
  });
  const differences = judged.filter((each) => each.own !== each.reviewed);
  return {
    reviewed: judged.length,
    total: checklist.criteria.length,
    differences,
    withoutReason: differences.filter((each) => each.reason.trim() === '').map((each) => each.criterion),
  };
}
