/** The result of the open assessment: what it is, how it comes about, what to do next, and the sheet to print. */
import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { compareAssessments, formatDay, groupKind, reviewProgress } from '#src/domain/assessment/index.ts';
import { browserDrafts } from '../../browser/storage/draft-storage.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { earlierStoreOf } from '../../stores/earlier-store.ts';
import { resultText as text } from '../../ui-text/result.ts';
import { ActionPlan } from './result/ActionPlan.tsx';
import { CompareSection } from './result/CompareSection.tsx';
import { FailureSection } from './result/FailureSection.tsx';
import { FinalizeSection } from './result/FinalizeSection.tsx';
import { FormulaSection } from './result/FormulaSection.tsx';
import { GainSection } from './result/GainSection.tsx';
import { GapSection, StrengthSection } from './result/CriterionSections.tsx';
import { GroupSection } from './result/GroupSection.tsx';
import { PrintSheet } from './result/PrintSheet.tsx';
import { ResultNav } from './result/ResultNav.tsx';
import { ReviewSection } from './result/ReviewSection.tsx';
import { ScoreHead } from './result/ScoreHead.tsx';

export interface ResultViewProps {
  readonly store: AssessmentStore;
  readonly helpBase: string;
}

export function ResultView({ store, helpBase }: ResultViewProps) {
  const assessment = useStore(store.$assessment);
  const score = useStore(store.$score);
  const earlier = earlierStoreOf(store, browserDrafts());
  const before = useStore(earlier.$earlier);
  const comparison =
    before !== null && before.id === assessment.previous?.id
      ? compareAssessments(store.checklist, before, assessment)
      : null;

  useEffect(() => void earlier.restore(), [assessment.id, assessment.previous?.id]);
  useEffect(showAskedPart, []);

  return (
    <div class="result">
      <div class="result-screen">
        <h2 id="ket-qua" tabIndex={-1}>
          {text.title}
        </h2>
        <p class="result-status">
          {assessment.mode === 'training' && <strong>{text.training} </strong>}
          {assessment.finalizedAt === null ? text.draft : text.final(formatDay(assessment.finalizedAt))}
        </p>
        {score.answered === 0 ? (
          <p>
            {text.empty} <a href="#tra-loi">{text.startAnswering}</a>
          </p>
        ) : (
          <>
            <ScoreHead store={store} score={score} />
            <PrintButton />
            <ResultNav
              groups={groupKind(store.checklist)}
              failures={store.checklist.criticalFailures.length > 0}
              review={reviewProgress(store.checklist, assessment).reviewed > 0}
            />
            <GroupSection store={store} score={score} comparison={comparison} />
            <FormulaSection store={store} score={score} />
            <FailureSection store={store} />
            <GainSection store={store} />
            <GapSection store={store} />
            <StrengthSection store={store} />
          </>
        )}
        <ActionPlan store={store} />
        {score.answered > 0 && (
          <>
            <CompareSection store={store} earlier={earlier} comparison={comparison} helpBase={helpBase} />
            <ReviewSection store={store} score={score} />
            <FinalizeSection store={store} score={score} helpBase={helpBase} />
          </>
        )}
      </div>
      <PrintSheet key={assessment.id} store={store} />
    </div>
  );
}

function PrintButton() {
  return (
    <p class="result-print">
      <button type="button" onClick={() => window.print()}>
        {text.print}
      </button>{' '}
      <span class="small soft">{text.printHint}</span>
    </p>
  );
}

/** Brings the part of the result that the address names into view, and the focus to it. */
function showAskedPart(): void {
  const target = document.getElementById(location.hash.slice(1)) ?? document.getElementById('ket-qua');
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}
