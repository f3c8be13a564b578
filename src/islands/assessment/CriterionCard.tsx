/** One criterion: the sentence, what it rests on, and the answer; in review mode the reviewer's judgement beside it. */
import type { Answer, Criterion, Outcome } from '#src/domain/assessment/index.ts';
import { criterionLabel, isOffered, outcomes, withOutcome } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText as text } from '../../ui-text/assessment.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { lazy } from './lazy.tsx';
import { handleShortcut } from './shortcuts.ts';

export interface CriterionCardProps {
  readonly store: AssessmentStore;
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** HTML of the legal basis and the like; empty in the browser, where it stands already. */
  readonly info: string;
  readonly hidden: boolean;
  readonly shortcuts: boolean;
  /** A second person judges: the own answer is then shown and cannot be changed. */
  readonly reviewing: boolean;
}

const ReviewFields = lazy(() => import('./review/ReviewFields.tsx').then((module) => module.ReviewFields));

export function CriterionCard(props: CriterionCardProps) {
  const { store, criterion, answer, info, hidden, shortcuts, reviewing } = props;
  const { id } = criterion;
  const choices = outcomes.filter((outcome) => isOffered(criterion, outcome));
  const choose = (outcome: Outcome | null) =>
    store.change((assessment, now) => withOutcome(assessment, store.checklist, id, outcome, now));
  const same = { store, criterion, answer, choices };

  return (
    <fieldset
      id={id}
      class="criterion"
      hidden={hidden}
      data-outcome={answer.outcome ?? ''}
      onKeyDown={(event) => shortcuts && !reviewing && handleShortcut(event, choices, choose)}
    >
      <legend>
        <span class="criterion-id">{criterionLabel(criterion)}</span> {criterion.text}
      </legend>
      <div class="criterion-info" dangerouslySetInnerHTML={{ __html: info }} />
      {reviewing ? (
        <ReviewFields {...same} shortcuts={shortcuts} />
      ) : (
        <AnswerFields {...same} choose={choose} />
      )}
      <p class="print-lines" aria-hidden="true">
        {text.writeHere}
      </p>
    </fieldset>
  );
}
