/** What was self-assessed of one criterion, to read: there is nothing in it that could change an answer. */
import type { Answer, Criterion } from '#src/domain/assessment/index.ts';
import { earnedPoints, formatNumber, formatOutcome, isEmptyEvidence } from '#src/domain/assessment/index.ts';
import { formatEvidence } from '#src/domain/sheet/evidence.ts';
import { reviewText as text } from '../../../ui-text/review.ts';

export interface OwnAnswerProps {
  readonly criterion: Criterion;
  readonly answer: Answer;
}

export function OwnAnswer({ criterion, answer }: OwnAnswerProps) {
  const points = earnedPoints(criterion, { answers: { [criterion.id]: answer } });
  const evidence = answer.evidence.filter((each) => !isEmptyEvidence(each)).map(formatEvidence);
  const rows = [
    { name: text.reasonNotApplicable, lines: [answer.reason] },
    { name: text.evidence, lines: evidence },
    { name: text.explanation, lines: [answer.explanation] },
    { name: text.note, lines: [answer.note] },
  ]
    .map(({ name, lines }) => ({ name, words: lines.filter((line) => line !== '').join('; ') }))
    .filter(({ words }) => words !== '');
  return (
    <div class="review-own" data-own={answer.outcome ?? ''}>
      <p>
        {text.own}: <strong>{formatOutcome(answer.outcome)}</strong>
        {points !== null && ` · ${formatNumber(points)}/${criterion.points}`}
      </p>
      {rows.length === 0 && answer.outcome !== null && <p class="small soft">{text.noEvidence}</p>}
      {rows.map(({ name, words }) => (
        <p key={name} class="small">
          {name}: {words}
        </p>
      ))}
    </div>
  );
}
