/** The text of a file, pasted where no file can be chosen: what “Chép nội dung tệp” copied comes back this way. */
import { useRef } from 'preact/hooks';
import { assessmentText } from '../../ui-text/assessment.ts';
import { fileText } from '../../ui-text/assessment-files.ts';
import { Dialog } from './Dialog.tsx';

const text = fileText.import;

export interface PasteDialogProps {
  /** What was pasted before and not read yet. */
  readonly pasted: string;
  readonly onRead: (content: string) => void;
  readonly onClose: (pasted: string) => void;
}

export function PasteDialog({ pasted, onRead, onClose }: PasteDialogProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const content = () => field.current?.value ?? '';
  return (
    <Dialog title={assessmentText.pasteFile} onClose={() => onClose(content())}>
      <form
        class="details"
        onSubmit={(event) => {
          event.preventDefault();
          onRead(content());
        }}
      >
        <label>
          {text.pasteLabel}
          <textarea
            ref={field}
            rows={8}
            required
            spellcheck={false}
            autocapitalize="off"
            defaultValue={pasted}
          />
        </label>
        <div class="dialog-actions">
          <button class="button-primary">{text.pasteRead}</button>
          <button type="button" onClick={() => onClose(content())}>
            {text.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
