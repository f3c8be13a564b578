/** Critical failures: which are established and how far each limits the rating, which are not verified, what is still open. */
import { useStore } from '@nanostores/preact';
import type { CriticalFailure, Finding } from '#src/domain/assessment/index.ts';
import {
  contradictions,
  failureLimit,
  failuresFound,
  findingOf,
  levelLabel,
  unrated,
} from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import { explainContradiction } from '../../../ui-text/score.ts';
import { CriterionLinks } from './CriterionLink.tsx';
import { Section } from './Section.tsx';

const text = resultText.failures;

export function FailureSection({ store }: { readonly store: AssessmentStore }) {
  const assessment = useStore(store.$assessment);
  const { missing } = useStore(store.$progress);
  const { criticalFailures } = store.checklist;
  if (criticalFailures.length === 0) return null;
  const established = failuresFound(store.checklist, assessment, 'established');
  const asked = missing.filter(({ what }) => what === 'finding');
  return (
    <Section name="diem-liet" title={text.title}>
      {established.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul class="failures">
          {established.map((failure) => (
            <li key={failure.id}>
              <FailureWords store={store} failure={failure} finding={findingOf(assessment, failure.id)} />
            </li>
          ))}
        </ul>
      )}
      {failuresFound(store.checklist, assessment, 'unverified').map((failure) => (
        <p key={failure.id} class="failure-unverified">
          <FailureLink failure={failure} /> ({text.unverified})
        </p>
      ))}
      {contradictions(store.checklist, assessment).map((each) => (
        <div key={each.failure.id + each.criterion} class="open-question">
          {explainContradiction(store.checklist, each)}{' '}
          <CriterionLinks store={store} ids={[each.criterion]} />
        </div>
      ))}
      {asked.map(({ criterion, failure = '' }) => (
        <div key={criterion + failure} class="open-question">
          {text.asked(failure)} <CriterionLinks store={store} ids={[criterion]} />
        </div>
      ))}
    </Section>
  );
}

function FailureLink({ failure }: { readonly failure: CriticalFailure }) {
  return (
    <a href={`#${failure.id}`}>
      <strong>{failure.id}.</strong> {failure.title}
    </a>
  );
}

interface FailureWordsProps {
  readonly store: AssessmentStore;
  readonly failure: CriticalFailure;
  readonly finding: Finding | null;
}

function FailureWords({ store, failure, finding }: FailureWordsProps) {
  const isGraver = finding?.aggravated === true && failure.aggravated !== null;
  const limit = failureLimit(store.checklist, failure, { aggravated: isGraver });
  return (
    <>
      <p>
        <FailureLink failure={failure} /> ({text.established})
      </p>
      <p class="small">
        {limit === unrated.id ? text.unrated : text.limit(levelLabel(store.checklist, limit))}{' '}
        {isGraver && `${text.graver(failure.aggravated?.when ?? '')}.`} {finding?.note}
      </p>
    </>
  );
}
