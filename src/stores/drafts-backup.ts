/** Every draft as one file, and back: restoring adds what is missing and replaces nothing. */
import { backupFileName, writeBackup } from '#src/domain/exchange/backup.ts';
import type { RestoreEntry } from '#src/domain/exchange/restore.ts';
import { planRestore, readForRestore } from '#src/domain/exchange/restore.ts';
import type { Result } from '#src/domain/problem/problem.ts';
import { ok } from '#src/domain/problem/problem.ts';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { DraftsList } from './drafts-list.ts';
import type { Quarantine } from './drafts-quarantine.ts';

export interface RestorePlan {
  /** Vietnam time of the backup; empty for a single assessment file. */
  readonly createdAt: string;
  readonly notices: readonly AssessmentProblem[];
  readonly entries: readonly RestoreEntry[];
}

/** Creates the backing up and restoring of a list. */
export function createDraftsBackup(list: DraftsList, { putAside }: Pick<Quarantine, 'putAside'>) {
  const { storage, tool, now, read, refresh, add, $drafts, $putAside, $failed } = list;

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

  /** Puts one entry back; false when there is no room. A backup counts as an export of every draft in it. */
  function putBack(entry: Exclude<RestoreEntry, { kind: 'here' }>, createdAt: string): boolean {
    if (entry.kind === 'unreadable') return putAside(entry.text) !== null;
    const id = add(entry.read.assessment.id, entry.text);
    if (id !== null && createdAt !== '') storage.setLastExport(id, createdAt);
    return id !== null;
  }

  /** Puts back what a plan says, as it says; counts what was written and what found no room. */
  function restore({ createdAt, entries }: RestorePlan): { readonly done: number; readonly failed: number } {
    const wanted = entries
      .filter((entry) => entry.kind !== 'here')
      .filter((entry) => entry.kind !== 'unreadable' || !entry.here);
    const done = wanted.filter((entry) => putBack(entry, createdAt)).length;
    const failed = wanted.length - done;
    $failed.set(failed > 0);
    refresh();
    return { done, failed };
  }

  return { backup, preview, restore };
}
