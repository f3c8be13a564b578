/** Changing the open assessment by pure updates, and taking changes back. */
import { createAssessment } from '#src/domain/assessment/index.ts';
import type { OpenAssessment } from './open-assessment.ts';
import type { SavingPart } from './saving.ts';
import type { Update } from './store-types.ts';
import type { Unheard } from './two-tabs.ts';
import type { UndoHistory } from './undo-history.ts';

/** Creates the editing of an open assessment. */
export function createEditing(
  open: OpenAssessment,
  history: UndoHistory,
  saving: SavingPart,
  unheard: Unheard,
) {
  const { storage, checklist, newId, now, $assessment, $saving } = open;

  /** Applies a pure update. `isTyping` may wait before it is written, and makes one undo step of a run of letters. */
  function change(update: Update, isTyping = false): void {
    open.opening.note(update);
    // What is changed is no longer the sample, nor an empty form to print.
    open.notices.forget('sample', 'blank-form');
    const current = $assessment.get();
    const before = current.id === '' ? createAssessment({ checklist, id: newId(), now: now() }) : current;
    const after = update(before, now());
    unheard.leave(before);
    history.record(before, isTyping);
    $assessment.set(after);
    if (isTyping) saving.saveSoon();
    else saving.save();
  }

  /**
   * Takes the last change back, or brings back the draft that could not be kept, under its own id; the revision still
   * grows, so that files never run backwards.
   */
  function undo(): void {
    const step = history.take();
    if (step === undefined) return;
    const { assessment: before, copy } = step;
    const current = $assessment.get();
    unheard.leave(current);
    const revision = Math.max(current.revision, before.revision) + 1;
    $assessment.set({ ...before, revision, updatedAt: now() });
    saving.save();
    if (copy === null) return;
    open.notices.forget('stored-kept-apart');
    // It stands under its own id again. What another tab made of the copy meanwhile stays.
    if ($saving.get() === 'saved' && storage.read(copy.id) === copy.text) storage.remove(copy.id);
  }

  return { change, undo };
}

export type Editing = ReturnType<typeof createEditing>;
