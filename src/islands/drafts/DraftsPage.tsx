/** Everything this browser holds: drafts, texts put aside, room, backup, erasing. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { PublishedChecklist } from '#src/domain/assessment/index.ts';
import type { Tool } from '#src/domain/exchange/index.ts';
import { newId, now } from '../../browser/lib/clock.ts';
import { browserDrafts } from '../../browser/storage/draft-storage.ts';
import { createDraftsStore } from '../../stores/drafts-store.ts';
import { draftsText as text } from '../../ui-text/drafts.ts';
import { BackupSection } from './BackupSection.tsx';
import { DraftList } from './DraftList.tsx';
import { EraseSection } from './EraseSection.tsx';
import { QuarantineSection } from './QuarantineSection.tsx';
import { StorageSection } from './StorageSection.tsx';

export interface DraftsPageProps {
  /** Every version of every checklist. */
  readonly checklists: readonly PublishedChecklist[];
  readonly tool: Tool;
  /** Address that a checklist's id and a slash are put behind. */
  readonly base: string;
  /** Address that problem codes are put behind to reach their help page. */
  readonly helpBase: string;
}

export function DraftsPage({ checklists, tool, base, helpBase }: DraftsPageProps) {
  const store = useMemo(
    () => createDraftsStore({ checklists, storage: browserDrafts(), tool, now, newId }),
    [checklists, tool],
  );
  const failed = useStore(store.$failed);
  useEffect(() => {
    const look = () => store.refresh();
    look();
    addEventListener('pageshow', look);
    const stop = store.followOtherTabs();
    return () => {
      stop();
      removeEventListener('pageshow', look);
    };
  }, [store]);

  return (
    <>
      {failed && (
        <p class="saving-failed" role="alert">
          {text.failed}
        </p>
      )}
      <DraftList store={store} base={base} helpBase={helpBase} />
      <StorageSection store={store} />
      <QuarantineSection store={store} helpBase={helpBase} />
      <BackupSection store={store} helpBase={helpBase} />
      <EraseSection store={store} />
    </>
  );
}
