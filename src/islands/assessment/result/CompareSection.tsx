/** The open assessment beside an earlier one: the whole, every group, every criterion that moved. */
import { useStore } from '@nanostores/preact';
import type { Assessment, Comparison } from '#src/domain/assessment/index.ts';
import { formatPercent, formatPeriod, score } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import type { EarlierStore } from '../../../stores/earlier-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import { ProblemList } from '../ProblemList.tsx';
import { CompareTable } from './CompareTable.tsx';
import { EarlierPicker } from './EarlierPicker.tsx';
import { MovementList } from './MovementList.tsx';
import { Section } from './Section.tsx';

const text = resultText.compare;

export interface CompareSectionProps {
  readonly store: AssessmentStore;
  readonly earlier: EarlierStore;
  readonly comparison: Comparison | null;
  readonly helpBase: string;
}

export function CompareSection({ store, earlier, comparison, helpBase }: CompareSectionProps) {
  const { previous } = useStore(store.$assessment);
  const before = useStore(earlier.$earlier);
  const problems = useStore(earlier.$problems);
  return (
    <Section name="so-sanh" title={text.title}>
      {problems.length > 0 && (
        <div class="notice" role="alert">
          <ProblemList problems={problems} helpBase={helpBase} />
        </div>
      )}
      {comparison !== null && before !== null ? (
        <>
          <EarlierFacts store={store} before={before} />
          <CompareTable store={store} comparison={comparison} />
          <MovementList store={store} comparison={comparison} />
          <button type="button" onClick={() => earlier.forget()}>
            {text.stop}
          </button>
        </>
      ) : (
        <>
          <p>{previous === null ? text.intro : text.known(formatPercent(previous.percent))}</p>
          <EarlierPicker earlier={earlier} />
        </>
      )}
    </Section>
  );
}

/** Whose the earlier one is, and what makes the comparison less than fair. */
function EarlierFacts({ store, before }: { readonly store: AssessmentStore; readonly before: Assessment }) {
  const { subject } = useStore(store.$assessment);
  const counted = score(store.checklist, before);
  const name = before.subject.name;
  return (
    <>
      <p>{text.with(name || text.unnamed, formatPeriod(before.period))}</p>
      {name !== '' && subject.name !== '' && name !== subject.name && (
        <p class="score-alert">{text.otherSubject(name)}</p>
      )}
      {!counted.complete && <p class="score-alert">{text.unfinished(counted.answered, counted.criteria)}</p>}
    </>
  );
}
