/** An assessment from a file in place of the open one: whatever stands under its id is kept. */
import type { Assessment } from '#src/domain/assessment/index.ts';
import { isSameWork, revisionOf, withFileId } from '#src/domain/exchange/file-id.ts';
import type { DraftLife } from './draft-life.ts';
import type { OpenAssessment } from './open-assessment.ts';
import type { SavingPart } from './saving.ts';

/** Creates the using of files on a checklist page. */
export function createFileUse(open: OpenAssessment, saving: SavingPart, { adopt }: DraftLife) {
  const { storage, notices, checklist, $assessment, $saving } = open;

  /** The open assessment where it is this person's work; null for an empty form and for what is only shown. */
  const work = (): Assessment | null => ($saving.get() === 'none' ? null : $assessment.get());

  /** What stands under an id here, as a file: the open assessment or a stored draft; null when nothing. */
  function textUnder(id: string): string | null {
    const mine = work();
    return mine?.id === id ? open.textOf(mine) : storage.read(id);
  }

  /**
   * Puts an assessment that was read from a file in place of the open one. Another state that stands under its id, open
   * or stored, goes on as a draft under a new id; where it is the open one, undo brings it back. `from` is the text that was
   * read: a draft that says the same as that is the same work, though it may be of an older format or checklist.
   */
  function use(assessment: Assessment, from = open.textOf(assessment)): void {
    saving.flush();
    const { id } = assessment;
    const before = work();
    const standing = textUnder(id);
    const isOpen = before?.id === id;
    const stored = isOpen ? saving.known(id) : standing;
    const revision = Math.max(assessment.revision, standing === null ? 0 : revisionOf(standing));
    const isSame = (text: string) => standing !== null && isSameWork(standing, text);
    if (standing === null || isSame(from) || isSame(open.textOf(assessment))) {
      if (!isOpen) adopt({ ...assessment, revision }, stored);
      return saving.save();
    }
    const copy = open.newId();
    const text = withFileId(standing, copy);
    const isKept = storage.write(copy, text);
    if (isKept) {
      storage.setLastExport(copy, storage.lastExport(id));
      const back = isOpen ? { assessment: before, copy: { id: copy, text } } : null;
      adopt({ ...assessment, revision: revision + 1 }, stored, back);
    } else {
      // No room for a second draft: what stands stays as it is, and what was opened lives in memory.
      adopt({ ...assessment, id: copy }, null, before === null ? null : { assessment: before, copy: null });
      if (before !== null) storage.setLastOpen(checklist.id, before.id);
    }
    saving.save();
    notices.notify({ kind: isKept || $saving.get() === 'saved' ? 'stored-kept-apart' : 'no-room' });
  }

  return { use, textUnder };
}
