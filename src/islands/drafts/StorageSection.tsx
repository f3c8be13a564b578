/** How much of the browser's room is taken, and a plain estimate of what is left. */
import { useStore } from '@nanostores/preact';
import type { DraftsStore } from '../../stores/drafts-store.ts';
import { storageLimit } from '../../stores/drafts-store.ts';
import { draftsText } from '../../ui-text/drafts.ts';
import { formatSize } from './format.ts';

const text = draftsText.storage;

/** Characters of a draft with every criterion answered and some evidence. */
const filledDraft = 40_000;

export function StorageSection({ store }: { readonly store: DraftsStore }) {
  const used = useStore(store.$used);
  const failed = useStore(store.$failed);
  const left = Math.max(0, storageLimit - used.all);
  const blocked = failed && used.all === 0;
  return (
    <section aria-labelledby="cho-da-dung">
      <h2 id="cho-da-dung">{text.title}</h2>
      {blocked ? (
        <p>{text.blocked}</p>
      ) : (
        <>
          <p data-used>
            {text.used(formatSize(used.site), formatSize(left))} {text.drafts(Math.floor(left / filledDraft))}
          </p>
          <meter
            class="storage-meter"
            min={0}
            max={storageLimit}
            high={storageLimit * 0.8}
            value={used.all}
            aria-labelledby="cho-da-dung"
          />
          {left < storageLimit * 0.2 && <p class="remind">{text.nearlyFull}</p>}
        </>
      )}
    </section>
  );
}
