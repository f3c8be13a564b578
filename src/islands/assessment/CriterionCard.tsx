/** One criterion: the sentence, four large choices, and what unfolds behind it. */
import { useState } from 'preact/hooks';
import type { Answer, Criterion, Outcome } from '#src/domain/assessment/index.ts';
import {
  isEmptyEvidence,
  lacksEvidence,
  lacksReason,
  mayBeNotApplicable,
  outcomeLabels,
  outcomes,
  withEvidence,
  withOutcome,
  withText,
} from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText as text } from '../../ui-text/assessment.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { FindingQuestion } from './FindingQuestion.tsx';
import { handleShortcut } from './shortcuts.ts';
import { TextField } from './TextField.tsx';

export interface CriterionCardProps {
  readonly store: AssessmentStore;
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** HTML of the legal basis and the like; empty in the browser, where it stands already. */
  readonly info: string;
  readonly hidden: boolean;
  readonly shortcuts: boolean;
}

export function CriterionCard({ store, criterion, answer, info, hidden, shortcuts }: CriterionCardProps) {
  const { id } = criterion;
  const [open, setOpen] = useState(false);
  const choices = outcomes.filter((outcome) => outcome !== 'not-applicable' || mayBeNotApplicable(criterion));
  const choose = (outcome: Outcome | null) =>
    store.change((assessment, now) => withOutcome(assessment, store.checklist, id, outcome, now));
  const filled =
    answer.evidence.filter((evidence) => !isEmptyEvidence(evidence)).length +
    [answer.explanation, answer.note].filter((words) => words !== '').length;

  return (
    <fieldset
      id={id}
      class="criterion"
      hidden={hidden}
      data-outcome={answer.outcome ?? ''}
      onKeyDown={(event) => shortcuts && handleShortcut(event, choices, choose)}
    >
      <legend>
        <span class="criterion-id">{id}</span> {criterion.text}
      </legend>
      <div class="criterion-info" dangerouslySetInnerHTML={{ __html: info }} />
      <div class="choices">
        {choices.map((outcome) => (
          <label key={outcome} class="choice">
            <input
              type="radio"
              name={id}
              value={outcome}
              checked={answer.outcome === outcome}
              onChange={() => choose(outcome)}
            />
            <span>{outcomeLabels[outcome]}</span>
          </label>
        ))}
        {answer.outcome !== null && (
          <button type="button" class="button-quiet choice-clear" onClick={() => choose(null)}>
            {text.clear}
            <span class="visually-hidden"> {id}</span>
          </button>
        )}
      </div>
      {answer.outcome === 'not-applicable' && (
        <TextField
          label={text.reason}
          hint={text.notApplicableWhen(criterion.notApplicable)}
          value={answer.reason}
          invalid={lacksReason(answer)}
          onInput={(words) =>
            store.change((assessment, now) => withText(assessment, id, 'reason', words, now), true)
          }
        />
      )}
      {answer.outcome === 'not-met' && <FindingQuestion store={store} criterion={id} />}
      {lacksEvidence(answer) && <p class="criterion-lack">{text.missingEvidence}</p>}
      <details
        class="criterion-more"
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        data-more={id}
      >
        <summary>
          {filled === 0 ? text.more : text.moreCount(filled)}
          <span class="visually-hidden"> {id}</span>
        </summary>
        {open && (
          <div class="criterion-fields">
            <p class="small soft">{text.doNotName}</p>
            <EvidenceList
              evidence={answer.evidence}
              onChange={(evidence, typing) =>
                store.change((assessment, now) => withEvidence(assessment, id, evidence, now), typing)
              }
            />
            <TextField
              label={text.explanation}
              value={answer.explanation}
              onInput={(words) =>
                store.change((assessment, now) => withText(assessment, id, 'explanation', words, now), true)
              }
            />
            <TextField
              label={text.note}
              value={answer.note}
              onInput={(words) =>
                store.change((assessment, now) => withText(assessment, id, 'note', words, now), true)
              }
            />
          </div>
        )}
      </details>
      <p class="print-lines" aria-hidden="true">
        {text.writeHere}
      </p>
    </fieldset>
  );
}
