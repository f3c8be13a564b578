/** Sample files of made-up subjects: `content/tep-mau/<checklist>.yml` as assessment files ready to open. */
import type { Handbook } from '#src/catalog/model.ts';
import { sampleAssessment } from '#src/catalog/kinds/sample.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import type { Tool } from '#src/domain/exchange/to-file.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';

/** Text of the sample file of a checklist in use, or null when none is written. */
export function sampleFile(
  { samples }: Pick<Handbook, 'samples'>,
  checklist: PublishedChecklist,
  tool: Tool,
): string | null {
  const sample = samples.find((each) => each.checklist === checklist.id);
  return sample === undefined
    ? null
    : writeAssessmentFile(sampleAssessment(sample, checklist), checklist, tool).text;
}
