/** SHIPS TO THE BROWSER. The file for opening again. */
import { writeAssessmentFile } from '../write.ts';
import type { ExportFormat } from './format.ts';

export const jsonFormat: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  label: 'Xuất JSON',
  purpose: 'Tệp để mở lại và gửi đi tổng hợp; không phải để in.',
  available: () => true,
  build: ({ assessment, checklist, tool }) => ({
    kind: 'text',
    text: writeAssessmentFile(assessment, checklist, tool).text,
  }),
};
