/** Every criterion that moved, by how it moved. */
import { findCriterion, formatOutcome, movementsOf, movementsTold } from '#src/domain/assessment/index.ts';
import { resultText } from '../../../ui-text/result.ts';
import type { CompareTableProps } from './CompareTable.tsx';
import { CriterionLink } from './CriterionLink.tsx';

const text = resultText.compare;

export function MovementList({ store, comparison }: CompareTableProps) {
  const moved = movementsOf(store.checklist, comparison);
  const kinds = movementsTold.filter((kind) => moved[kind].length > 0);
  if (kinds.length === 0) return <p>{text.noChange}</p>;
  return (
    <>
      {kinds.map((kind) => (
        <details key={kind} class="movement" open={kind === 'worse'}>
          <summary>
            {text.movement[kind]} ({moved[kind].length})
          </summary>
          <ul class="criterion-list">
            {moved[kind].map(({ criterion: id, before, after }) => {
              const criterion = findCriterion(store.checklist, id);
              return (
                criterion !== undefined && (
                  <li key={id}>
                    <p>
                      <CriterionLink criterion={criterion} />
                    </p>
                    <p class="criterion-facts">{text.fromTo(formatOutcome(before), formatOutcome(after))}</p>
                  </li>
                )
              );
            })}
          </ul>
        </details>
      ))}
    </>
  );
}
