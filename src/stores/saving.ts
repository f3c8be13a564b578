/**
 * Keeping the open assessment in this browser: at once, or for typing at most `rest` milliseconds after the first letter
 * that is not yet written. A text that another tab has written is never replaced.
 */
import type { OpenAssessment } from './open-assessment.ts';
import type { UndoHistory } from './undo-history.ts';

/** Creates the saving of an open assessment. */
export function createSaving(open: OpenAssessment, history: UndoHistory, rest: number) {
  const { storage, $assessment, $saving } = open;
  /** By id the text this tab last read or wrote: anything else in the storage comes from another tab. */
  const known = new Map<string, string>();
  let unwritten: ReturnType<typeof setTimeout> | undefined;

  /** Lets this tab go on with a draft of its own where another tab has written the open one. */
  function keepApart(): void {
    const before = $assessment.get();
    const id = open.newId();
    history.rename(before.id, id);
    $assessment.set({ ...before, id });
    open.notices.notify({ kind: 'kept-apart' });
  }

  /** Writes the assessment now. */
  function save(): void {
    clearTimeout(unwritten);
    unwritten = undefined;
    const { id } = $assessment.get();
    if (id === '') return;
    const stored = storage.read(id);
    if (stored !== null && stored !== known.get(id)) keepApart();
    const assessment = $assessment.get();
    const text = open.textOf(assessment);
    const written = storage.write(assessment.id, text);
    if (written) known.set(assessment.id, text);
    $saving.set(written ? 'saved' : 'failed');
    if (written && !open.opening.$opening.get()) storage.setLastOpen(open.checklist.id, assessment.id);
  }

  return {
    save,
    /** Writes the assessment after the rest of typing. */
    saveSoon: () => {
      $saving.set('pending');
      unwritten ??= setTimeout(save, rest);
    },
    /** Writes what typing has not yet written: for the moment the page is hidden or left. */
    flush: () => {
      if (unwritten !== undefined) save();
    },
    isUnwritten: () => unwritten !== undefined,
    /** The text this tab last read or wrote of a draft; null when it knows of none. */
    known: (id: string) => known.get(id) ?? null,
    /** Notes what the storage holds of the assessment that was opened; null when nothing. */
    remember: (id: string, text: string | null) => {
      if (text === null) known.delete(id);
      else known.set(id, text);
    },
  };
}

export type SavingPart = ReturnType<typeof createSaving>;
