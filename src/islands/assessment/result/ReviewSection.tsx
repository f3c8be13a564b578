/** Thẩm định beside the own judgement: both results, and every criterion judged differently with its reason. */
import { useStore } from '@nanostores/preact';
import type { Score } from '#src/domain/assessment/index.ts';
import {
  asReviewed,
  findCriterion,
  formatOutcome,
  formatPercent,
  levelLabel,
  reviewProgress,
  score,
} from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import { explainReview } from '../../../ui-text/score-explained.ts';
import { CriterionLink } from './CriterionLink.tsx';
import { Section } from './Section.tsx';

const text = resultText.review;

export interface ReviewSectionProps {
  readonly store: AssessmentStore;
  readonly score: Score;
}

export function ReviewSection({ store, score: own }: ReviewSectionProps) {
  const { checklist } = store;
  const assessment = useStore(store.$assessment);
  const { reviewed, differences } = reviewProgress(checklist, assessment);
  if (reviewed === 0) return null;
  const theirs = score(checklist, asReviewed(assessment));
  const ratingOf = ({ rating }: Score) =>
    rating.level === null ? text.noRating : levelLabel(checklist, rating.level);
  return (
    <Section name="tham-dinh" title={text.title}>
      <p>{explainReview(checklist, assessment)}</p>
      <table class="compare-table">
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.own}</th>
            <th scope="col">{text.reviewed}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.percent}</th>
            <td>{formatPercent(own.percent)}</td>
            <td>{formatPercent(theirs.percent)}</td>
          </tr>
          {checklist.rating !== null && (
            <tr>
              <th scope="row">{text.rating}</th>
              <td>{ratingOf(own)}</td>
              <td>{ratingOf(theirs)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p>{differences.length === 0 ? text.same : `${text.differences(differences.length)}:`}</p>
      <ul class="criterion-list">
        {differences.map(({ criterion: id, own: mine, reviewed: outcome, reason }) => {
          const criterion = findCriterion(checklist, id);
          return (
            criterion !== undefined && (
              <li key={id}>
                <p>
                  <CriterionLink criterion={criterion} />
                </p>
                <p class="criterion-facts">
                  {text.own}: {formatOutcome(mine)} · {text.reviewed}: {formatOutcome(outcome)} ·{' '}
                  {text.reason}: {reason || text.noReason}
                </p>
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
