/** An assessment from a file in place of the open one, without losing the one that has its id. */
import type { Assessment } from '#src/domain/assessment/index.ts';
import { isSameContent, withFileId } from '#src/domain/exchange/file-id.ts';
import type { DraftLife } from './draft-life.ts';
import type { OpenAssessment } from './open-assessment.ts';
import type { SavingPart } from './saving.ts';
import type { UndoHistory } from './undo-history.ts';

/** Creates the using of files on a checklist page. */
export function createFileUse(
  open: OpenAssessment,
  history: UndoHistory,
  saving: SavingPart,
  life: DraftLife,
) {
  const { storage, notices, $assessment } = open;
  /**
   * Puts an assessment that was read from a file, or made from another one, in place of the open one. Where it is
   * another state of the open one, undo brings that back; another draft under its id goes on under a new id.
   */
  function use(assessment: Assessment): void {
    saving.flush();
    const before = $assessment.get();
    if (before.id === assessment.id) {
      const revision = Math.max(before.revision, assessment.revision) + 1;
      history.restart([before]);
      $assessment.set({ ...assessment, revision });
      return saving.save();
    }
    const stored = storage.read(assessment.id);
    if (stored !== null && !isSameContent(stored, open.textOf(assessment))) {
      const copy = open.newId();
      if (!storage.write(copy, withFileId(stored, copy))) {
        // No room for a second draft: the stored one stays as it is, and what was opened lives in memory.
        life.adopt({ ...assessment, id: copy }, null);
        return saving.save();
      }
      notices.notify({ kind: 'stored-kept-apart' });
    }
    life.adopt(assessment, stored);
    saving.save();
  }

  return { use };
}
