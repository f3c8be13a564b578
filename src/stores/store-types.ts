/** What the store of the open assessment needs, and what it tells its page. */
import type { Assessment, PublishedChecklist } from '#src/domain/assessment/index.ts';
import type { ReadAssessment, Tool } from '#src/domain/exchange/index.ts';
import type { DraftStorage } from '../browser/storage/draft-storage.ts';

/** A pure change of the open assessment at a time. */
export type Update = (assessment: Assessment, now: string) => Assessment;

/** What is known of the copy in this browser. */
export type Saving = 'none' | 'saved' | 'pending' | 'failed';

/**
 * What the person is told once. `other-tab`: another tab's newer state was taken over. `kept-apart`: this tab goes on
 * with a draft of its own. `stored-kept-apart`: what stood under the opened file's id was kept as a draft of its own;
 * `no-room`: there was no room for both, and the file lives on the page alone. `removed-elsewhere`: another tab removed
 * the open draft. `quarantined`: the draft could not be read and was put aside.
 * `blank-form`: the form is empty for printing, drafts are elsewhere. `sample`: what is shown is a made-up example;
 * `sample-unreachable`: it could not be had. `not-loaded`: the part that reads drafts could not be fetched.
 */
export type StoreNotice =
  | { readonly kind: 'opened'; readonly opened: ReadAssessment }
  | {
      readonly kind:
        | 'other-tab'
        | 'kept-apart'
        | 'stored-kept-apart'
        | 'no-room'
        | 'removed-elsewhere'
        | 'quarantined'
        | 'blank-form'
        | 'sample'
        | 'sample-unreachable'
        | 'not-loaded';
    };

export interface StoreOptions {
  /** The version in use first; others at hand after it. */
  readonly checklists: readonly [PublishedChecklist, ...PublishedChecklist[]];
  /** The versions before those, had when something on another version is read, so that it can be carried over. */
  readonly older?: () => Promise<readonly PublishedChecklist[]>;
  readonly storage: DraftStorage;
  readonly tool: Tool;
  readonly now: () => string;
  readonly newId: () => string;
  /** Most milliseconds that typing waits before it is written. */
  readonly rest?: number;
}
