/** Closing the assessment: what stands in the way, each with a link; what should be looked at first. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Score } from '#src/domain/assessment/index.ts';
import { finalizeAssessment, formatDay } from '#src/domain/assessment/index.ts';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import { ProblemList } from '../ProblemList.tsx';
import { CriterionLinks } from './CriterionLink.tsx';
import { Section } from './Section.tsx';

const text = resultText.finalize;

export interface FinalizeSectionProps {
  readonly store: AssessmentStore;
  readonly score: Score;
  readonly helpBase: string;
}

export function FinalizeSection({ store, score, helpBase }: FinalizeSectionProps) {
  const { finalizedAt } = useStore(store.$assessment);
  const [problems, setProblems] = useState<readonly AssessmentProblem[]>([]);
  const done = useRef<HTMLParagraphElement>(null);
  const hasClosed = useRef(false);
  // The button is gone with the draft: the focus goes to what stands in its place.
  useEffect(() => {
    if (hasClosed.current) done.current?.focus();
    hasClosed.current = false;
  }, [finalizedAt]);
  const close = () => {
    const { checklist } = store;
    const tried = finalizeAssessment(checklist, store.$assessment.get(), '');
    setProblems(tried.ok ? [] : tried.problems);
    if (!tried.ok) return;
    hasClosed.current = true;
    store.change((assessment, now) => {
      const closed = finalizeAssessment(checklist, assessment, now);
      return closed.ok ? closed.value : assessment;
    });
  };
  return (
    <Section name="chot" title={text.title}>
      {finalizedAt !== null ? (
        <p ref={done} tabIndex={-1}>
          {text.done(`${finalizedAt.slice(11, 16)} ngày ${formatDay(finalizedAt)}`)}
        </p>
      ) : (
        <>
          <p>{text.intro}</p>
          <Warnings store={store} score={score} />
          <button type="button" class="button-primary" onClick={close}>
            {text.button}
          </button>
          <div role="alert">
            {problems.length > 0 && <Obstacles store={store} problems={problems} helpBase={helpBase} />}
          </div>
        </>
      )}
    </Section>
  );
}

/** What does not stop the closing but an inspector would ask about. */
function Warnings({ store, score }: { readonly store: AssessmentStore; readonly score: Score }) {
  const { missing } = useStore(store.$progress);
  const idsOf = (wanted: string) =>
    missing.filter(({ what }) => what === wanted).map(({ criterion }) => criterion);
  const evidence = idsOf('evidence');
  const finding = idsOf('finding');
  return (
    <>
      {score.needsReview && <p class="score-alert">{text.review}</p>}
      {finding.length > 0 && (
        <div class="obstacle">
          {text.finding} <CriterionLinks store={store} ids={[...new Set(finding)]} />
        </div>
      )}
      {evidence.length > 0 && (
        <details class="obstacle">
          <summary>{text.evidence(evidence.length)}</summary>
          <CriterionLinks store={store} ids={evidence} />
        </details>
      )}
    </>
  );
}

interface ObstaclesProps {
  readonly store: AssessmentStore;
  readonly problems: readonly AssessmentProblem[];
  readonly helpBase: string;
}

function Obstacles({ store, problems, helpBase }: ObstaclesProps) {
  const criteria = problems.flatMap((problem) =>
    problem.code === 'chua-tra-loi-het' || problem.code === 'khong-ap-dung-thieu-ly-do'
      ? problem.data.criteria
      : [],
  );
  return (
    <div class="notice">
      <div>
        <p>{text.unsaid}</p>
        <ProblemList problems={problems} helpBase={helpBase} checklist={store.checklist} />
        <CriterionLinks store={store} ids={criteria} />
      </div>
    </div>
  );
}
