/** A file before it is used: what it is, what to know, what a newer checklist did to it. Nothing is replaced before the yes. */
import { useEffect, useState } from 'preact/hooks';
import { formatMoment, formatPercent, formatPeriod, labelOf, score } from '#src/domain/assessment/index.ts';
import type { ReadAssessment } from '#src/domain/exchange/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import type { FilePreview } from '../../stores/file-preview.ts';
import { previewFile } from '../../stores/file-preview.ts';
import { assessmentText } from '../../ui-text/assessment.ts';
import { fileText } from '../../ui-text/assessment-files.ts';
import { Dialog } from './Dialog.tsx';
import { ProblemList } from './ProblemList.tsx';

const text = fileText.import;

export interface ImportDialogProps {
  readonly store: AssessmentStore;
  /** The text of the file. */
  readonly text: string;
  readonly helpBase: string;
  readonly onClose: () => void;
}

export function ImportDialog({ store, text: content, helpBase, onClose }: ImportDialogProps) {
  const [result, setResult] = useState<Awaited<ReturnType<typeof previewFile>> | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    previewFile(store, content).then(setResult, () => setLost(true));
  }, [content]);
  if (result === null && !isLost) return null;
  if (result === null || !result.ok)
    return (
      <Dialog title={text.failed} onClose={onClose}>
        {result === null ? (
          <p>{assessmentText.notLoaded}</p>
        ) : (
          <ProblemList problems={result.problems} helpBase={helpBase} checklist={store.checklist} />
        )}
        <form method="dialog">
          <button>{assessmentText.notice.close}</button>
        </form>
      </Dialog>
    );
  const { assessment, notices } = result.value.read;
  const use = () => {
    store.use(assessment, content);
    onClose();
  };
  return (
    <Dialog title={text.title} onClose={onClose}>
      <Preview read={result.value.read} store={store} />
      {notices.length > 0 && (
        <>
          <h3>{text.notices}</h3>
          <ProblemList problems={notices} helpBase={helpBase} checklist={store.checklist} />
        </>
      )}
      {meetingWords(result.value, store.$saving.get() === 'failed').map((words) => (
        <p key={words}>{words}</p>
      ))}
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

/** What the file meets here, in sentences; none where nothing of the person's is here. */
function meetingWords({ read, standing, hasOpen }: FilePreview, isUnsaved: boolean): string[] {
  const ofOpen = isUnsaved ? [text.onlyCopy] : hasOpen ? [text.replaces] : [];
  if (standing === null) return ofOpen;
  const there = standing.read === null ? text.unreadableState : stateWords(standing.read);
  const file = stateWords(read);
  if (!standing.isOpen)
    return [standing.isSame ? text.sameAsStored : text.otherThanStored(there, file), ...ofOpen];
  if (standing.isSame) return [text.sameAsOpen];
  return [text.otherThanOpen(there, file), ...(isUnsaved ? [text.onlyCopy] : [])];
}

/** “10/53, sửa lúc 20/6/2026 08:01” */
function stateWords({ assessment, checklist }: Pick<ReadAssessment, 'assessment' | 'checklist'>): string {
  const { answered, criteria } = score(checklist, assessment);
  return text.state(answered, criteria, formatMoment(assessment.updatedAt));
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
    [...store.checklist.criteria, ...store.checklist.criticalFailures].find((each) => each.id === id)
      ?.title ?? '';
  const list = (title: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <>
        <p>{title}</p>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              {labelOf(store.checklist, id)} {titleOf(id)}
            </li>
          ))}
        </ul>
      </>
    );
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
          {list(
            text.reask,
            reconciliation.reask.map(({ criterion }) => criterion),
          )}
          {list(text.rereview, reconciliation.rereview)}
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
