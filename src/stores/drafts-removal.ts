/** Removing drafts, one or all; one by one they can be taken back while the page is open. */
import { atom } from 'nanostores';
import type { Draft, DraftsList } from './drafts-list.ts';

/** Creates the removing of drafts of a list. */
export function createDraftsRemoval({ storage, refresh, add }: DraftsList) {
  /** What was removed since the page was opened, the last one last. */
  const $removed = atom<readonly Draft[]>([]);

  function remove(draft: Draft): void {
    storage.remove(draft.id);
    $removed.set([...$removed.get(), draft]);
    refresh();
  }

  /** Forgets what was removed last. */
  function forgetRemoved(): void {
    $removed.set($removed.get().slice(0, -1));
  }

  /** Takes back what was removed last. */
  function undoRemove(): void {
    const draft = $removed.get().at(-1);
    const id = draft === undefined ? null : add(draft.id, draft.text);
    if (draft === undefined || id === null) return;
    storage.setLastExport(id, draft.lastExport);
    forgetRemoved();
    refresh();
  }

  /** Removes everything this site keeps here; false when something is left. */
  function eraseAll(): boolean {
    const erased = storage.eraseAll();
    $removed.set([]);
    refresh();
    return erased;
  }

  return { $removed, remove, forgetRemoved, undoRemove, eraseAll };
}
