/** The score by the reviewer, beside the self-assessed one: where there is no review yet, the own answer counts. */
import { useStore } from '@nanostores/preact';
import { asReviewed, reviewProgress, score } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { reviewText as text } from '../../../ui-text/review.ts';
import { shortScore } from '../../../ui-text/score.ts';

export function ReviewScore({ store }: { readonly store: AssessmentStore }) {
  const assessment = useStore(store.$assessment);
  const { reviewed, total } = reviewProgress(store.checklist, assessment);
  const words = shortScore(store.checklist, score(store.checklist, asReviewed(assessment)));
  return (
    <output class="review-score" aria-live="polite" data-review-score>
      {text.score(reviewed, total, words)}
    </output>
  );
}
