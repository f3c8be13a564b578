/** SHIPS TO THE BROWSER. What a score tells its owner: where points were lost, what is strong, what to do next. */
import type { Assessment } from './assessment.ts';
import { answerOf } from './assessment.ts';
import type { Checklist, Criterion } from './checklist.ts';
import { levelRank } from './rating.ts';
import { earnedPoints, score } from './score.ts';

export interface Gain {
  readonly criterion: Criterion;
  /** Points “Đạt” would add to what it earns now. */
  readonly points: number;
  /** Percent the whole would then have, and its level where the rating is known and would change. */
  readonly percent: number;
  readonly level: string | null;
  /** Whether it still has to be answered, or has to get better. */
  readonly kind: 'unanswered' | 'improve';
}

/**
 * Criteria that would add most if they became “Đạt”, best first: those that lift the rating, then the most points,
 * then form order. “Thêm 3 điểm nếu …”.
 */
export function nextGains(checklist: Checklist, assessment: Assessment, limit = 5): readonly Gain[] {
  const now = score(checklist, assessment);
  const rank = (level: string | null) =>
    level === null || checklist.rating === null ? Infinity : levelRank(checklist.rating, level);
  return checklist.criteria
    .flatMap((criterion): Gain[] => {
      const answer = answerOf(assessment, criterion.id);
      if (answer.outcome === 'met' || answer.outcome === 'not-applicable') return [];
      const then = score(checklist, {
        ...assessment,
        answers: { ...assessment.answers, [criterion.id]: { ...answer, outcome: 'met' } },
      });
      const lifted = now.rating.level !== null && then.rating.level !== now.rating.level;
      return [
        {
          criterion,
          points: criterion.points - (earnedPoints(criterion, assessment) ?? 0),
          percent: then.percent ?? 0,
          level: lifted ? then.rating.level : null,
          kind: answer.outcome === null ? 'unanswered' : 'improve',
        },
      ];
    })
    .sort((a, b) => (rank(a.level) === rank(b.level) ? b.points - a.points : rank(a.level) - rank(b.level)))
    .slice(0, limit);
}

/** Criteria judged short of “Đạt”, most points lost first. */
export function gaps(checklist: Checklist, assessment: Pick<Assessment, 'answers'>): readonly Criterion[] {
  const lost = (criterion: Criterion) =>
    criterion.points - (earnedPoints(criterion, assessment) ?? criterion.points);
  return checklist.criteria.filter((criterion) => lost(criterion) > 0).sort((a, b) => lost(b) - lost(a));
}

/** Criteria judged “Đạt”, heaviest first. */
export function strengths(
  checklist: Checklist,
  assessment: Pick<Assessment, 'answers'>,
): readonly Criterion[] {
  return checklist.criteria
    .filter((criterion) => answerOf(assessment, criterion.id).outcome === 'met')
    .sort((a, b) => b.points - a.points);
}
