/** All drafts as one file, and back. */
import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import type { DraftsStore } from '../../stores/drafts-store.ts';
import { draftsText } from '../../ui-text/drafts.ts';
import { BackupDialog } from './BackupDialog.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';

const text = draftsText.backup;

export interface BackupSectionProps {
  readonly store: DraftsStore;
  readonly helpBase: string;
}

export function BackupSection({ store, helpBase }: BackupSectionProps) {
  const count = useStore(store.$drafts).length + useStore(store.$putAside).length;
  const [saving, setSaving] = useState(false);
  const [incoming, setIncoming] = useState<string | null>(null);
  const [result, setResult] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setResult('');
    setIncoming(await file.text());
    if (input.current !== null) input.current.value = '';
  };
  return (
    <section aria-labelledby="sao-luu">
      <h2 id="sao-luu">{text.title}</h2>
      <p>{text.intro}</p>
      <p class="draft-actions">
        <button type="button" disabled={count === 0} onClick={() => setSaving(true)}>
          {count === 0 ? text.nothing : text.make(count)}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {text.restore}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={text.restore}
          data-restore
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </p>
      <p role="status">{result}</p>
      {saving && <BackupDialog store={store} onClose={() => setSaving(false)} />}
      {incoming !== null && (
        <RestoreDialog
          store={store}
          text={incoming}
          helpBase={helpBase}
          onDone={setResult}
          onClose={() => setIncoming(null)}
        />
      )}
    </section>
  );
}
