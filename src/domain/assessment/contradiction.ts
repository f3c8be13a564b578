/** SHIPS TO THE BROWSER. Answers that cannot both be true: “Đạt” beside a critical failure that speaks against it. */
import type { Assessment } from './assessment.ts';
import { answerOf, failuresFound } from './assessment.ts';
import type { Checklist, CriticalFailure } from './checklist.ts';

export interface Contradiction {
  readonly failure: CriticalFailure;
  /** The criterion answered “Đạt”. */
  readonly criterion: string;
}

/** Every “Đạt” that cannot stand beside an established failure, by failure in the checklist's order. */
export function contradictions(
  checklist: Pick<Checklist, 'criticalFailures'>,
  assessment: Pick<Assessment, 'answers' | 'criticalFailures'>,
): readonly Contradiction[] {
  return failuresFound(checklist, assessment, 'established').flatMap((failure) =>
    (failure.contradicts ?? [])
      .filter((criterion) => answerOf(assessment, criterion).outcome === 'met')
      .map((criterion) => ({ failure, criterion })),
  );
}
