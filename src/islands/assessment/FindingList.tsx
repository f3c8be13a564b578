/** All critical failures of the checklist, at the end of the form. */
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText } from '../../ui-text/assessment.ts';
import { FindingFields } from './FindingQuestion.tsx';

const text = assessmentText.finding;

export function FindingList({ store }: { readonly store: AssessmentStore }) {
  const { criticalFailures } = store.checklist;
  if (criticalFailures.length === 0) return null;
  return (
    <section class="findings" aria-labelledby="diem-liet">
      <h2 id="diem-liet">{text.title}</h2>
      <p>{text.intro}</p>
      {criticalFailures.map((failure) => (
        <div key={failure.id} id={failure.id} class="finding-entry">
          <h3>
            {failure.id}. {failure.title}
          </h3>
          <FindingFields store={store} failure={failure} name={`liet-${failure.id}`} />
        </div>
      ))}
    </section>
  );
}
