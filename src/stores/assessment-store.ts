/**
 * The assessment being answered. Every change is a pure update put through `change`, which keeps the step before for
 * undo; saving is a listener, so that a full disk never loses what is on the screen.
 *
 * Life of a draft: nothing is stored before the first change; each change is written at once (typing after a rest of
 * 250 ms, and when the page is hidden); a second tab on the same draft is noticed by the text it wrote, taken over when
 * this tab has nothing unsaved, and kept as a draft of its own otherwise. Unreadable text goes to quarantine.
 */
import { atom, computed } from 'nanostores';
import type { Assessment, PublishedChecklist } from '#src/domain/assessment/index.ts';
import { createAssessment, createChecklistLibrary, progress, score } from '#src/domain/assessment/index.ts';
import type { ReadAssessment, Tool } from '#src/domain/exchange/index.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import type { AssessmentProblem } from '#src/domain/problem/table-assessment.ts';
import type { DraftStorage } from '../browser/draft-storage.ts';

/** What is known of the copy in this browser. */
export type Saving = 'none' | 'saved' | 'pending' | 'failed';

/** What the person is told once, with what can be done about it. */
export type StoreNotice =
  | { readonly kind: 'problems'; readonly problems: readonly AssessmentProblem[] }
  | { readonly kind: 'opened'; readonly opened: ReadAssessment }
  | { readonly kind: 'other-tab' }
  | { readonly kind: 'kept-apart' }
  | { readonly kind: 'quarantined' };

export interface StoreOptions {
  /** The version in use first; older ones after it, so that old drafts can be carried over. */
  readonly checklists: readonly [PublishedChecklist, ...PublishedChecklist[]];
  readonly storage: DraftStorage;
  readonly tool: Tool;
  readonly now: () => string;
  readonly newId: () => string;
  /** Milliseconds of rest after typing before it is written. */
  readonly rest?: number;
}

const undoSteps = 50;

/** Creates the store of one checklist page. It starts empty; call `open` once the page is alive. */
export function createAssessmentStore(options: StoreOptions) {
  const { storage, now, newId, tool, rest = 250 } = options;
  const checklist = options.checklists[0];
  const library = createChecklistLibrary(options.checklists);
  const blank = createAssessment({ checklist, id: '', now: '' });

  const $assessment = atom<Assessment>(blank);
  const $saving = atom<Saving>('none');
  const $notices = atom<readonly StoreNotice[]>([]);
  const $undo = atom<readonly Assessment[]>([]);
  const $score = computed($assessment, (assessment) => score(checklist, assessment));
  const $progress = computed($assessment, (assessment) => progress(checklist, assessment));

  /** Text this tab last read or wrote: anything else in the storage comes from another tab. */
  let known: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const notify = (notice: StoreNotice) => $notices.set([...$notices.get(), notice]);

  function adopt(assessment: Assessment, text: string | null): void {
    known = text;
    $assessment.set(assessment);
    $undo.set([]);
    $saving.set(text === null ? 'none' : 'saved');
    storage.setLastOpen(checklist.id, text === null ? null : assessment.id);
  }

  /** Reads a file of this checklist. The reading half of the codec is the larger one and is fetched on first use. */
  async function read(text: string) {
    const { readAssessmentFile } = await import('#src/domain/exchange/read.ts');
    return readAssessmentFile(text, { library, checklistId: checklist.id });
  }

  /** Opens a draft of this browser; without an id the one open last. */
  async function open(id: string | null = storage.lastOpen(checklist.id)): Promise<void> {
    const text = id === null ? null : storage.read(id);
    if (id === null || text === null) return;
    const result = await read(text);
    // What was answered while the codec was on its way is a draft of its own and stays open.
    if ($assessment.get().id !== '') return;
    if (!result.ok) {
      storage.quarantine(id, text, now());
      notify({ kind: 'quarantined' });
      return;
    }
    adopt(result.value.assessment, text);
    if (result.value.notices.length > 0) notify({ kind: 'opened', opened: result.value });
  }

  /** Writes the assessment now. */
  function save(): void {
    clearTimeout(timer);
    timer = undefined;
    let assessment = $assessment.get();
    if (assessment.id === '') return;
    const stored = storage.read(assessment.id);
    if (stored !== null && stored !== known) {
      assessment = { ...assessment, id: newId() };
      $assessment.set(assessment);
      notify({ kind: 'kept-apart' });
    }
    const { text } = writeAssessmentFile(assessment, checklist, tool);
    const written = storage.write(assessment.id, text);
    if (written) known = text;
    $saving.set(written ? 'saved' : 'failed');
    if (written) storage.setLastOpen(checklist.id, assessment.id);
  }

  /** Applies a pure update. `typing` waits for a rest before it writes and makes one undo step of a run of letters. */
  function change(update: (assessment: Assessment, now: string) => Assessment, typing = false): void {
    const before = $assessment.get();
    const named = before.id === '' ? createAssessment({ checklist, id: newId(), now: now() }) : before;
    const after = update(named, now());
    if (!typing || timer === undefined) $undo.set([...$undo.get(), before].slice(-undoSteps));
    $assessment.set(after);
    $saving.set('pending');
    clearTimeout(timer);
    if (typing) timer = setTimeout(save, rest);
    else save();
  }

  /** Takes the last change back; the revision still grows, so that files never run backwards. */
  function undo(): void {
    const steps = $undo.get();
    const before = steps.at(-1);
    if (before === undefined) return;
    const { id, revision } = $assessment.get();
    $undo.set(steps.slice(0, -1));
    $assessment.set({ ...before, id, revision: revision + 1, updatedAt: now() });
    save();
  }

  /** Puts an assessment that was read from a file, or made from another one, in place of the open one. */
  function use(assessment: Assessment): void {
    const stored = storage.read(assessment.id);
    const before = $assessment.get();
    adopt(assessment, stored);
    save();
    $undo.set(before.id === assessment.id ? [before] : []);
  }

  /** Starts a new, empty assessment; the open one stays in the list of drafts. */
  function startNew(): void {
    if (timer !== undefined) save();
    adopt(blank, null);
  }

  function followOtherTabs(): () => void {
    return storage.watch(async (id) => {
      const text = storage.read(id);
      if (id !== $assessment.get().id || text === null || text === known) return;
      const result = await read(text);
      if (!result.ok || timer !== undefined || id !== $assessment.get().id) return;
      adopt(result.value.assessment, text);
      notify({ kind: 'other-tab' });
    });
  }

  /** The text of the open assessment as a file. */
  function toText(): { readonly text: string; readonly digest: string } {
    return writeAssessmentFile($assessment.get(), checklist, tool);
  }

  return {
    checklist,
    blank,
    $assessment,
    $score,
    $progress,
    $saving,
    $notices,
    $undo,
    open,
    save,
    change,
    undo,
    use,
    startNew,
    read,
    toText,
    followOtherTabs,
    dismiss: (notice: StoreNotice) => $notices.set($notices.get().filter((each) => each !== notice)),
    /** Writes what typing has not yet written: for the moment the page is hidden or left. */
    flush: () => {
      if (timer !== undefined) save();
    },
  };
}

export type AssessmentStore = ReturnType<typeof createAssessmentStore>;
