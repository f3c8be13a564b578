/** The own answer of a criterion: four large choices, and what unfolds behind them. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Answer, Criterion, Outcome } from '#src/domain/assessment/index.ts';
import {
  criterionLabel,
  isEmptyEvidence,
  lacksEvidence,
  lacksReason,
  outcomeLabels,
  withEvidence,
  withText,
} from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText as text } from '../../ui-text/assessment.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { ContradictionWords, FindingQuestion } from './FindingQuestion.tsx';
import { TextField } from './TextField.tsx';

export interface AnswerFieldsProps {
  readonly store: AssessmentStore;
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** The outcomes that may be chosen, in the order of the form. */
  readonly choices: readonly Outcome[];
  readonly choose: (outcome: Outcome | null) => void;
}

export function AnswerFields({ store, criterion, answer, choices, choose }: AnswerFieldsProps) {
  const { id } = criterion;
  const label = criterionLabel(criterion);
  return (
    <>
      <Choices id={id} label={label} outcome={answer.outcome} choices={choices} choose={choose} />
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
      <ContradictionWords store={store} place={id} />
      {lacksEvidence(answer) && <p class="criterion-lack">{text.missingEvidence}</p>}
      <MoreFields store={store} id={id} label={label} answer={answer} />
    </>
  );
}

interface ChoicesProps extends Pick<AnswerFieldsProps, 'choices' | 'choose'> {
  readonly id: string;
  /** The name people see of the criterion. */
  readonly label: string;
  readonly outcome: Outcome | null;
}

/** The outcomes to choose from, and the way back to none. */
function Choices({ id, label, outcome: chosen, choices, choose }: ChoicesProps) {
  return (
    <div class="choices">
      {choices.map((outcome) => (
        <label key={outcome} class="choice">
          <input
            type="radio"
            name={id}
            value={outcome}
            checked={chosen === outcome}
            onChange={() => choose(outcome)}
          />
          <span>{outcomeLabels[outcome]}</span>
        </label>
      ))}
      {chosen !== null && (
        <button
          type="button"
          class="button-quiet choice-clear"
          onClick={(event) => {
            // The button goes with the answer; the focus stays in the criterion.
            event.currentTarget.parentElement?.querySelector('input')?.focus();
            choose(null);
          }}
        >
          {text.clear}
          <span class="visually-hidden"> {label}</span>
        </button>
      )}
    </div>
  );
}

interface MoreFieldsProps extends Pick<AnswerFieldsProps, 'store' | 'answer'> {
  readonly id: string;
  readonly label: string;
}

/** Evidence, explanation and note: drawn once they are unfolded. */
function MoreFields({ store, id, label, answer }: MoreFieldsProps) {
  const [open, setOpen] = useState(false);
  const isOpening = useStore(store.$opening);
  const filled =
    answer.evidence.filter((evidence) => !isEmptyEvidence(evidence)).length +
    [answer.explanation, answer.note].filter((words) => words !== '').length;
  const field = (name: 'explanation' | 'note') => (
    <TextField
      label={text[name]}
      value={answer[name]}
      onInput={(words) => store.change((assessment, now) => withText(assessment, id, name, words, now), true)}
    />
  );
  return (
    <details
      class="criterion-more"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-more={id}
    >
      <summary>
        {filled === 0 ? text.more : text.moreCount(filled)}
        <span class="visually-hidden"> {label}</span>
      </summary>
      {open && isOpening && <p>{text.opening}</p>}
      {open && !isOpening && (
        <div class="criterion-fields">
          <p class="small soft">{text.doNotName}</p>
          <EvidenceList
            evidence={answer.evidence}
            onChange={(evidence, typing) =>
              store.change((assessment, now) => withEvidence(assessment, id, evidence, now), typing)
            }
          />
          {field('explanation')}
          {field('note')}
        </div>
      )}
    </details>
  );
}
