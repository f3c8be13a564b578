/** SHIPS TO THE BROWSER. A comparison sorted for readers: which criteria moved how, in all and in each group. */
import type { Checklist } from './checklist.ts';
import type { Comparison, CriterionComparison, Movement } from './compare.ts';

/** What is worth telling, in the order of telling; `same` is left out. */
export const movementsTold = ['worse', 'better', 'new', 'gone', 'changed'] as const satisfies Movement[];

export type MovementTold = (typeof movementsTold)[number];

/** Criteria by movement, in form order; of one group when named. */
export function movementsOf(
  checklist: Pick<Checklist, 'criteria'>,
  comparison: Pick<Comparison, 'criteria'>,
  group?: string,
): Readonly<Record<MovementTold, readonly CriterionComparison[]>> {
  const inGroup = new Set(
    checklist.criteria.filter((each) => group === undefined || each.group === group).map(({ id }) => id),
  );
  const own = comparison.criteria.filter(({ criterion }) => inGroup.has(criterion));
  const of = (movement: MovementTold) => own.filter((each) => each.movement === movement);
  return {
    worse: of('worse'),
    better: of('better'),
    new: of('new'),
    gone: of('gone'),
    changed: of('changed'),
  };
}
