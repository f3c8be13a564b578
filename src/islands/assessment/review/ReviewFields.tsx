/** One criterion as a reviewer sees it: what was self-assessed, to read only, and the reviewer's own judgement beside it. */
import { useId } from 'preact/hooks';
import type { Answer, Criterion, Outcome, Review } from '#src/domain/assessment/index.ts';
import {
  criterionLabel,
  earnedPoints,
  formatDay,
  formatDifference,
  formatOutcome,
  outcomeLabels,
  withReview,
} from '#src/domain/assessment/index.ts';
import { readReviewer, signReview } from '../../../browser/storage/reviewer.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { reviewText as text } from '../../../ui-text/review.ts';
import { handleShortcut } from '../shortcuts.ts';
import { TextField } from '../TextField.tsx';
import { OwnAnswer } from './OwnAnswer.tsx';

export interface ReviewFieldsProps {
  readonly store: AssessmentStore;
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** The outcomes that may be chosen, in the order of the form. */
  readonly choices: readonly Outcome[];
  readonly shortcuts: boolean;
}

const emptyReview: Review = { outcome: null, reason: '', by: '', at: null };

export function ReviewFields({ store, criterion, answer, choices, shortcuts }: ReviewFieldsProps) {
  const { id } = criterion;
  const label = useId();
  const { review } = answer;
  const outcome = review?.outcome ?? null;
  const differs = outcome !== null && outcome !== answer.outcome;
  const set = (part: Partial<Review>, typing = false) =>
    store.change((assessment, now) => {
      const by = assessment.mode === 'training' ? '' : signReview(readReviewer());
      const before = assessment.answers[id]?.review ?? emptyReview;
      // A reviewer without a name does not take another's away.
      const next = { ...before, by: by || before.by, at: now, ...part };
      const isEmpty = next.outcome === null && next.reason === '';
      return withReview(assessment, id, isEmpty ? null : next, now);
    }, typing);
  const choose = (chosen: Outcome | null) => set({ outcome: chosen });

  return (
    <div class="review" onKeyDown={(event) => shortcuts && handleShortcut(event, choices, choose)}>
      <OwnAnswer criterion={criterion} answer={answer} />
      <p class="review-label" id={label}>
        {text.title}
        <span class="visually-hidden"> {criterionLabel(criterion)}</span>
      </p>
      <div class="choices" role="radiogroup" aria-labelledby={label}>
        {choices.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name={`tham-dinh-${id}`}
              value={each}
              checked={outcome === each}
              onChange={() => choose(each)}
            />
            <span>{each === answer.outcome ? text.agree(outcomeLabels[each]) : outcomeLabels[each]}</span>
          </label>
        ))}
        {outcome !== null && (
          <button type="button" class="button-quiet choice-clear" onClick={() => choose(null)}>
            {text.clear}
            <span class="visually-hidden"> {criterionLabel(criterion)}</span>
          </button>
        )}
      </div>
      {(differs || (review?.reason ?? '') !== '') && (
        <TextField
          label={differs ? text.reason : text.reasonKept}
          value={review?.reason ?? ''}
          invalid={differs && review?.reason.trim() === ''}
          onInput={(reason) => set({ reason }, true)}
        />
      )}
      <ReviewFacts criterion={criterion} answer={answer} />
    </div>
  );
}

/** The difference in points, and who said so when. */
function ReviewFacts({ criterion, answer }: Pick<ReviewFieldsProps, 'criterion' | 'answer'>) {
  const { outcome: own, review } = answer;
  if (review === null || review.outcome === null) return null;
  const points = (outcome: Outcome | null) =>
    earnedPoints(criterion, { answers: { [criterion.id]: { ...answer, outcome } } });
  const [mine, theirs] = [points(own), points(review.outcome)];
  const difference = mine === null || theirs === null ? 0 : theirs - mine;
  const changes = [
    own === review.outcome ? '' : text.change(formatOutcome(own), formatOutcome(review.outcome)),
    difference === 0 ? '' : text.difference(formatDifference(difference)),
  ];
  const parts = [
    changes.filter((part) => part !== '').join(', '),
    text.signed(review.by, review.at === null ? '' : formatDay(review.at)),
  ];
  return <p class="small soft">{parts.filter((part) => part !== '').join(' · ')}</p>;
}
