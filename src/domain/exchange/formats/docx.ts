/** SHIPS TO THE BROWSER. The formal sheet for signing. */
import { assessmentSheet } from '#src/domain/sheet/assessment-sheet.ts';
import { writeAssessmentFile } from '../write.ts';
import type { ExportFormat } from './format.ts';

export const docxFormat = {
  id: 'docx',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  available: () => true,
  build: ({ assessment, checklist, score, sentences, tool }) => ({
    kind: 'document',
    document: assessmentSheet({
      assessment,
      checklist,
      score,
      sentences,
      digest: writeAssessmentFile(assessment, checklist, tool).digest,
    }),
  }),
} as const satisfies ExportFormat;
