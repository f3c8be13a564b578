/**
 * The assessment being answered. Every change is a pure update put through `change`, which keeps the step before for
 * undo; saving is a listener, so that a full disk never loses what is on the screen. Its parts, each a file: what they
 * share (open-assessment), notices, steps back (undo-history), saving, changes (editing), the life of a draft
 * (draft-life), files (file-use), other tabs (two-tabs).
 */
import { computed } from 'nanostores';
import { progress, score } from '#src/domain/assessment/index.ts';
import { createDraftLife } from './draft-life.ts';
import { createEditing } from './editing.ts';
import { createFileUse } from './file-use.ts';
import { createOpenAssessment } from './open-assessment.ts';
import { createSaving } from './saving.ts';
import type { StoreOptions } from './store-types.ts';
import { createTwoTabs, createUnheard } from './two-tabs.ts';
import { createUndoHistory } from './undo-history.ts';

export type { StoreNotice } from './store-types.ts';

/** Creates the store of one checklist page. It starts empty; call `open` once the page is alive. */
export function createAssessmentStore(options: StoreOptions) {
  const open = createOpenAssessment(options);
  const history = createUndoHistory();
  const saving = createSaving(open, history, options.rest ?? 250);
  const unheard = createUnheard(open);
  const editing = createEditing(open, history, saving, unheard);
  const life = createDraftLife(open, { history, saving, unheard, editing });
  const files = createFileUse(open, saving, life);
  const tabs = createTwoTabs(open, saving, unheard, life);

  const { checklist, tool, blank, read, notices, $assessment, $saving } = open;
  return {
    checklist,
    tool,
    blank,
    $assessment,
    $score: computed($assessment, (assessment) => score(checklist, assessment)),
    $progress: computed($assessment, (assessment) => progress(checklist, assessment)),
    $saving,
    $notices: notices.$notices,
    $undo: history.$undo,
    $opening: open.opening.$opening,
    open: life.openDraft,
    use: files.use,
    useBeside: files.useBeside,
    textUnder: files.textUnder,
    show: life.show,
    startNew: life.startNew,
    read,
    change: editing.change,
    undo: editing.undo,
    /** Forgets the steps back: what follows is another person's work. */
    forgetUndo: () => history.restart(),
    save: saving.save,
    flush: saving.flush,
    followOtherTabs: tabs.followOtherTabs,
    catchUp: tabs.catchUp,
    /** Whether leaving the page would lose something: the open assessment, or another one that only undo still holds. */
    isUnstored: () =>
      $saving.get() === 'failed' ||
      history
        .toOtherThan($assessment.get().id)
        .some(({ assessment }) => open.storage.read(assessment.id) !== open.textOf(assessment)),
    /** The open assessment as a file: its text, and the digest in it. */
    toText: () => open.write($assessment.get()),
    notify: notices.notify,
    dismiss: notices.dismiss,
  };
}

export type AssessmentStore = ReturnType<typeof createAssessmentStore>;
