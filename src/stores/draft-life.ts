/**
 * The life of a draft on the checklist page: opened from this browser, shown only, begun anew. Whatever
 * takes its place, the draft that was open stays in this browser, or in the steps back where it could not be kept.
 */
import type { Assessment } from '#src/domain/assessment/index.ts';
import type { Editing } from './editing.ts';
import type { OpenAssessment } from './open-assessment.ts';
import type { SavingPart } from './saving.ts';
import type { Unheard } from './two-tabs.ts';
import type { UndoHistory, UndoStep } from './undo-history.ts';

interface Parts {
  readonly history: UndoHistory;
  readonly saving: SavingPart;
  readonly unheard: Unheard;
  readonly editing: Editing;
}

/** Creates the opening, showing and beginning of assessments on a checklist page. */
export function createDraftLife(open: OpenAssessment, { history, saving, unheard, editing }: Parts) {
  const { storage, notices, opening, checklist, $assessment, $saving } = open;

  /**
   * Puts an assessment in place of the open one; `text` is what the storage holds of it, null when nothing. Undo brings
   * back what the browser refused to keep, for that lives in memory alone, and then `back`.
   */
  function adopt(assessment: Assessment, text: string | null, back: UndoStep | null = null): void {
    const before = $assessment.get();
    const onlyCopies = history.toOtherThan(before.id);
    const last = back ?? ($saving.get() === 'failed' ? { assessment: before, copy: null } : null);
    saving.remember(assessment.id, text);
    opening.end();
    unheard.forget();
    notices.forget('sample', 'blank-form', 'opened', 'stored-kept-apart', 'no-room');
    $assessment.set(assessment);
    history.restart(...onlyCopies, ...(last === null ? [] : [last]));
    $saving.set(text === null ? 'none' : 'saved');
    storage.setLastOpen(checklist.id, text === null ? null : assessment.id);
  }

  /** Opens a draft of this browser; without an id the one open last. */
  async function openDraft(id: string | null = storage.lastOpen(checklist.id)): Promise<void> {
    saving.flush();
    const text = id === null ? null : storage.read(id);
    if (id === null || text === null) return;
    const meanwhile = opening.begin();
    const result = await open.read(text).catch(() => null);
    if (!opening.isCurrent(meanwhile)) return;
    opening.end();
    if (result === null) return notices.notify({ kind: 'not-loaded' });
    if (!result.ok) {
      storage.quarantine(id, text, open.now());
      return notices.notify({ kind: 'quarantined' });
    }
    const standIn = $assessment.get().id;
    adopt(result.value.assessment, text);
    if (result.value.notices.length > 0) notices.notify({ kind: 'opened', opened: result.value });
    if (meanwhile.length === 0) return;
    for (const update of meanwhile) editing.change(update);
    if (standIn !== id) storage.remove(standIn);
  }

  /** Shows an assessment that is not this person's: nothing is stored before it is changed. */
  function show(assessment: Assessment): void {
    saving.flush();
    adopt(assessment, null);
    notices.notify({ kind: 'sample' });
  }

  /** Starts a new, empty assessment; the open one stays in the list of drafts. */
  function startNew(): void {
    saving.flush();
    adopt(open.blank, null);
    notices.clear();
  }

  return { adopt, openDraft, show, startNew };
}

export type DraftLife = ReturnType<typeof createDraftLife>;
