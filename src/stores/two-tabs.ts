/**
 * Two tabs on one draft. Another tab is noticed by the text it wrote: taken over when this tab has nothing of its own that
 * the other does not know of (two tabs may write before either hears of the other), and kept apart otherwise.
 */
import type { Assessment } from '#src/domain/assessment/index.ts';
import { keepsChanges } from '#src/domain/exchange/file-id.ts';
import type { DraftLife } from './draft-life.ts';
import type { OpenAssessment } from './open-assessment.ts';
import type { SavingPart } from './saving.ts';

/** Milliseconds within which every other tab has surely heard of what this one wrote. */
const spreading = 5000;

/** Remembers the state before the changes that other tabs may not have heard of yet. */
export function createUnheard(open: OpenAssessment) {
  let before: Assessment | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => (before = null);
  return {
    /** Notes that a change leads away from a state. */
    leave: (state: Assessment) => {
      before ??= state;
      clearTimeout(timer);
      timer = setTimeout(forget, spreading);
    },
    forget,
    /** Whether what another tab wrote was made with those changes in it. */
    isIn: (text: string) =>
      before === null || keepsChanges(text, open.textOf(before), open.textOf(open.$assessment.get())),
  };
}

export type Unheard = ReturnType<typeof createUnheard>;

/** Creates the meeting of an open assessment with what other tabs write. */
export function createTwoTabs(open: OpenAssessment, saving: SavingPart, unheard: Unheard, life: DraftLife) {
  const { storage, notices, $assessment, $saving } = open;

  /** Meets what another tab did to the open draft: `text` is what it wrote, null when it removed the draft. */
  async function meet(text: string | null): Promise<void> {
    const { id } = $assessment.get();
    if (id === '' || text === saving.known(id)) return;
    if (text === null) return notices.notify({ kind: 'removed-elsewhere' });
    const result = await open.read(text);
    const mine = $assessment.get();
    if (!result.ok || mine.id !== id || text === saving.known(id)) return;
    // Saving will keep what this tab has not written yet apart.
    if (saving.isUnwritten() || $saving.get() === 'failed') return;
    const isOlder = saving.known(id) !== null && result.value.assessment.revision <= mine.revision;
    if (isOlder || !unheard.isIn(text)) {
      // Not made from what this tab wrote: both wrote at the same moment.
      if (storage.read(id) !== saving.known(id)) saving.save();
      return;
    }
    life.adopt(result.value.assessment, text);
    notices.notify({ kind: 'other-tab' });
  }

  return {
    /** Follows what other tabs write; returns how to stop. */
    followOtherTabs: () =>
      storage.watch((id, text) => {
        if ($saving.get() === 'failed') saving.save();
        if (id === null || id === $assessment.get().id) void meet(text);
      }),
    /** Looks whether another tab wrote while this page was asleep, as phones let pages sleep. */
    catchUp: () => meet(storage.read($assessment.get().id)),
  };
}
