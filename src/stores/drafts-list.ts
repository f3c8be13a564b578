/** The drafts of this browser, read: the list itself, and the one way a text is added to it. */
import { atom } from 'nanostores';
import { createChecklistLibrary } from '#src/domain/assessment/index.ts';
import type { PublishedChecklist } from '#src/domain/assessment/index.ts';
import { withFileId } from '#src/domain/exchange/file-id.ts';
import type { ReadAssessment, Tool } from '#src/domain/exchange/index.ts';
import { readAssessmentFile } from '#src/domain/exchange/index.ts';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { DraftStorage, Quarantined } from '../browser/storage/draft-storage.ts';

/** One stored draft; `read` is null when it cannot be read here. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly read: ReadAssessment | null;
  readonly problems: readonly AssessmentProblem[];
  readonly lastExport: string | null;
}

export interface DraftsOptions {
  readonly checklists: readonly PublishedChecklist[];
  readonly storage: DraftStorage;
  readonly tool: Tool;
  readonly now: () => string;
  readonly newId: () => string;
}

/** Creates the list, empty until `refresh`. */
export function createDraftsList({ checklists, storage, tool, now, newId }: DraftsOptions) {
  const library = createChecklistLibrary(checklists);
  const $drafts = atom<readonly Draft[]>([]);
  const $putAside = atom<readonly Quarantined[]>([]);
  const $used = atom(storage.used());
  /** Whether the browser refused to keep something: there is no room, or storage is blocked altogether. */
  const $failed = atom(!storage.isWritable());

  /** A draft as it lies here, on the checklist version it was made with. */
  const read = (text: string) => readAssessmentFile(text, { library, keepVersion: true });

  function draftOf(id: string): Draft | null {
    const text = storage.read(id);
    if (text === null) return null;
    const result = read(text);
    const lastExport = storage.lastExport(id);
    return result.ok
      ? { id, text, read: result.value, problems: [], lastExport }
      : { id, text, read: null, problems: result.problems, lastExport };
  }

  /** Reads everything again; the draft changed last comes first. */
  function refresh(): void {
    const changed = (draft: Draft) => draft.read?.assessment.updatedAt ?? '';
    const drafts = storage.ids().flatMap((id) => draftOf(id) ?? []);
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

  return { storage, tool, now, newId, library, $drafts, $putAside, $used, $failed, read, refresh, add };
}

export type DraftsList = ReturnType<typeof createDraftsList>;
