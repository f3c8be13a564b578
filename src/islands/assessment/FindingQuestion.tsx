/** “Chưa đạt” on some criteria asks whether a critical failure has been verified; it never sets one by itself. */
import { useStore } from '@nanostores/preact';
import type { CriticalFailure, Finding } from '#src/domain/assessment/index.ts';
import {
  contradictions,
  findingAnswers,
  findingLabels,
  findingOf,
  labelOf,
  withFinding,
} from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText } from '../../ui-text/assessment.ts';
import { explainContradiction } from '../../ui-text/score.ts';

const text = assessmentText.finding;

export interface FindingQuestionProps {
  readonly store: AssessmentStore;
  readonly criterion: string;
}

export function FindingQuestion({ store, criterion }: FindingQuestionProps) {
  const asked = store.checklist.criticalFailures.filter((failure) => failure.askedBy.includes(criterion));
  return (
    <>
      {asked.map((failure) => (
        <FindingFields key={failure.id} store={store} failure={failure} name={`${criterion}-${failure.id}`} />
      ))}
    </>
  );
}

/** The three answers to one critical failure, whether it is a graver case, and the “Đạt” it speaks against. */
export function FindingFields({
  store,
  failure,
  name,
}: {
  readonly store: AssessmentStore;
  readonly failure: CriticalFailure;
  readonly name: string;
}) {
  const assessment = useStore(store.$assessment);
  const finding = findingOf(assessment, failure.id);
  const set = (part: Partial<Finding>) =>
    store.change((before, now) => {
      const none = { finding: 'none', aggravated: false, note: '' } as const;
      const known = findingOf(before, failure.id);
      return withFinding(before, failure.id, { ...none, ...known, ...part }, now);
    });
  return (
    <div
      class="finding"
      data-finding={finding?.finding ?? ''}
      role="radiogroup"
      aria-label={text.ask(failure.title)}
    >
      <p>{text.ask(failure.title)}</p>
      {findingAnswers.map((answer) => (
        <label key={answer} class="choice">
          <input
            type="radio"
            name={name}
            value={answer}
            checked={finding?.finding === answer}
            onChange={() =>
              set(answer === 'established' ? { finding: answer } : { finding: answer, aggravated: false })
            }
          />
          <span>{findingLabels[answer]}</span>
        </label>
      ))}
      {finding?.finding === 'established' && failure.aggravated !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={finding.aggravated}
            onChange={(event) => set({ aggravated: event.currentTarget.checked })}
          />{' '}
          {text.aggravated(failure.aggravated.when)}
        </label>
      )}
      <ContradictionWords store={store} place={failure.id} />
    </div>
  );
}

/** What contradicts the answer at a place – a critical failure or a criterion –, with the way to the other one. */
export function ContradictionWords({
  store,
  place,
}: {
  readonly store: AssessmentStore;
  readonly place: string;
}) {
  const { checklist } = store;
  const here = contradictions(checklist, useStore(store.$assessment)).filter(
    ({ failure, criterion }) => failure.id === place || criterion === place,
  );
  return (
    <>
      {here.map((each) => {
        const other = each.criterion === place ? each.failure.id : each.criterion;
        return (
          <p key={other} class="criterion-lack">
            {explainContradiction(checklist, each)} <a href={`#${other}`}>{labelOf(checklist, other)}</a>
          </p>
        );
      })}
    </>
  );
}
