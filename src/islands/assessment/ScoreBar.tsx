/** Progress and score, in sight while answering; its words say what is still open. */
import { useStore } from '@nanostores/preact';
import type { Score } from '#src/domain/assessment/index.ts';
import { formatNumber, formatPercent, levelLabel } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText as text } from '../../ui-text/assessment.ts';
import { reviewSwitchText } from '../../ui-text/review.ts';
import { lazy } from './lazy.tsx';

const ReviewScore = lazy(() => import('./review/ReviewScore.tsx').then((module) => module.ReviewScore));

export function ScoreBar({
  store,
  view,
}: {
  readonly store: AssessmentStore;
  readonly view: 'answer' | 'result';
}) {
  const score = useStore(store.$score);
  const { answered, total } = useStore(store.$progress);
  const saving = useStore(store.$saving);
  const { answers } = useStore(store.$assessment);
  const isReviewed = Object.values(answers).some(({ review }) => review !== null && review.outcome !== null);
  return (
    <div class="score-bar needs-js">
      <nav class="views" aria-label={text.views.label}>
        <a href="#tra-loi" aria-current={view === 'answer' ? 'page' : undefined}>
          {text.views.answer}
        </a>
        <a href="#ket-qua" aria-current={view === 'result' ? 'page' : undefined}>
          {text.views.result}
        </a>
      </nav>
      <p class="score-now">
        <span class="score-count" aria-label={text.progressLabel(answered, total)}>
          {text.progress(answered, total)}
        </span>{' '}
        <progress max={total} value={answered} aria-hidden="true" />
        <span>
          {isReviewed && reviewSwitchText.ownScore}
          <output aria-live="polite" data-score>
            {isReviewed ? shortScore(store, score) : scoreWords(store, score)}
          </output>
        </span>
        {isReviewed && <ReviewScore store={store} />}
      </p>
      <p class={`saving saving-${saving}`} role={saving === 'failed' ? 'alert' : undefined}>
        {text.saving[saving]}
      </p>
      <Formula score={score} />
    </div>
  );
}

/** How the score comes about, unfolded on demand. */
function Formula({ score }: { readonly score: Score }) {
  return (
    <details class="score-formula">
      <summary>{text.formulaTitle}</summary>
      <p data-formula>
        {text.formula(
          formatNumber(score.earned),
          formatNumber(score.applicableMax),
          formatPercent(score.percent),
        )}
      </p>
      <p>{text.formulaRule}</p>
      {score.notApplicable > 0 && (
        <p>
          {text.notApplicableOut(
            formatNumber(score.notApplicablePoints),
            formatPercent(score.notApplicablePercent),
          )}{' '}
          {score.needsReview && text.needsReview}
        </p>
      )}
    </details>
  );
}

/** The score in few words, for where two stand beside each other. */
export function shortScore(store: AssessmentStore, { complete, percent, rating }: Score): string {
  if (!complete) return reviewSwitchText.provisional(formatPercent(percent));
  const { level } = rating;
  return level === null
    ? formatPercent(percent)
    : `${formatPercent(percent)} · ${levelLabel(store.checklist, level)}`;
}

/** One line: nothing yet, provisional with its range, or final with the rating. */
export function scoreWords(store: AssessmentStore, score: Score): string {
  if (score.answered === 0) return text.scoreNone;
  if (!score.complete && score.percentRange !== null) {
    const [least, most] = score.percentRange;
    return text.provisional(formatPercent(score.percent), formatPercent(least), formatPercent(most));
  }
  const { level } = score.rating;
  const percent = text.final(formatPercent(score.percent));
  return level === null ? percent : `${percent} · ${text.rating}: ${levelLabel(store.checklist, level)}`;
}
