/** Sample files of made-up subjects: `content/tep-mau/<checklist>.yml` as assessment files ready to open. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { parseSample } from '#src/domain/assessment/sample.ts';
import { isRecord } from '#src/domain/exchange/canonical.ts';
import type { Tool } from '#src/domain/exchange/to-file.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { describeContentProblem } from '#src/ui-text/problem/table-content.ts';

/**
 * Text of the sample file of a checklist, on the version that it names, or null when none is written. `versions` are all of
 * the checklist, the one in use first. @throws when the sample fits none of them.
 */
export function sampleFile(
  contentDir: string,
  versions: readonly [PublishedChecklist, ...PublishedChecklist[]],
  tool: Tool,
): string | null {
  const file = join(contentDir, 'tep-mau', `${versions[0].id}.yml`);
  if (!existsSync(file)) return null;
  const data: unknown = parseYaml(readFileSync(file, 'utf8').normalize('NFC'));
  const named = isRecord(data) ? data['version'] : undefined;
  const checklist = versions.find(({ version }) => version === named) ?? versions[0];
  const sample = parseSample(data, checklist);
  if (!sample.ok) {
    throw new Error(sample.problems.map((problem) => describeContentProblem(problem).text).join('\n'));
  }
  return writeAssessmentFile(sample.value, checklist, tool).text;
}
