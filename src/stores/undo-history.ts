/** The steps back of the open assessment: whole states, the last one last. */
import { atom } from 'nanostores';
import type { Assessment } from '#src/domain/assessment/index.ts';

const longest = 50;

/** Milliseconds without a letter after which the next one begins a new step. */
const typingPause = 800;

/** Creates the empty history. */
export function createUndoHistory() {
  const $undo = atom<readonly Assessment[]>([]);
  let typing: ReturnType<typeof setTimeout> | undefined;

  /** Keeps the state before a change; a run of letters is one step. */
  function record(before: Assessment, isTyping: boolean): void {
    if (!isTyping || typing === undefined) $undo.set([...$undo.get(), before].slice(-longest));
    clearTimeout(typing);
    typing = isTyping ? setTimeout(() => (typing = undefined), typingPause) : undefined;
  }

  /** Takes the last step out. */
  function take(): Assessment | undefined {
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
    restart: (steps: readonly Assessment[] = []) => $undo.set(steps),
    /** Lets the steps of a draft go on under its new id. */
    rename: (from: string, to: string) =>
      $undo.set($undo.get().map((step) => (step.id === from ? { ...step, id: to } : step))),
    /** Whether a step leads to another assessment, which only this history holds. */
    holdsOtherThan: (id: string) => $undo.get().some((step) => step.id !== id),
  };
}

export type UndoHistory = ReturnType<typeof createUndoHistory>;
