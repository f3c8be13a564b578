/** The drafts, latest change first, and the way back after removing one. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftsStore } from '../../stores/drafts-store.ts';
import { draftsText as text } from '../../ui-text/drafts.ts';
import { DraftEntry } from './DraftEntry.tsx';

export interface DraftListProps {
  readonly store: DraftsStore;
  readonly base: string;
  readonly helpBase: string;
}

export function DraftList({ store, base, helpBase }: DraftListProps) {
  const drafts = useStore(store.$drafts);
  const removed = useStore(store.$removed).at(-1);
  const notice = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone with its draft.
  useEffect(() => {
    if (removed !== undefined) notice.current?.querySelector('button')?.focus();
  }, [removed]);
  return (
    <section aria-labelledby="ban-nhap">
      <h2 id="ban-nhap">{text.title}</h2>
      <div role="status" ref={notice}>
        {removed !== undefined && (
          <div class="notice">
            <p>{text.removed(removed.read?.assessment.subject.name ?? '')}</p>
            <span class="draft-actions">
              <button type="button" onClick={() => store.undoRemove()}>
                {text.undo}
              </button>
              <button type="button" class="button-quiet" onClick={() => store.forgetRemoved()}>
                {text.close}
              </button>
            </span>
          </div>
        )}
      </div>
      {drafts.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul class="draft-list">
          {drafts.map((draft) => (
            <DraftEntry key={draft.id} store={store} draft={draft} base={base} helpBase={helpBase} />
          ))}
        </ul>
      )}
    </section>
  );
}
