/**
 * The drafts of this browser as a list, of every checklist: what each is, and what can be done with one or with all.
 * Nothing is ever replaced: duplicating and restoring only add, removing can be undone while the page is open. Its parts,
 * each a file: the list (drafts-list), removing, backup, quarantine.
 */
import type { Period } from '#src/domain/assessment/index.ts';
import { duplicateForNextPeriod, score } from '#src/domain/assessment/index.ts';
import { readAssessmentFile, writeAssessmentFile } from '#src/domain/exchange/index.ts';
import { createDraftsBackup } from './drafts-backup.ts';
import type { Draft, DraftsOptions } from './drafts-list.ts';
import { createDraftsList } from './drafts-list.ts';
import { createQuarantine } from './drafts-quarantine.ts';
import { createDraftsRemoval } from './drafts-removal.ts';

export type { Draft } from './drafts-list.ts';

/** Characters a browser usually keeps for one address. */
export const storageLimit = 5_000_000;

/** Creates the store of the page of drafts. */
export function createDraftsStore(options: DraftsOptions) {
  const list = createDraftsList(options);
  const { storage, tool, now, newId, library, refresh, add } = list;
  const { putAside, ...quarantine } = createQuarantine(list);

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

  /** Remembers that drafts were taken away just now. */
  function markExported(ids: readonly string[]): void {
    for (const id of ids) storage.setLastExport(id, now());
    refresh();
  }

  return {
    library,
    $drafts: list.$drafts,
    $putAside: list.$putAside,
    $used: list.$used,
    $failed: list.$failed,
    refresh,
    duplicate,
    markExported,
    ...createDraftsRemoval(list),
    ...quarantine,
    ...createDraftsBackup(list, { putAside }),
    /** Keeps the list true while other tabs write; returns how to stop. */
    followOtherTabs: () => storage.watch(refresh),
  };
}

export type DraftsStore = ReturnType<typeof createDraftsStore>;
