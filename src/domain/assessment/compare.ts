/** SHIPS TO THE BROWSER. An assessment beside an earlier one of the same checklist version (reconcile the earlier one first). */
import type { Assessment } from './assessment.ts';
import { answerOf } from './assessment.ts';
import type { Checklist } from './checklist.ts';
import type { Outcome } from './outcome.ts';
import { earnedPoints, score } from './score.ts';

/**
 * `new`: judged now, not before. `gone`: judged before, not now. `changed`: to or from not applicable, which is
 * neither better nor worse.
 */
export type Movement = 'better' | 'worse' | 'same' | 'new' | 'gone' | 'changed';

export interface CriterionComparison {
  readonly criterion: string;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  readonly movement: Movement;
}

export interface Comparison {
  /** Percents as displayed and their difference in percentage points; null where either cannot be computed. */
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly groups: readonly {
    readonly id: string;
    readonly before: number | null;
    readonly after: number | null;
    readonly difference: number | null;
  }[];
  readonly criteria: readonly CriterionComparison[];
}

export function compareAssessments(checklist: Checklist, before: Assessment, after: Assessment): Comparison {
  const [old, now] = [score(checklist, before), score(checklist, after)];
  return {
    before: old.percent,
    after: now.percent,
    difference: differenceOf(old.percent, now.percent),
    groups: now.groups.map((group, index) => {
      const earlier = old.groups[index]?.percent ?? null;
      return {
        id: group.id,
        before: earlier,
        after: group.percent,
        difference: differenceOf(earlier, group.percent),
      };
    }),
    criteria: checklist.criteria.map((criterion) => {
      const [was, is] = [answerOf(before, criterion.id).outcome, answerOf(after, criterion.id).outcome];
      const [from, to] = [earnedPoints(criterion, before), earnedPoints(criterion, after)];
      return { criterion: criterion.id, before: was, after: is, movement: movementOf(was, is, from, to) };
    }),
  };
}

function movementOf(
  was: Outcome | null,
  is: Outcome | null,
  from: number | null,
  to: number | null,
): Movement {
  if (was === is) return 'same';
  if (was === null) return 'new';
  if (is === null) return 'gone';
  if (from === null || to === null) return 'changed';
  return to > from ? 'better' : 'worse';
}

/** One decimal, exact: both percents are tenths. */
function differenceOf(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : (Math.round(after * 10) - Math.round(before * 10)) / 10;
}
