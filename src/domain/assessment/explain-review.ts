/** SHIPS TO THE BROWSER. What a review (thẩm định) comes to, in one sentence. */
import type { Assessment } from './assessment.ts';
import type { Checklist } from './checklist.ts';
import { levelLabel } from './checklist.ts';
import { formatPercent } from './percent.ts';
import { asReviewed, reviewProgress } from './review.ts';
import { score } from './score.ts';

/**
 * `Thẩm định 11/53 tiêu chí: 74,7%, xếp loại Khá; khác tự chấm ở 5 tiêu chí.` Criteria not reviewed count as
 * self-assessed. Empty while nobody has reviewed.
 */
export function explainReview(checklist: Checklist, assessment: Assessment): string {
  const { reviewed, total, differences } = reviewProgress(checklist, assessment);
  if (reviewed === 0) return '';
  const { percent, rating } = score(checklist, asReviewed(assessment));
  const level = rating.level === null ? '' : `, xếp loại ${levelLabel(checklist, rating.level)}`;
  const difference =
    differences.length === 0 ? 'không khác tự chấm' : `khác tự chấm ở ${differences.length} tiêu chí`;
  return `Thẩm định ${reviewed}/${total} tiêu chí: ${formatPercent(percent)}${level}; ${difference}.`;
}
