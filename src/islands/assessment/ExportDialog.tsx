/** The file a person carries away: download, share where possible, copy where downloads are refused. */
import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { assessmentFileName } from '#src/domain/exchange/file-name.ts';
import type { ExportFormat } from '#src/domain/exchange/formats/index.ts';
import { exportFormats } from '#src/domain/exchange/formats/index.ts';
import { now } from '../../browser/lib/clock.ts';
import { copyText } from '../../browser/lib/copy.ts';
import { canShareFile, downloadFile, shareFile } from '../../browser/lib/files.ts';
import { renderExport } from '../../browser/export/render-export.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText } from '../../ui-text/assessment.ts';
import { fileText } from '../../ui-text/assessment-files.ts';
import { formatText } from '../../ui-text/export-formats.ts';
import { Dialog } from './Dialog.tsx';
import { exportInput } from './export-input.ts';

const text = fileText.export;
const type = 'application/json';

export interface ExportDialogProps {
  readonly store: AssessmentStore;
  readonly onExported: () => void;
  readonly onClose: () => void;
}

export function ExportDialog({ store, onExported, onClose }: ExportDialogProps) {
  const assessment = useStore(store.$assessment);
  const isOpening = useStore(store.$opening);
  const content = useRef<HTMLTextAreaElement>(null);
  const [copying, setCopying] = useState<'no' | 'done' | 'by-hand'>('no');
  if (isOpening || assessment.id === '')
    return (
      <Dialog title={text.title} onClose={onClose}>
        <p role="status">{isOpening ? assessmentText.opening : text.empty}</p>
        <form method="dialog">
          <button>{assessmentText.notice.close}</button>
        </form>
      </Dialog>
    );
  const file = store.toText().text;
  const name = assessmentFileName(assessment, store.checklist, now());
  const copy = async () => {
    if (await copyText(file)) {
      setCopying('done');
      return onExported();
    }
    setCopying('by-hand');
    setTimeout(() => content.current?.select());
  };
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p>{text.purpose}</p>
      <p>
        <code>{name}</code>
      </p>
      <div class="dialog-actions">
        <button
          type="button"
          class="button-primary"
          onClick={() => {
            downloadFile(name, new Blob([file], { type }));
            onExported();
          }}
        >
          {text.download}
        </button>
        {canShareFile(name, file, type) && (
          <button
            type="button"
            onClick={() => void shareFile(name, file, type).then((done) => done && onExported())}
          >
            {text.share}
          </button>
        )}
        <button type="button" onClick={() => void copy()}>
          {text.copy}
        </button>
      </div>
      <p role="status">{copying === 'done' ? text.copied : copying === 'by-hand' ? text.copyByHand : ''}</p>
      {copying === 'by-hand' && (
        <textarea
          ref={content}
          class="file-content"
          readOnly
          rows={8}
          aria-label={text.content}
          value={file}
        />
      )}
      <OtherFormats store={store} />
      <form method="dialog">
        <button>{assessmentText.notice.close}</button>
      </form>
    </Dialog>
  );
}

/** Files for reading, counting and printing elsewhere; none of them opens here again. */
function OtherFormats({ store }: { readonly store: AssessmentStore }) {
  const assessment = store.$assessment.get();
  const [failed, setFailed] = useState(false);
  const formats = exportFormats.filter((format) => format.available(assessment));
  const download = async (format: ExportFormat) => {
    const input = exportInput(store);
    try {
      const content = await renderExport(format, input);
      downloadFile(assessmentFileName(assessment, store.checklist, input.now, format.extension), content);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section>
      <h3>{text.menu}</h3>
      <ul class="formats">
        {formats.map(
          (format) =>
            format.id !== 'json' && (
              <li key={format.id}>
                <button type="button" onClick={() => void download(format)}>
                  {formatText[format.id].label}
                </button>{' '}
                {formatText[format.id].purpose}
              </li>
            ),
        )}
      </ul>
      {failed && <p role="alert">{text.failed}</p>}
    </section>
  );
}
