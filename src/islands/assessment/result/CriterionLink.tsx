/** A criterion by its label and short name, leading back to it in the form. */
import type { Criterion } from '#src/domain/assessment/index.ts';
import { criterionLabel, findCriterion, labelOf } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';

export function CriterionLink({
  criterion,
}: {
  readonly criterion: Pick<Criterion, 'id' | 'label' | 'title'>;
}) {
  return (
    <a href={`#${criterion.id}`}>
      <span class="criterion-id">{criterionLabel(criterion)}</span> {criterion.title}
    </a>
  );
}

/** Links to criteria by id, separated by commas. */
export function CriterionLinks({
  store,
  ids,
}: {
  readonly store: AssessmentStore;
  readonly ids: readonly string[];
}) {
  return (
    <ul class="criterion-links">
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${id}`} title={findCriterion(store.checklist, id)?.title}>
            {labelOf(store.checklist, id)}
          </a>
        </li>
      ))}
    </ul>
  );
}
