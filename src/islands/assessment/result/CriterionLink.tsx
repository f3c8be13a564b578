/** A criterion by id and short name, leading back to it in the form. */
import type { Criterion } from '#src/domain/assessment/index.ts';
import { findCriterion } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';

export function CriterionLink({ criterion }: { readonly criterion: Pick<Criterion, 'id' | 'title'> }) {
  return (
    <a href={`#${criterion.id}`}>
      <span class="criterion-id">{criterion.id}</span> {criterion.title}
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
            {id}
          </a>
        </li>
      ))}
    </ul>
  );
}
