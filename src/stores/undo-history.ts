/** The steps back of the open assessment: whole states, the last one last. */
import { atom } from 'nanostores';
import type { Assessment } from '#src/domain/assessment/index.ts';

const longest = 50;

/** Milliseconds without a letter after which the next one begins a new step. */
const typingPause = 800;

/** A state to go back to. */
export interface UndoStep {
  readonly assessment: Assessment;
  /** The draft that keeps this state while something else stands under its id; null when none is needed. */
  readonly copy: { readonly id: string; readonly text: string } | null;
}

/** Creates the empty history. */
export function createUndoHistory() {
  const $undo = atom<readonly UndoStep[]>([]);
  let typing: ReturnType<typeof setTimeout> | undefined;

  function endTyping(): void {
    clearTimeout(typing);
    typing = undefined;
  }

  /** Keeps the state before a change; a run of letters is one step. */
  function record(before: Assessment, isTyping: boolean): void {
    if (!isTyping || typing === undefined)
      $undo.set([...$undo.get(), { assessment: before, copy: null }].slice(-longest));
    endTyping();
    if (isTyping) typing = setTimeout(endTyping, typingPause);
  }

  /** Takes the last step out. */
  function take(): UndoStep | undefined {
    endTyping();
    const steps = $undo.get();
    const last = steps.at(-1);
    if (last !== undefined) $undo.set(steps.slice(0, -1));
    return last;
  }

  return {
    $undo,
    record,
    take,
    /** Begins again: what follows is another assessment, or another person's work. */
    restart: (...steps: readonly UndoStep[]) => {
      endTyping();
      $undo.set(steps);
    },
    /** Lets the steps of a draft go on under its new id. */
    rename: (from: string, to: string) =>
      $undo.set(
        $undo.get().map(({ assessment, copy }) => ({
          assessment: assessment.id === from ? { ...assessment, id: to } : assessment,
          copy,
        })),
      ),
    /** The steps that lead to another assessment: this history may be all that holds it. */
    toOtherThan: (id: string) => $undo.get().filter(({ assessment }) => assessment.id !== id),
  };
}

export type UndoHistory = ReturnType<typeof createUndoHistory>;
