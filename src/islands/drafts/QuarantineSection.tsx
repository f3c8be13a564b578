/** Texts that could not be read: to take away, to try again, to remove after a yes. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { formatDay } from '#src/domain/assessment/index.ts';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { Quarantined } from '../../browser/storage/draft-storage.ts';
import { downloadFile } from '../../browser/lib/files.ts';
import type { DraftsStore } from '../../stores/drafts-store.ts';
import { draftsText } from '../../ui-text/drafts.ts';
import { ProblemList } from '../assessment/ProblemList.tsx';
import { formatSize } from './format.ts';

const text = draftsText.quarantine;

export interface QuarantineSectionProps {
  readonly store: DraftsStore;
  readonly helpBase: string;
}

export function QuarantineSection({ store, helpBase }: QuarantineSectionProps) {
  const putAside = useStore(store.$putAside);
  const [restored, setRestored] = useState(false);
  return (
    <section aria-labelledby="ban-hong" hidden={putAside.length === 0 && !restored}>
      <h2 id="ban-hong">{text.title}</h2>
      <p>{text.intro}</p>
      <p role="status">{restored && text.restored}</p>
      <ul class="draft-list">
        {putAside.map((aside) => (
          <Entry
            key={aside.key}
            store={store}
            aside={aside}
            helpBase={helpBase}
            onRestored={() => setRestored(true)}
          />
        ))}
      </ul>
    </section>
  );
}

function Entry({
  store,
  aside,
  helpBase,
  onRestored,
}: QuarantineSectionProps & { readonly aside: Quarantined; readonly onRestored: () => void }) {
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly AssessmentProblem[]>([]);
  const title = text.entry(formatDay(aside.time), formatSize(aside.text.length));
  const of = <span class="visually-hidden"> {title}</span>;
  const retry = () => {
    const found = store.retry(aside);
    setProblems(found);
    if (found.length === 0 && !store.$failed.get()) onRestored();
  };
  return (
    <li class="draft">
      <h3>{title}</h3>
      <p class="draft-actions">
        <button
          type="button"
          onClick={() =>
            downloadFile(
              `khong-doc-duoc-${aside.id}.json`,
              new Blob([aside.text], { type: 'application/json' }),
            )
          }
        >
          {text.download}
          {of}
        </button>
        <button type="button" onClick={retry}>
          {text.retry}
          {of}
        </button>
        {!asking && (
          <button type="button" class="button-quiet" onClick={() => setAsking(true)}>
            {text.remove}
            {of}
          </button>
        )}
      </p>
      {asking && <Removal onNo={() => setAsking(false)} onYes={() => store.discard(aside)} />}
      {problems.length > 0 && (
        <div role="status">
          <p>{text.stillUnreadable}</p>
          <ProblemList problems={problems} helpBase={helpBase} />
        </div>
      )}
    </li>
  );
}

interface RemovalProps {
  readonly onNo: () => void;
  readonly onYes: () => void;
}

/** Asks before a text goes for good. */
function Removal({ onNo, onYes }: RemovalProps) {
  return (
    <div class="draft-ask" role="group" aria-label={text.ask}>
      <p>{text.ask}</p>
      <p class="draft-actions">
        <button type="button" onClick={onNo}>
          {text.no}
        </button>
        <button type="button" class="button-danger" onClick={onYes}>
          {text.yes}
        </button>
      </p>
    </div>
  );
}
