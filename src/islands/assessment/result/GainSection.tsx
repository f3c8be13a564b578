/** The few criteria that would add most, one sentence each. */
import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { criterionLabel, nextGains } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import { explainGain } from '../../../ui-text/score-explained.ts';
import { Section } from './Section.tsx';

const text = resultText.gains;

export function GainSection({ store }: { readonly store: AssessmentStore }) {
  const assessment = useStore(store.$assessment);
  const { answers, criticalFailures } = assessment;
  // Every criterion is scored anew: not for every letter typed into the action plan.
  const gains = useMemo(() => nextGains(store.checklist, assessment), [answers, criticalFailures]);
  return (
    <Section name="them-diem" title={text.title}>
      {gains.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ol class="gains">
          {gains.map((gain) => (
            <li key={gain.criterion.id}>
              {explainGain(store.checklist, gain)}{' '}
              <a href={`#${gain.criterion.id}`}>{criterionLabel(gain.criterion)}</a>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
