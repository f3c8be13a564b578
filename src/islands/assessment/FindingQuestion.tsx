/** “Chưa đạt” on some criteria asks whether a critical failure has been verified; it never sets one by itself. */
import { useStore } from '@nanostores/preact';
import type { CriticalFailure } from '#src/domain/assessment/index.ts';
import { withFinding } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText } from '../../ui-text/assessment.ts';

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

/** Yes or no to one critical failure, and whether it is a graver case. */
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
  const finding = assessment.criticalFailures[failure.id];
  const set = (part: { readonly established?: boolean; readonly aggravated?: boolean }) =>
    store.change((before, now) => {
      const none = { established: false, aggravated: false, note: '' };
      const known = before.criticalFailures[failure.id];
      return withFinding(before, failure.id, { ...none, ...known, ...part }, now);
    });
  return (
    <div class="finding" role="group" aria-label={text.ask(failure.title)}>
      <p>{text.ask(failure.title)}</p>
      <label class="choice">
        <input
          type="radio"
          name={name}
          checked={finding?.established === true}
          onChange={() => set({ established: true })}
        />
        <span>{text.yes}</span>
      </label>
      <label class="choice">
        <input
          type="radio"
          name={name}
          checked={finding?.established === false}
          onChange={() => set({ established: false, aggravated: false })}
        />
        <span>{text.no}</span>
      </label>
      {finding?.established === true && failure.aggravated !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={finding.aggravated}
            onChange={(event) => set({ aggravated: event.currentTarget.checked })}
          />{' '}
          {text.aggravated(failure.aggravated.when)}
        </label>
      )}
    </div>
  );
}
