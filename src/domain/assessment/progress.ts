/** SHIPS TO THE BROWSER. How far an assessment is, what is still missing, and which criteria a filter shows. */
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { Result } from '#src/domain/problem/problem.ts';
import { fail, ok } from '#src/domain/problem/problem.ts';
import type { Answer, Assessment } from './assessment.ts';
import { answerOf, findingOf, isEmptyEvidence } from './assessment.ts';
import type { Checklist, CriticalFailure, Criterion } from './checklist.ts';

export interface Progress {
  readonly total: number;
  readonly answered: number;
  readonly missing: readonly Missing[];
}

/**
 * One thing to fill in. `outcome` and `reason` must be there before closing; `evidence` asks for evidence or an
 * explanation (giải trình) where points are claimed, `finding` for a critical failure that a “Chưa đạt” raises or that is
 * asked again after a change of version: `criterion` is then the id of the failure, where the question stands.
 */
interface Missing {
  readonly what: 'outcome' | 'reason' | 'evidence' | 'finding';
  readonly criterion: string;
  /** The critical failure in question, with `finding` only. */
  readonly failure?: string;
}

/** The jump list, in form order. */
export function progress(checklist: Checklist, assessment: Assessment): Progress {
  const ofCriteria = checklist.criteria.flatMap((criterion): Missing[] => {
    const answer = answerOf(assessment, criterion.id);
    const found: Missing[] = [];
    if (answer.outcome === null) found.push({ what: 'outcome', criterion: criterion.id });
    if (lacksReason(answer)) found.push({ what: 'reason', criterion: criterion.id });
    if (lacksEvidence(answer)) found.push({ what: 'evidence', criterion: criterion.id });
    for (const failure of askedFailures(checklist, assessment, criterion.id)) {
      found.push({ what: 'finding', criterion: criterion.id, failure: failure.id });
    }
    return found;
  });
  const asked = new Set(ofCriteria.map(({ failure }) => failure));
  const askedAgain = checklist.criticalFailures
    .filter(({ id }) => assessment.migration?.reask.includes(id) === true)
    .filter(({ id }) => findingOf(assessment, id) === null && !asked.has(id))
    .map(({ id }): Missing => ({ what: 'finding', criterion: id, failure: id }));
  const missing = [...ofCriteria, ...askedAgain];
  const unanswered = missing.filter((each) => each.what === 'outcome').length;
  return { total: checklist.criteria.length, answered: checklist.criteria.length - unanswered, missing };
}

/** “Không áp dụng” without its reason. */
export function lacksReason(answer: Pick<Answer, 'outcome' | 'reason'>): boolean {
  return answer.outcome === 'not-applicable' && answer.reason.trim() === '';
}

/** Points claimed with neither evidence nor explanation. */
export function lacksEvidence(answer: Pick<Answer, 'outcome' | 'evidence' | 'explanation'>): boolean {
  return (
    (answer.outcome === 'met' || answer.outcome === 'partly-met') &&
    answer.evidence.every(isEmptyEvidence) &&
    answer.explanation.trim() === ''
  );
}

/**
 * Critical failures that “Chưa đạt” on this criterion asks about and nobody has answered yet, in whichever way.
 * Asking is all it does.
 */
function askedFailures(
  checklist: Pick<Checklist, 'criticalFailures'>,
  assessment: Pick<Assessment, 'answers' | 'criticalFailures'>,
  criterion: string,
): readonly CriticalFailure[] {
  if (answerOf(assessment, criterion).outcome !== 'not-met') return [];
  return checklist.criticalFailures.filter(
    (failure) => failure.askedBy.includes(criterion) && findingOf(assessment, failure.id) === null,
  );
}

/** The filters of the form. */
export const criterionFilters = ['all', 'unanswered', 'not-met', 'mandatory', 'without-evidence'] as const;

export type CriterionFilter = (typeof criterionFilters)[number];

/** Criteria a filter shows, in form order. `not-met` includes the partly met; `mandatory` is kind BB. */
export function filterCriteria(
  checklist: Pick<Checklist, 'criteria'>,
  assessment: Pick<Assessment, 'answers'>,
  filter: CriterionFilter,
): readonly Criterion[] {
  return checklist.criteria.filter((criterion) => {
    const answer = answerOf(assessment, criterion.id);
    switch (filter) {
      case 'all':
        return true;
      case 'unanswered':
        return answer.outcome === null;
      case 'not-met':
        return answer.outcome === 'not-met' || answer.outcome === 'partly-met';
      case 'mandatory':
        return criterion.kind === 'BB';
      case 'without-evidence':
        return lacksEvidence(answer);
      default:
        return filter satisfies never;
    }
  });
}

/** The assessment closed, or why it cannot be: unanswered criteria, or “Không áp dụng” without a reason. */
export function finalizeAssessment(
  checklist: Checklist,
  assessment: Assessment,
  now: string,
): Result<Assessment, AssessmentProblem> {
  const missing = (what: Missing['what']) =>
    progress(checklist, assessment)
      .missing.filter((each) => each.what === what)
      .map((each) => each.criterion);
  const unanswered = missing('outcome');
  const withoutReason = missing('reason');
  if (unanswered.length > 0) return fail({ code: 'chua-tra-loi-het', data: { criteria: unanswered } });
  if (withoutReason.length > 0) {
    return fail({ code: 'khong-ap-dung-thieu-ly-do', data: { criteria: withoutReason } });
  }
  return ok({
    ...assessment,
    status: 'final',
    finalizedAt: now,
    updatedAt: now,
    revision: assessment.revision + 1,
  });
}
