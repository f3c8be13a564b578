/**
 * The drafts of this browser as a list, of every checklist: what each is, and what can be done with one or with all.
 * Nothing is ever replaced: duplicating and restoring only add, removing can be undone while the page is open.
 */
import { atom } from 'nanostores';
import type { Period, PublishedChecklist } from '#src/domain/assessment/index.ts';
import { createChecklistLibrary, duplicateForNextPeriod, score } from '#src/domain/assessment/index.ts';
import { backupFileName, writeBackup } from '#src/domain/exchange/backup.ts';
import { withFileId } from '#src/domain/exchange/file-id.ts';
import type { ReadAssessment, Tool } from '#src/domain/exchange/index.ts';
import { readAssessmentFile, writeAssessmentFile } from '#src/domain/exchange/index.ts';
import type { RestoreEntry } from '#src/domain/exchange/restore.ts';
import { planRestore, readForRestore } from '#src/domain/exchange/restore.ts';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { Result } from '#src/domain/problem/problem.ts';
import { ok } from '#src/domain/problem/problem.ts';
import type { DraftStorage, Quarantined } from '../browser/storage/draft-storage.ts';

/** Characters a browser usually keeps for one address. */
export const storageLimit = 5_000_000;

/** One stored draft; `read` is null when it cannot be read here. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly read: ReadAssessment | null;
  readonly problems: readonly AssessmentProblem[];
  readonly lastExport: string | null;
}

export interface RestorePlan {
  /** Vietnam time of the backup; empty for a single assessment file. */
  readonly createdAt: string;
  readonly notices: readonly AssessmentProblem[];
  readonly entries: readonly RestoreEntry[];
}

export interface DraftsOptions {
  readonly checklists: readonly PublishedChecklist[];
  readonly storage: DraftStorage;
  readonly tool: Tool;
  readonly now: () => string;
  readonly newId: () => string;
}

export function createDraftsStore(options: DraftsOptions) {
  const { storage, tool, now, newId } = options;
  const library = createChecklistLibrary(options.checklists);

  const $drafts = atom<readonly Draft[]>([]);
  const $putAside = atom<readonly Quarantined[]>([]);
  const $used = atom(storage.used());
  /** What was removed since the page was opened, the last one last, for undo. */
  const $removed = atom<readonly Draft[]>([]);
  /** Whether the browser refused to keep something: there is no room, or storage is blocked altogether. */
  const $failed = atom(!storage.isWritable());

  /** A draft as it lies here, on the checklist version it was made with. */
  const read = (text: string) => readAssessmentFile(text, { library, keepVersion: true });

  function refresh(): void {
    const drafts = storage.ids().flatMap((id): Draft[] => {
      const text = storage.read(id);
      if (text === null) return [];
      const result = read(text);
      return [
        {
          id,
          text,
          read: result.ok ? result.value : null,
          problems: result.ok ? [] : result.problems,
          lastExport: storage.lastExport(id),
        },
      ];
    });
    const changed = (draft: Draft) => draft.read?.assessment.updatedAt ?? '';
    $drafts.set(drafts.sort((a, b) => (changed(a) < changed(b) ? 1 : -1)));
    $putAside.set(storage.quarantined());
    $used.set(storage.used());
  }

  /** Writes a draft under its id, or under a new one where that is taken; its id, or null when there is no room. */
  function add(wanted: string, text: string): string | null {
    const isFree = storage.read(wanted) === null;
    const id = isFree ? wanted : newId();
    const written = storage.write(id, isFree ? text : withFileId(text, id));
    $failed.set(!written);
    return written ? id : null;
  }

  function remove(draft: Draft): void {
    storage.remove(draft.id);
    $removed.set([...$removed.get(), draft]);
    refresh();
  }

  /** Forgets what was removed last. */
  function forgetRemoved(): void {
    $removed.set($removed.get().slice(0, -1));
  }

  function undoRemove(): void {
    const draft = $removed.get().at(-1);
    const id = draft === undefined ? null : add(draft.id, draft.text);
    if (draft === undefined || id === null) return;
    storage.setLastExport(id, draft.lastExport);
    forgetRemoved();
    refresh();
  }

  /** A new draft for another period on the version in use; its id, or null when it cannot be made. */
  function duplicate(draft: Draft, period: Period): string | null {
    const result = readAssessmentFile(draft.text, { library });
    if (!result.ok || draft.read === null) return null;
    const { checklist, assessment } = result.value;
    // The percent stays the one of the version the old answers were given on.
    const { percent } = score(draft.read.checklist, draft.read.assessment);
    const next = duplicateForNextPeriod(assessment, { id: newId(), now: now(), period, percent });
    const id = add(next.id, writeAssessmentFile(next, checklist, tool).text);
    refresh();
    return id;
  }

  function markExported(ids: readonly string[]): void {
    for (const id of ids) storage.setLastExport(id, now());
    refresh();
  }

  /** Every draft, and every text put aside, as one file. */
  function backup(): { readonly name: string; readonly text: string } {
    const texts = [...$drafts.get(), ...$putAside.get()].map(({ text }) => text);
    const time = now();
    return { name: backupFileName(time), text: writeBackup(texts, time, tool) };
  }

  /** What restoring a file would do. Changes nothing. */
  function preview(text: string): Result<RestorePlan, AssessmentProblem> {
    const result = readForRestore(text);
    if (!result.ok) return result;
    const { createdAt, files, notices } = result.value;
    const present = {
      drafts: new Map($drafts.get().map((draft) => [draft.id, draft.text])),
      putAside: storage.quarantined().map((each) => each.text),
    };
    return ok({ createdAt, notices, entries: planRestore(files, present, read) });
  }

  /** Puts back what a plan says, as it says; counts what was written and what found no room. */
  function restore({ createdAt, entries }: RestorePlan): { readonly done: number; readonly failed: number } {
    let [done, failed] = [0, 0];
    for (const entry of entries) {
      if (entry.kind === 'here' || (entry.kind === 'unreadable' && entry.here)) continue;
      const id =
        entry.kind === 'unreadable' ? putAside(entry.text) : add(entry.read.assessment.id, entry.text);
      if (id === null) failed += 1;
      else done += 1;
      if (id !== null && entry.kind !== 'unreadable' && createdAt !== '')
        storage.setLastExport(id, createdAt);
    }
    $failed.set(failed > 0);
    refresh();
    return { done, failed };
  }

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

  function eraseAll(): boolean {
    const erased = storage.eraseAll();
    $removed.set([]);
    refresh();
    return erased;
  }

  return {
    library,
    $drafts,
    $putAside,
    $used,
    $removed,
    $failed,
    refresh,
    remove,
    undoRemove,
    forgetRemoved,
    duplicate,
    markExported,
    backup,
    preview,
    restore,
    retry,
    discard,
    eraseAll,
    /** Keeps the list true while other tabs write; returns how to stop. */
    followOtherTabs: () => storage.watch(refresh),
  };
}

export type DraftsStore = ReturnType<typeof createDraftsStore>;
