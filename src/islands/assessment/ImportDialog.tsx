/** A file before it is used: what it is, what to know, what a newer checklist did to it. Nothing is replaced before the yes. */
import { useEffect, useState } from 'preact/hooks';
import { formatMoment, formatPercent, formatPeriod, score } from '#src/domain/assessment/index.ts';
import type { ReadAssessment } from '#src/domain/exchange/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText } from '../../ui-text/assessment.ts';
import { Dialog } from './Dialog.tsx';
import { ProblemList } from './ProblemList.tsx';

const text = assessmentText.import;

export interface ImportDialogProps {
  readonly store: AssessmentStore;
  /** The text of the file. */
  readonly text: string;
  readonly helpBase: string;
  readonly onClose: () => void;
}

export function ImportDialog({ store, text: content, helpBase, onClose }: ImportDialogProps) {
  const [result, setResult] = useState<Awaited<ReturnType<AssessmentStore['read']>> | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    store.read(content).then(setResult, () => setLost(true));
  }, [content]);
  if (result === null && !isLost) return null;
  if (result === null || !result.ok)
    return (
      <Dialog title={text.failed} onClose={onClose}>
        {result === null ? (
          <p>{assessmentText.notLoaded}</p>
        ) : (
          <ProblemList problems={result.problems} helpBase={helpBase} />
        )}
        <form method="dialog">
          <button>{assessmentText.notice.close}</button>
        </form>
      </Dialog>
    );
  const { assessment, notices } = result.value;
  const use = () => {
    store.use(assessment);
    onClose();
  };
  const isUnsaved = store.$saving.get() === 'failed';
  const isSame = assessment.id === store.$assessment.get().id;
  return (
    <Dialog title={text.title} onClose={onClose}>
      <Preview read={result.value} store={store} />
      {notices.length > 0 && (
        <>
          <h3>{text.notices}</h3>
          <ProblemList problems={notices} helpBase={helpBase} />
        </>
      )}
      <p>{isUnsaved ? text.onlyCopy : isSame ? text.same : text.replaces}</p>
      <div class="dialog-actions">
        <button type="button" class="button-primary" onClick={use}>
          {text.use}
        </button>
        <button type="button" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </Dialog>
  );
}

/** The file's head lines and the list of what a newer checklist version did. */
function Preview({ read, store }: { readonly read: ReadAssessment; readonly store: AssessmentStore }) {
  const { assessment, checklist, reconciliation } = read;
  const counted = score(checklist, assessment);
  const rows = [
    [text.who, assessment.subject.name || '–'],
    [text.period, formatPeriod(assessment.period)],
    [text.version, `${checklist.shortTitle} ${checklist.version}`],
    [text.score, `${formatPercent(counted.percent)} (${counted.answered}/${counted.criteria})`],
    [text.updated, formatMoment(assessment.updatedAt)],
  ];
  const titleOf = (id: string) =>
    store.checklist.criteria.find((criterion) => criterion.id === id)?.title ?? '';
  return (
    <>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {reconciliation !== null && (
        <div class="reconciliation">
          <p>{text.carried(reconciliation.carried.length)}</p>
          {reconciliation.reask.length > 0 && (
            <>
              <p>{text.reask}</p>
              <ul>
                {reconciliation.reask.map(({ criterion }) => (
                  <li key={criterion}>
                    {criterion} {titleOf(criterion)}
                  </li>
                ))}
              </ul>
            </>
          )}
          {reconciliation.dropped.length > 0 && (
            <p>
              {text.dropped} {reconciliation.dropped.join(', ')}
            </p>
          )}
        </div>
      )}
    </>
  );
}
