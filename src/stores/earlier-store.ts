/**
 * The earlier assessment that the open one is compared with. Its answers are never stored with the open one, which keeps
 * only id, digest and percent (`previous`): they come from a file or from another draft of this browser.
 */
import { atom } from 'nanostores';
import type { Assessment } from '#src/domain/assessment/index.ts';
import { score, withPrevious } from '#src/domain/assessment/index.ts';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { DraftStorage } from '../browser/storage/draft-storage.ts';
import type { AssessmentStore } from './assessment-store.ts';

/** Where the text of an earlier assessment comes from: a draft of this browser has no digest worth keeping. */
type EarlierSource = 'file' | 'draft';

function createEarlierStore(store: AssessmentStore, storage: Pick<DraftStorage, 'ids' | 'read'>) {
  const $earlier = atom<Assessment | null>(null);
  /** Why a text could not be read, or what to know about the one that was. */
  const $problems = atom<readonly AssessmentProblem[]>([]);

  /** Takes an earlier assessment from its text and remembers which one it was. */
  async function choose(text: string, source: EarlierSource): Promise<void> {
    const result = await store.read(text);
    if (!result.ok) {
      $problems.set(result.problems);
      return;
    }
    const { assessment, digest, notices } = result.value;
    $problems.set(notices);
    $earlier.set(assessment);
    const { percent } = score(store.checklist, assessment);
    const previous = { id: assessment.id, digest: source === 'file' ? (digest ?? '') : '', percent };
    store.change((open, now) => withPrevious(open, previous, now));
  }

  /** Finds the remembered one again where it is a draft of this browser. Changes nothing. */
  async function restore(): Promise<void> {
    const { id, previous } = store.$assessment.get();
    if (previous === null || previous.id === id || previous.id === $earlier.get()?.id) return;
    const text = storage.read(previous.id);
    const result = text === null ? null : await store.read(text);
    if (result?.ok === true) $earlier.set(result.value.assessment);
  }

  /** The other drafts of this checklist in this browser, latest change first. */
  async function drafts(): Promise<readonly Assessment[]> {
    const texts = storage
      .ids()
      .filter((id) => id !== store.$assessment.get().id)
      .flatMap((id) => storage.read(id) ?? []);
    const results = await Promise.all(texts.map((text) => store.read(text)));
    return results
      .flatMap((result) => (result.ok ? [result.value.assessment] : []))
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  }

  async function chooseDraft(id: string): Promise<void> {
    const text = storage.read(id);
    if (text !== null) await choose(text, 'draft');
  }

  function forget(): void {
    $earlier.set(null);
    $problems.set([]);
    store.change((open, now) => withPrevious(open, null, now));
  }

  return { $earlier, $problems, choose, chooseDraft, restore, drafts, forget };
}

export type EarlierStore = ReturnType<typeof createEarlierStore>;

const stores = new WeakMap<AssessmentStore, EarlierStore>();

/** The one of an assessment's store: it outlives the view, so that going back to the form does not close the file. */
export function earlierStoreOf(store: AssessmentStore, storage: DraftStorage): EarlierStore {
  const known = stores.get(store) ?? createEarlierStore(store, storage);
  stores.set(store, known);
  return known;
}
