/**
 * SHIPS TO THE BROWSER. What an export format is. A format is one file here, one line in index.ts and its words in
 * ui-text/export-formats.ts; it says what the file holds, as plain data, and browser/export turns workbooks and
 * documents into bytes with libraries loaded then.
 */
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import type { Score } from '#src/domain/assessment/score.ts';
import type { DocumentTree, Run } from '#src/domain/sheet/document-tree.ts';
import type { Tool } from '../to-file.ts';
import type { Workbook } from './workbook.ts';

export interface ExportInput {
  readonly assessment: Assessment;
  readonly checklist: PublishedChecklist;
  /** Score of the assessment on this checklist. */
  readonly score: Score;
  /** What is to be said of the score, a paragraph each. */
  readonly sentences: readonly Run[];
  /** Vietnam time of the export. */
  readonly now: string;
  readonly tool: Tool;
}

type ExportOutput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'document'; readonly document: DocumentTree };

export interface ExportFormat {
  readonly id: string;
  /** Ending of the file name, without a dot. */
  readonly extension: string;
  /** Media type of the download. */
  readonly mediaType: string;
  /** Whether there is anything to export, e.g. no calendar without due dates. */
  readonly available: (assessment: Assessment) => boolean;
  readonly build: (input: ExportInput) => ExportOutput;
}
