/** A backup before it is put back: what each entry is and would become. Nothing happens before the yes. */
import { useMemo } from 'preact/hooks';
import { formatMoment, formatPeriod } from '#src/domain/assessment/index.ts';
import type { RestoreEntry } from '#src/domain/exchange/restore.ts';
import type { DraftsStore } from '../../stores/drafts-store.ts';
import { draftsText } from '../../ui-text/drafts.ts';
import { Dialog } from '../assessment/Dialog.tsx';
import { ProblemList } from '../assessment/ProblemList.tsx';

const text = draftsText.backup;

export interface RestoreDialogProps {
  readonly store: DraftsStore;
  /** The text of the file. */
  readonly text: string;
  readonly helpBase: string;
  /** What became of it, in words. */
  readonly onDone: (result: string) => void;
  readonly onClose: () => void;
}

export function RestoreDialog({ store, text: content, helpBase, onDone, onClose }: RestoreDialogProps) {
  const plan = useMemo(() => store.preview(content), [content]);
  if (!plan.ok)
    return (
      <Dialog title={text.cannotRead} onClose={onClose}>
        <ProblemList problems={plan.problems} helpBase={helpBase} />
        <form method="dialog">
          <button>{draftsText.close}</button>
        </form>
      </Dialog>
    );
  const { createdAt, entries, notices } = plan.value;
  const wanted = entries.filter((entry) => kindOf(entry) !== 'here' && kindOf(entry) !== 'aside').length;
  const restore = () => {
    const { done, failed } = store.restore(plan.value);
    onDone([text.done(done), failed === 0 ? '' : text.failed(failed)].filter(Boolean).join(' '));
    onClose();
  };
  return (
    <Dialog title={text.restoreTitle} onClose={onClose}>
      <p>
        {createdAt !== '' && text.made(formatMoment(createdAt))} {text.never}
      </p>
      <ProblemList problems={notices} helpBase={helpBase} />
      <ul class="restore-list">
        {entries.map((entry, index) => (
          <li key={index} data-kind={kindOf(entry)}>
            <strong>{nameOf(entry, index)}</strong>
            <br />
            {text.kinds[kindOf(entry)]}
            <ProblemList
              problems={
                entry.kind === 'unreadable' ? entry.problems : entry.kind === 'here' ? [] : entry.read.notices
              }
              helpBase={helpBase}
            />
          </li>
        ))}
      </ul>
      {wanted === 0 && <p>{text.nothingToDo}</p>}
      <div class="dialog-actions">
        {wanted > 0 && (
          <button type="button" class="button-primary" onClick={restore}>
            {text.confirm(wanted)}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {wanted > 0 ? text.cancel : draftsText.close}
        </button>
      </div>
    </Dialog>
  );
}

function kindOf(entry: RestoreEntry): keyof typeof text.kinds {
  return entry.kind === 'unreadable' && entry.here ? 'aside' : entry.kind;
}

/** “Sở Ví dụ, 01/01/2026 – 30/6/2026, Văn hóa công sở 2026.1, sửa 20/6/2026 08:01” */
function nameOf(entry: RestoreEntry, index: number): string {
  if (entry.kind === 'unreadable') return text.unreadableEntry(index + 1);
  const { assessment, checklist } = entry.read;
  return [
    assessment.subject.name || draftsText.noName,
    formatPeriod(assessment.period),
    `${checklist.shortTitle} ${checklist.version}`,
    `${draftsText.updated.toLowerCase()} ${formatMoment(assessment.updatedAt)}`,
  ].join(', ');
}
