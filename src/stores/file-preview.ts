/** A file before it is used: what it is, and what stands under its id in this browser. Changes nothing. */
import type { ReadAssessment } from '#src/domain/exchange/index.ts';
import { isSameWork } from '#src/domain/exchange/file-id.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import type { Result } from '#src/domain/problem/problem.ts';
import { ok } from '#src/domain/problem/problem.ts';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { AssessmentStore } from './assessment-store.ts';

/** What stands under a file's id: the open assessment, or a draft of this browser. */
interface Standing {
  readonly isOpen: boolean;
  /** Whether the file says the same. */
  readonly isSame: boolean;
  /** Null when it cannot be read here. */
  readonly read: Pick<ReadAssessment, 'assessment' | 'checklist'> | null;
}

export interface FilePreview {
  readonly read: ReadAssessment;
  readonly standing: Standing | null;
  /** Whether an assessment of this person's is open at all. */
  readonly hasOpen: boolean;
}

/** Reads a file and looks what using it would meet. */
export async function previewFile(
  store: AssessmentStore,
  text: string,
): Promise<Result<FilePreview, AssessmentProblem>> {
  const result = await store.read(text);
  if (!result.ok) return result;
  const read = result.value;
  const { id } = read.assessment;
  const hasOpen = store.$saving.get() !== 'none';
  const standing = store.textUnder(id);
  if (standing === null) return ok({ read, standing: null, hasOpen });
  const there = await store.read(standing);
  return ok({
    read,
    hasOpen,
    standing: {
      isOpen: hasOpen && store.$assessment.get().id === id,
      isSame: [text, writeAssessmentFile(read.assessment, store.checklist, store.tool).text].some((one) =>
        isSameWork(standing, one),
      ),
      read: there.ok ? there.value : null,
    },
  });
}
