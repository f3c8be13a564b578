/** Erasing everything this site keeps here: offers a backup, asks for an explicit yes, says what came of it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftsStore } from '../../stores/drafts-store.ts';
import { draftsText } from '../../ui-text/drafts.ts';
import { BackupDialog } from './BackupDialog.tsx';

const text = draftsText.erase;

export function EraseSection({ store }: { readonly store: DraftsStore }) {
  const drafts = useStore(store.$drafts).length;
  const putAside = useStore(store.$putAside).length;
  const used = useStore(store.$used);
  const [asking, setAsking] = useState(false);
  const [saving, setSaving] = useState(false);
  const [result, setResult] = useState('');
  const ask = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking) ask.current?.focus();
  }, [asking]);
  const stop = () => setAsking(false);
  const erase = () => {
    setResult(store.eraseAll() ? text.done : text.failed);
    stop();
  };
  return (
    <section class="erase-all" aria-labelledby="xoa-het">
      <h2 id="xoa-het">{text.title}</h2>
      <p>{text.intro}</p>
      <p role="status">{result === '' && used.site === 0 ? text.nothing : result}</p>
      {!asking && used.site > 0 && (
        <button type="button" class="button-danger" onClick={() => setAsking(true)}>
          {text.ask}
        </button>
      )}
      {asking && (
        <div class="draft-ask" ref={ask} role="group" aria-labelledby="xoa-het" tabIndex={-1}>
          <p>
            <strong>{text.warning(drafts + putAside)}</strong>
          </p>
          {drafts + putAside > 0 && (
            <p>
              <button type="button" onClick={() => setSaving(true)}>
                {text.backupFirst}
              </button>
            </p>
          )}
          <Confirmation onNo={stop} onYes={erase} />
        </div>
      )}
      {saving && <BackupDialog store={store} onClose={() => setSaving(false)} />}
    </section>
  );
}

interface ConfirmationProps {
  readonly onNo: () => void;
  readonly onYes: () => void;
}

/** The yes can be given only by who says that it cannot be taken back. */
function Confirmation({ onNo, onYes }: ConfirmationProps) {
  const [understood, setUnderstood] = useState(false);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={understood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />{' '}
        {text.understood}
      </label>
      <p class="draft-actions">
        <button type="button" onClick={onNo}>
          {text.no}
        </button>
        <button type="button" class="button-danger" disabled={!understood} onClick={onYes}>
          {text.yes}
        </button>
      </p>
    </>
  );
}
