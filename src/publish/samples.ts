/** Sample files of made-up subjects: `content/tep-mau/<checklist>.yml` as assessment files ready to open. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { parseSample } from '#src/domain/assessment/sample.ts';
import type { Tool } from '#src/domain/exchange/to-file.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { describeContentProblem } from '#src/ui-text/problem/table-content.ts';

/** Text of the sample file of a checklist, or null when none is written. @throws when the sample does not fit it. */
export function sampleFile(contentDir: string, checklist: PublishedChecklist, tool: Tool): string | null {
  const file = join(contentDir, 'tep-mau', `${checklist.id}.yml`);
  if (!existsSync(file)) return null;
  const sample = parseSample(parseYaml(readFileSync(file, 'utf8').normalize('NFC')), checklist);
  if (!sample.ok) {
    throw new Error(sample.problems.map((problem) => describeContentProblem(problem).text).join('\n'));
  }
  return writeAssessmentFile(sample.value, checklist, tool).text;
}
