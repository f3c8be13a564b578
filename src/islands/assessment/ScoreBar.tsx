/** Progress and score, in sight while answering; its words say what is still open. */
import { useStore } from '@nanostores/preact';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText as text } from '../../ui-text/assessment.ts';
import { reviewSwitchText } from '../../ui-text/review-switch.ts';
import { explainFormula, explainNotApplicable, scoreLine, shortScore } from '../../ui-text/score.ts';
import { lazy } from './lazy.tsx';

const ReviewScore = lazy(() => import('./review/ReviewScore.tsx').then((module) => module.ReviewScore));

export function ScoreBar({
  store,
  view,
}: {
  readonly store: AssessmentStore;
  readonly view: 'answer' | 'result';
}) {
  const { checklist } = store;
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
        <span class="visually-hidden">{text.progressLabel(answered, total)}</span>
        <span class="score-count" aria-hidden="true">
          {text.progress(answered, total)}
        </span>{' '}
        <progress max={total} value={answered} aria-hidden="true" />
        <span>
          {isReviewed && reviewSwitchText.ownScore}
          <output aria-live="polite" data-score>
            {isReviewed ? shortScore(checklist, score) : scoreLine(checklist, score)}
          </output>
        </span>
        {isReviewed && <ReviewScore store={store} />}
      </p>
      <p class={`saving saving-${saving}`} role={saving === 'failed' ? 'alert' : undefined}>
        {text.saving[saving]}
      </p>
      <details class="score-formula">
        <summary>{text.formulaTitle}</summary>
        <p data-formula>{explainFormula(score)}</p>
        <p>{text.formulaRule}</p>
        {score.notApplicable > 0 && <p>{explainNotApplicable(checklist, score)}</p>}
      </details>
    </div>
  );
}
