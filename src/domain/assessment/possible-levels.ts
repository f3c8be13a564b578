/** SHIPS TO THE BROWSER. Between which ratings an unfinished assessment can still end. */
import type { Assessment } from './assessment.ts';
import { answerOf, emptyAnswer } from './assessment.ts';
import type { Checklist } from './checklist.ts';
import type { Outcome } from './outcome.ts';
import { score } from './score.ts';

export interface PossibleLevels {
  /** Level id if everything unanswered became “Chưa đạt”, with the limits in force now. */
  readonly worst: string;
  /** The same with “Đạt”. */
  readonly best: string;
}

/**
 * null without a rating rule or when nothing is applicable. “Không áp dụng” and failures established later can lead
 * elsewhere: nothing is promised about them.
 */
export function possibleLevels(
  checklist: Checklist,
  assessment: Pick<Assessment, 'answers' | 'criticalFailures'>,
): PossibleLevels | null {
  const levelWith = (outcome: Outcome) =>
    score(checklist, filled(checklist, assessment, outcome)).rating.level;
  const [worst, best] = [levelWith('not-met'), levelWith('met')];
  return worst === null || best === null ? null : { worst, best };
}

function filled(
  checklist: Pick<Checklist, 'criteria'>,
  assessment: Pick<Assessment, 'answers' | 'criticalFailures'>,
  outcome: Outcome,
): Pick<Assessment, 'answers' | 'criticalFailures'> {
  const missing = checklist.criteria.filter(({ id }) => answerOf(assessment, id).outcome === null);
  return {
    criticalFailures: assessment.criticalFailures,
    answers: {
      ...assessment.answers,
      ...Object.fromEntries(missing.map(({ id }) => [id, { ...emptyAnswer, outcome }])),
    },
  };
}
