/** What an export is made of, from the open assessment as it stands. */
import type { ExportInput } from '#src/domain/exchange/formats/format.ts';
import { now } from '../../browser/lib/clock.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { scoreSentences } from '../../ui-text/score-explained.ts';

export function exportInput({ $assessment, $score, checklist, tool }: AssessmentStore): ExportInput {
  const [assessment, score] = [$assessment.get(), $score.get()];
  const sentences = scoreSentences(checklist, assessment, score);
  return { assessment, checklist, score, sentences, now: now(), tool };
}
