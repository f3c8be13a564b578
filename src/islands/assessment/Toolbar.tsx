/** What can be done with the whole assessment, on every screen: export, open, undo, start anew. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../browser/lib/clock.ts';
import { browserDrafts } from '../../browser/storage/draft-storage.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText as text } from '../../ui-text/assessment.ts';
import { lazy } from './lazy.tsx';
import { showSample } from './lifetime.ts';

const ExportDialog = lazy(() => import('./ExportDialog.tsx').then((module) => module.ExportDialog));
const ImportDialog = lazy(() => import('./ImportDialog.tsx').then((module) => module.ImportDialog));
const PasteDialog = lazy(() => import('./PasteDialog.tsx').then((module) => module.PasteDialog));

export interface ToolbarProps {
  readonly store: AssessmentStore;
  readonly draftsHref: string;
  readonly sampleHref: string | null;
  readonly helpBase: string;
}

/** For buttons that begin disabled: after a reload Firefox gives them the state they had, unless told not to. */
const notRestored = { autocomplete: 'off' };

/** Days without an export after which the page reminds. */
const remindAfter = 3;

export function Toolbar({ store, draftsHref, sampleHref, helpBase }: ToolbarProps) {
  const assessment = useStore(store.$assessment);
  const undo = useStore(store.$undo);
  const [exporting, setExporting] = useState(false);
  const [incoming, setIncoming] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const [remind, setRemind] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isEmpty = assessment.id === '';

  const isKept = useStore(store.$saving) !== 'none';

  useEffect(() => {
    if (!isKept) return setRemind(false);
    const since = Date.parse(browserDrafts().lastExport(assessment.id) ?? assessment.createdAt);
    setRemind(Date.now() - since > remindAfter * 86_400_000);
  }, [assessment.id, isKept]);

  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setIncoming(await file.text());
    if (input.current !== null) input.current.value = '';
  };

  return (
    <div id="tep-mau" class="toolbar needs-js" role="group" aria-label={text.title}>
      <button type="button" class="button-primary" onClick={() => setExporting(true)}>
        {text.exportFile}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {text.openFile}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={text.openFile}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <button type="button" onClick={() => setPasting(true)}>
        {text.pasteFile}
      </button>
      <button type="button" {...notRestored} disabled={undo.length === 0} onClick={() => store.undo()}>
        {text.undo}
      </button>
      <button type="button" {...notRestored} disabled={isEmpty} onClick={() => store.startNew()}>
        {text.newDraft}
      </button>
      <a class="button" href={draftsHref}>
        {text.drafts}
      </a>
      {sampleHref !== null && isEmpty && (
        <button type="button" onClick={() => void showSample(store, sampleHref)}>
          {text.sample}
        </button>
      )}
      {remind && <p class="remind">{text.remindExport}</p>}
      {exporting && (
        <ExportDialog
          store={store}
          onExported={() => {
            browserDrafts().setLastExport(assessment.id, now());
            setRemind(false);
          }}
          onClose={() => setExporting(false)}
        />
      )}
      {pasting && (
        <PasteDialog
          pasted={pasted}
          onRead={(content) => {
            setPasted(content);
            setPasting(false);
            setIncoming(content);
          }}
          onClose={(content) => {
            setPasted(content);
            setPasting(false);
          }}
        />
      )}
      {incoming !== null && (
        <ImportDialog store={store} text={incoming} helpBase={helpBase} onClose={() => setIncoming(null)} />
      )}
    </div>
  );
}
