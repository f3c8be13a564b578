/** Files as format 1.0.0 wrote them: a critical failure was established, or “chưa xác minh hoặc không có”. */
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { fileDigest } from '#src/domain/exchange/canonical.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { tool } from './assessments.ts';

type Data = Record<string, unknown>;

/** The file that 1.0.0 would have written of an assessment; whatever is not established was false. */
export function writeOldFile(assessment: Assessment, checklist: PublishedChecklist): string {
  const data = JSON.parse(writeAssessmentFile(assessment, checklist, tool).text) as Data;
  const old: Data = {
    ...data,
    formatVersion: '1.0.0',
    criticalFailures: (data['criticalFailures'] as Data[]).map(({ finding, ...entry }) => ({
      ...entry,
      established: finding === 'established',
    })),
  };
  const integrity = { ...(data['integrity'] as Data), digest: fileDigest(old) };
  return `${JSON.stringify({ ...old, integrity }, null, 2)}\n`;
}
