/** SHIPS TO THE BROWSER. The four judgements of a criterion; unanswered is `null`, a state of its own. */

/** Order is the order of the form and of the shortcuts 1–4. */
export const outcomes = ['met', 'partly-met', 'not-met', 'not-applicable'] as const;

export type Outcome = (typeof outcomes)[number];

/** The exact words of the form, the exports and the printed sheet. */
export const outcomeLabels = {
  met: 'Đạt',
  'partly-met': 'Đạt một phần',
  'not-met': 'Chưa đạt',
  'not-applicable': 'Không áp dụng',
} as const satisfies Record<Outcome, string>;

/** Word for a judgement that is not there yet. */
const unansweredLabel = 'Chưa trả lời';

/**
 * Half-points earned per point of the criterion, or null where the criterion leaves the sum altogether.
 * Whole numbers, so that no rounding ever happens before the last step.
 */
export const halfPointsPerPoint = {
  met: 2,
  'partly-met': 1,
  'not-met': 0,
  'not-applicable': null,
} as const satisfies Record<Outcome, number | null>;

export function formatOutcome(outcome: Outcome | null): string {
  return outcome === null ? unansweredLabel : outcomeLabels[outcome];
}
