/** The backup to take away; taking it counts as an export of every draft in it. */
import { useMemo } from 'preact/hooks';
import type { DraftsStore } from '../../stores/drafts-store.ts';
import { draftsText } from '../../ui-text/drafts.ts';
import { FileDialog } from './FileDialog.tsx';

const text = draftsText.backup;

export interface BackupDialogProps {
  readonly store: DraftsStore;
  readonly onClose: () => void;
}

export function BackupDialog({ store, onClose }: BackupDialogProps) {
  // Made once: taking it changes the list, and must not change the file under the person's hands.
  const file = useMemo(() => store.backup(), [store]);
  return (
    <FileDialog
      title={text.fileTitle}
      purpose={text.filePurpose}
      name={file.name}
      text={file.text}
      onTaken={() => store.markExported(store.$drafts.get().map(({ id }) => id))}
      onClose={onClose}
    />
  );
}
