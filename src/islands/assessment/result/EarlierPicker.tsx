/** Where the earlier assessment comes from: a JSON file, or another draft of this browser. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Assessment } from '#src/domain/assessment/index.ts';
import { formatDay, formatPeriod } from '#src/domain/assessment/index.ts';
import type { EarlierStore } from '../../../stores/earlier-store.ts';
import { resultText } from '../../../ui-text/result.ts';

const text = resultText.compare;

export function EarlierPicker({ earlier }: { readonly earlier: EarlierStore }) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [drafts, setDrafts] = useState<readonly Assessment[] | null>(null);
  useEffect(() => void earlier.drafts().then(setDrafts), [earlier]);
  const read = async (file: File | undefined) => {
    if (file !== undefined) await earlier.choose(await file.text(), 'file');
    if (input.current !== null) input.current.value = '';
  };
  return (
    <div class="earlier-picker">
      <button type="button" onClick={() => input.current?.click()}>
        {text.file}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={text.file}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      {drafts?.length === 0 && <p class="small soft">{text.noDrafts}</p>}
      {drafts !== null && drafts.length > 0 && (
        <div class="field">
          <label for={id}>{text.draft}</label>
          <select id={id} value="" onChange={(event) => void earlier.chooseDraft(event.currentTarget.value)}>
            <option value="">{text.noDraft}</option>
            {drafts.map((draft) => (
              <option key={draft.id} value={draft.id}>
                {[
                  draft.subject.name || text.unnamed,
                  formatPeriod(draft.period),
                  formatDay(draft.updatedAt),
                ].join(' · ')}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
