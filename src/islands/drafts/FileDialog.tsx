/** A file to take away: download, share where possible, copy where a browser inside another app refuses downloads. */
import { useRef, useState } from 'preact/hooks';
import { copyText } from '../../browser/lib/copy.ts';
import { canShareFile, downloadFile, shareFile } from '../../browser/lib/files.ts';
import { assessmentText } from '../../ui-text/assessment.ts';
import { fileText } from '../../ui-text/assessment-files.ts';
import { Dialog } from '../assessment/Dialog.tsx';

const words = fileText.export;
const type = 'application/json';

export interface FileDialogProps {
  readonly title: string;
  readonly purpose: string;
  readonly name: string;
  readonly text: string;
  /** The person took the file in one of the ways. */
  readonly onTaken: () => void;
  readonly onClose: () => void;
}

export function FileDialog({ title, purpose, name, text, onTaken, onClose }: FileDialogProps) {
  const content = useRef<HTMLTextAreaElement>(null);
  const [copying, setCopying] = useState<'no' | 'done' | 'by-hand'>('no');
  const copy = async () => {
    if (await copyText(text)) {
      setCopying('done');
      return onTaken();
    }
    setCopying('by-hand');
    setTimeout(() => content.current?.select());
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{purpose}</p>
      <p>
        <code>{name}</code>
      </p>
      <div class="dialog-actions">
        <button
          type="button"
          class="button-primary"
          onClick={() => {
            downloadFile(name, new Blob([text], { type }));
            onTaken();
          }}
        >
          {words.download}
        </button>
        {canShareFile(name, text, type) && (
          <button
            type="button"
            onClick={() => void shareFile(name, text, type).then((shared) => shared && onTaken())}
          >
            {words.share}
          </button>
        )}
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <p role="status">{copying === 'done' ? words.copied : copying === 'by-hand' ? words.copyByHand : ''}</p>
      {copying === 'by-hand' && (
        <textarea
          ref={content}
          class="file-content"
          readOnly
          rows={8}
          aria-label={words.content}
          value={text}
        />
      )}
      <form method="dialog">
        <button>{assessmentText.notice.close}</button>
      </form>
    </Dialog>
  );
}
