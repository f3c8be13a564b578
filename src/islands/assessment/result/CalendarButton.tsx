/** Due days of the open actions as a calendar file. */
import { useStore } from '@nanostores/preact';
import { assessmentFileName } from '#src/domain/exchange/file-name.ts';
import { icsFormat } from '#src/domain/exchange/formats/ics.ts';
import { downloadFile } from '../../../browser/lib/files.ts';
import { renderExport } from '../../../browser/export/render-export.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import { exportInput } from '../export-input.ts';

const text = resultText.actions;

export function CalendarButton({ store }: { readonly store: AssessmentStore }) {
  const assessment = useStore(store.$assessment);
  if (!icsFormat.available(assessment)) return null;
  const download = async () => {
    const input = exportInput(store);
    const file = await renderExport(icsFormat, input);
    downloadFile(assessmentFileName(assessment, store.checklist, input.now, icsFormat.extension), file);
  };
  return (
    <>
      <button type="button" onClick={() => void download()}>
        {text.calendar}
      </button>
      <span class="small soft">{text.calendarHint}</span>
    </>
  );
}
