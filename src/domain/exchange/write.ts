/** SHIPS TO THE BROWSER. The one way an assessment becomes text, for browser storage and for export alike. */
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { score } from '#src/domain/assessment/score.ts';
import { fileDigest, normalizeTexts } from './canonical.ts';
import type { Tool } from './to-file.ts';
import { toFile } from './to-file.ts';

export interface WrittenFile {
  /** JSON indented by two spaces, ending in a new line. */
  readonly text: string;
  /** Digest of the content, 64 hex digits; the printed sheet carries the first 12. */
  readonly digest: string;
}

/** Writes an assessment. `checklist` must be the version the assessment is on; another one is a bug and throws. */
export function writeAssessmentFile(
  assessment: Assessment,
  checklist: PublishedChecklist,
  tool: Tool,
): WrittenFile {
  if (checklist.id !== assessment.checklist.id || checklist.version !== assessment.checklist.version) {
    throw new Error(
      `Assessment on ${assessment.checklist.id} ${assessment.checklist.version} written with ${checklist.id} ${checklist.version}`,
    );
  }
  const body = normalizeTexts(toFile(assessment, checklist, score(checklist, assessment), tool));
  const digest = fileDigest(body);
  const integrity = {
    canonicalization: 'RFC8785',
    algorithm: 'SHA-256',
    covers: 'all members except integrity',
    digest,
    ...assessment.derivedExtra?.['integrity'],
  };
  return { text: `${JSON.stringify({ ...body, integrity }, null, 2)}\n`, digest };
}
