import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { score as scoreOf } from '#src/domain/assessment/score.ts';
import type { ExportInput } from '#src/domain/exchange/formats/format.ts';
import { scoreSentences } from '#src/ui-text/score-explained.ts';
import { later, tool } from './assessments.ts';
import { unit } from './checklists.ts';

/** What an export of the assessment is made of, always at the same time. */
export function exportInput(assessment: Assessment, checklist: PublishedChecklist = unit): ExportInput {
  const score = scoreOf(checklist, assessment);
  const sentences = scoreSentences(checklist, assessment, score);
  return { assessment, checklist, score, sentences, now: later, tool };
}
