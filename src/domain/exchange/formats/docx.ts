/** SHIPS TO THE BROWSER. The formal sheet for signing. */
import { assessmentSheet } from '#src/domain/sheet/assessment-sheet.ts';
import { writeAssessmentFile } from '../write.ts';
import type { ExportFormat } from './format.ts';

export const docxFormat: ExportFormat = {
  id: 'docx',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  label: 'Xuất Word',
  purpose: 'Phiếu tự đánh giá để in và ký; không mở lại được ở đây.',
  available: () => true,
  build: ({ assessment, checklist, score, tool }) => ({
    kind: 'document',
    document: assessmentSheet({
      assessment,
      checklist,
      score,
      digest: writeAssessmentFile(assessment, checklist, tool).digest,
    }),
  }),
};
