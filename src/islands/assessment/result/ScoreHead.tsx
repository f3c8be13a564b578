/** The score and the rating in words; what limited it, or between what it still moves. */
import { useStore } from '@nanostores/preact';
import type { Score } from '#src/domain/assessment/index.ts';
import { formatPercent, levelLabel, possibleLevels } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import {
  explainApplicable,
  explainCap,
  explainRating,
  explainUnverified,
} from '../../../ui-text/score-explained.ts';
import { explainFormula, explainNotApplicable, explainPercent } from '../../../ui-text/score.ts';

const text = resultText.score;

export interface ScoreHeadProps {
  readonly store: AssessmentStore;
  readonly score: Score;
}

export function ScoreHead({ store, score }: ScoreHeadProps) {
  const { checklist } = store;
  const unverified = explainUnverified(checklist, useStore(store.$assessment));
  const { level, cappedBy, caps } = score.rating;
  const limits = level === null ? caps : cappedBy;
  return (
    <div class="score-head">
      <dl class="score-figures">
        <div>
          <dt>{score.complete ? text.final : text.provisional}</dt>
          <dd data-result-percent>{formatPercent(score.percent)}</dd>
        </div>
        {checklist.rating !== null && (
          <div>
            <dt>{text.rating}</dt>
            <dd data-result-rating class={level === null ? 'score-none' : undefined}>
              {level === null ? text.noRating : levelLabel(checklist, level)}
            </dd>
          </div>
        )}
      </dl>
      <div class="score-words">
        <p>
          {explainRating(checklist, score)} {!score.complete && explainPercent(score)}
        </p>
        {!score.complete && <Prospect store={store} />}
        {unverified !== '' && <p class="score-alert">{unverified}</p>}
        <p class="small">
          {explainFormula(score)}. {explainApplicable(score)}
        </p>
        {score.notApplicable > 0 && (
          <p class={score.needsReview ? 'score-alert' : 'small'}>{explainNotApplicable(checklist, score)}</p>
        )}
      </div>
      {limits.length > 0 && (
        <div class="score-limits">
          <h3>{level === null ? text.willCap : text.capped}</h3>
          <ul>
            {limits.map((cap) => (
              <li key={cap.rule === 'floor' ? cap.group : cap.id}>{explainCap(checklist, cap)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Where an unfinished assessment can still end, and the way to finish it. */
function Prospect({ store }: { readonly store: AssessmentStore }) {
  const assessment = useStore(store.$assessment);
  const { missing } = useStore(store.$progress);
  const unanswered = missing.filter(({ what }) => what === 'outcome');
  const levels = possibleLevels(store.checklist, assessment);
  return (
    <p>
      {levels !== null &&
        text.between(
          levelLabel(store.checklist, levels.worst),
          levelLabel(store.checklist, levels.best),
        )}{' '}
      {unanswered[0] !== undefined && (
        <a href={`#${unanswered[0].criterion}`}>{text.unanswered(unanswered.length)}</a>
      )}
    </p>
  );
}
