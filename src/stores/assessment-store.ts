/**
 * The assessment being answered. Every change is a pure update put through `change`, which keeps the step before for
 * undo; saving is a listener, so that a full disk never loses what is on the screen.
 *
 * Life of a draft: nothing is stored before the first change; each change is written at once, typing at most `rest`
 * milliseconds after the first letter that is not yet written, and when the page is hidden. A second tab on the same
 * draft is noticed by the text it wrote: taken over when this tab has nothing of its own that the other does not know of
 * (two tabs may write before either hears of the other), and kept as a draft of its own otherwise. Unreadable text goes
 * to quarantine.
 */
import { atom, computed } from 'nanostores';
import type { Assessment } from '#src/domain/assessment/index.ts';
import { createAssessment, createChecklistLibrary, progress, score } from '#src/domain/assessment/index.ts';
import { isSameContent, keepsChanges, withFileId } from '#src/domain/exchange/file-id.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import type { Saving, StoreNotice, StoreOptions } from './store-types.ts';

export type { Saving, StoreNotice } from './store-types.ts';

type Update = (assessment: Assessment, now: string) => Assessment;

const undoSteps = 50;

/** Milliseconds without a letter after which the next one begins a new undo step. */
const typingPause = 800;

/** Milliseconds within which every other tab has surely heard of what this one wrote. */
const spreading = 5000;

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
  let unwritten: ReturnType<typeof setTimeout> | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** The state before the changes that other tabs may not have heard of yet. */
  let settled: Assessment | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  /** Changes made while a draft is being read; they go onto that draft once it is there. */
  let early: Update[] | null = null;
  /** Whether a draft is being read: what it holds cannot be changed piecemeal yet. */
  const $opening = atom(false);
  const endEarly = () => {
    early = null;
    $opening.set(false);
  };

  const notify = (notice: StoreNotice) => {
    const others = $notices.get().filter(({ kind }) => kind !== notice.kind);
    $notices.set([...others, notice]);
  };
  const forget = (...kinds: readonly StoreNotice['kind'][]) => {
    const left = $notices.get().filter(({ kind }) => !kinds.includes(kind));
    if (left.length < $notices.get().length) $notices.set(left);
  };
  const textOf = (assessment: Assessment) => writeAssessmentFile(assessment, checklist, tool).text;

  function adopt(assessment: Assessment, text: string | null): void {
    // What the browser refused to keep lives in memory alone: undo brings it back.
    const onlyCopy = $saving.get() === 'failed' ? [$assessment.get()] : [];
    known = text;
    endEarly();
    settled = null;
    forget('sample', 'blank-form', 'opened');
    $assessment.set(assessment);
    $undo.set(onlyCopy);
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
    flush();
    const text = id === null ? null : storage.read(id);
    if (id === null || text === null) return;
    const meanwhile: Update[] = [];
    early = meanwhile;
    $opening.set(true);
    const result = await read(text).catch(() => null);
    // Something else was opened or begun on purpose.
    if (early !== meanwhile) return;
    endEarly();
    if (result === null) return notify({ kind: 'not-loaded' });
    if (!result.ok) {
      storage.quarantine(id, text, now());
      notify({ kind: 'quarantined' });
      return;
    }
    const standIn = $assessment.get().id;
    adopt(result.value.assessment, text);
    if (result.value.notices.length > 0) notify({ kind: 'opened', opened: result.value });
    if (meanwhile.length === 0) return;
    for (const update of meanwhile) change(update);
    if (standIn !== id) storage.remove(standIn);
  }

  /** Writes the assessment now; as a draft of its own where another tab has written this one meanwhile. */
  function save(): void {
    clearTimeout(unwritten);
    unwritten = undefined;
    const { id } = $assessment.get();
    if (id === '') return;
    const stored = storage.read(id);
    if (stored !== null && stored !== known) {
      const apart = newId();
      const rename = (state: Assessment) => (state.id === id ? { ...state, id: apart } : state);
      $undo.set($undo.get().map(rename));
      $assessment.set(rename($assessment.get()));
      notify({ kind: 'kept-apart' });
    }
    const assessment = $assessment.get();
    const text = textOf(assessment);
    const written = storage.write(assessment.id, text);
    if (written) known = text;
    $saving.set(written ? 'saved' : 'failed');
    if (written && early === null) storage.setLastOpen(checklist.id, assessment.id);
  }

  /** Writes what typing has not yet written: for the moment the page is hidden or left. */
  function flush(): void {
    if (unwritten !== undefined) save();
  }

  /** Notes that other tabs may not know of a change for a while: it led away from `before`. */
  function leave(before: Assessment): void {
    settled ??= before;
    clearTimeout(settling);
    settling = setTimeout(() => (settled = null), spreading);
  }

  /** Applies a pure update. `isTyping` may wait before it is written, and makes one undo step of a run of letters. */
  function change(update: Update, isTyping = false): void {
    early?.push(update);
    // What is changed is no longer the sample, nor an empty form to print.
    forget('sample', 'blank-form');
    const before = $assessment.get();
    const named = before.id === '' ? createAssessment({ checklist, id: newId(), now: now() }) : before;
    const after = update(named, now());
    leave(named);
    if (!isTyping || typing === undefined) $undo.set([...$undo.get(), named].slice(-undoSteps));
    clearTimeout(typing);
    typing = isTyping ? setTimeout(() => (typing = undefined), typingPause) : undefined;
    $assessment.set(after);
    if (!isTyping) save();
    else {
      $saving.set('pending');
      unwritten ??= setTimeout(save, rest);
    }
  }

  /**
   * Takes the last change back, or brings back the draft that could not be kept, under its own id; the revision still
   * grows, so that files never run backwards.
   */
  function undo(): void {
    const steps = $undo.get();
    const before = steps.at(-1);
    if (before === undefined) return;
    const { revision } = $assessment.get();
    leave($assessment.get());
    $undo.set(steps.slice(0, -1));
    $assessment.set({ ...before, revision: Math.max(revision, before.revision) + 1, updatedAt: now() });
    save();
  }

  /**
   * Puts an assessment that was read from a file, or made from another one, in place of the open one. Where it is
   * another state of the open one, undo brings that back; another draft under its id goes on under a new id.
   */
  function use(assessment: Assessment): void {
    flush();
    const before = $assessment.get();
    if (before.id === assessment.id) {
      const revision = Math.max(before.revision, assessment.revision) + 1;
      $undo.set([before]);
      $assessment.set({ ...assessment, revision });
      return save();
    }
    const stored = storage.read(assessment.id);
    if (stored !== null && !isSameContent(stored, textOf(assessment))) {
      const copy = newId();
      if (!storage.write(copy, withFileId(stored, copy))) {
        // No room for a second draft: the stored one stays as it is, and what was opened lives in memory.
        adopt({ ...assessment, id: copy }, null);
        return save();
      }
      notify({ kind: 'stored-kept-apart' });
    }
    adopt(assessment, stored);
    save();
  }

  /** Shows an assessment that is not this person's: nothing is stored before it is changed. */
  function show(assessment: Assessment): void {
    flush();
    adopt(assessment, null);
    notify({ kind: 'sample' });
  }

  /** Starts a new, empty assessment; the open one stays in the list of drafts. */
  function startNew(): void {
    flush();
    adopt(blank, null);
    $notices.set([]);
  }

  /** Meets what another tab did to the open draft: `text` is what it wrote, null when it removed the draft. */
  async function meet(text: string | null): Promise<void> {
    const { id } = $assessment.get();
    if (id === '' || text === known) return;
    if (text === null) return notify({ kind: 'removed-elsewhere' });
    const result = await read(text);
    const mine = $assessment.get();
    if (!result.ok || mine.id !== id || text === known) return;
    // Saving will keep what this tab has not written yet apart.
    if (unwritten !== undefined || $saving.get() === 'failed') return;
    const isOlder = known !== null && result.value.assessment.revision <= mine.revision;
    if (isOlder || (settled !== null && !keepsChanges(text, textOf(settled), textOf(mine)))) {
      // Not made from what this tab wrote: both wrote at the same moment.
      if (storage.read(id) !== known) save();
      return;
    }
    adopt(result.value.assessment, text);
    notify({ kind: 'other-tab' });
  }

  function followOtherTabs(): () => void {
    return storage.watch((id, text) => {
      if ($saving.get() === 'failed') save();
      if (id === null || id === $assessment.get().id) void meet(text);
    });
  }

  return {
    checklist,
    tool,
    blank,
    $assessment,
    $score,
    $progress,
    $saving,
    $notices,
    $undo,
    $opening,
    open,
    save,
    flush,
    change,
    undo,
    use,
    show,
    startNew,
    read,
    followOtherTabs,
    /** Looks whether another tab wrote while this page was asleep, as phones let pages sleep. */
    catchUp: () => meet(storage.read($assessment.get().id)),
    /** Whether leaving the page would lose something: the open assessment, or another one that only undo still holds. */
    isUnstored: () => $saving.get() === 'failed' || $undo.get().some(({ id }) => id !== $assessment.get().id),
    /** The text of the open assessment as a file. */
    toText: () => writeAssessmentFile($assessment.get(), checklist, tool),
    /** Forgets the steps back: what follows is another person's work. */
    forgetUndo: () => $undo.set([]),
    notify,
    dismiss: (notice: StoreNotice) => $notices.set($notices.get().filter((each) => each !== notice)),
  };
}

export type AssessmentStore = ReturnType<typeof createAssessmentStore>;
