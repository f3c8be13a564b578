/** Critical failures: which are established and how far each limits the rating, and which questions are still open. */
import { useStore } from '@nanostores/preact';
import type { CriticalFailure, Finding } from '#src/domain/assessment/index.ts';
import { failureLimit, isEstablished, levelLabel, unrated } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import { CriterionLinks } from './CriterionLink.tsx';
import { Section } from './Section.tsx';

const text = resultText.failures;

export function FailureSection({ store }: { readonly store: AssessmentStore }) {
  const assessment = useStore(store.$assessment);
  const { missing } = useStore(store.$progress);
  const { criticalFailures } = store.checklist;
  if (criticalFailures.length === 0) return null;
  const established = criticalFailures.filter(({ id }) => isEstablished(assessment, id));
  const asked = missing.filter(({ what }) => what === 'finding');
  return (
    <Section name="diem-liet" title={text.title}>
      {established.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul class="failures">
          {established.map((failure) => (
            <li key={failure.id}>
              <FailureWords
                store={store}
                failure={failure}
                finding={assessment.criticalFailures[failure.id]}
              />
            </li>
          ))}
        </ul>
      )}
      {asked.map(({ criterion, failure = '' }) => (
        <div key={criterion + failure} class="open-question">
          {text.asked(failure)} <CriterionLinks store={store} ids={[criterion]} />
        </div>
      ))}
    </Section>
  );
}

interface FailureWordsProps {
  readonly store: AssessmentStore;
  readonly failure: CriticalFailure;
  readonly finding: Finding | undefined;
}

function FailureWords({ store, failure, finding }: FailureWordsProps) {
  const isGraver = finding?.aggravated === true && failure.aggravated !== null;
  const limit = failureLimit(store.checklist, failure, { aggravated: isGraver });
  return (
    <>
      <p>
        <a href={`#${failure.id}`}>
          <strong>{failure.id}.</strong> {failure.title}
        </a>{' '}
        ({text.established})
      </p>
      <p class="small">
        {limit === unrated.id ? text.unrated : text.limit(levelLabel(store.checklist, limit))}{' '}
        {isGraver && `${text.graver(failure.aggravated?.when ?? '')}.`} {finding?.note}
      </p>
    </>
  );
}
