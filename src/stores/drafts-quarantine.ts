/** Texts that could not be read and were put aside: read once more, or let go. */
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { Quarantined } from '../browser/storage/draft-storage.ts';
import type { DraftsList } from './drafts-list.ts';

/** Creates the quarantine of a list. */
export function createQuarantine({ storage, now, newId, read, refresh, add }: DraftsList) {
  /** Puts a text aside; its id, or null when there is no room. */
  function putAside(text: string): string | null {
    const id = newId();
    return storage.quarantine(id, text, now()) ? id : null;
  }

  /** Reads a text that was put aside once more; a draft again where that works now, else what is wrong with it. */
  function retry(aside: Quarantined): readonly AssessmentProblem[] {
    const result = read(aside.text);
    if (!result.ok) return result.problems;
    if (add(result.value.assessment.id, aside.text) !== null) storage.discard(aside.key);
    refresh();
    return [];
  }

  function discard(aside: Quarantined): void {
    storage.discard(aside.key);
    refresh();
  }

  return { putAside, retry, discard };
}

export type Quarantine = ReturnType<typeof createQuarantine>;
