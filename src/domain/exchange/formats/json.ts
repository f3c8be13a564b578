/** SHIPS TO THE BROWSER. The file for opening again. */
import { writeAssessmentFile } from '../write.ts';
import type { ExportFormat } from './format.ts';

export const jsonFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  available: () => true,
  build: ({ assessment, checklist, tool }) => ({
    kind: 'text',
    text: writeAssessmentFile(assessment, checklist, tool).text,
  }),
} as const satisfies ExportFormat;
