/** Which criteria are shown, what is still missing, and the switch of the shortcuts. */
import { useStore } from '@nanostores/preact';
import type { CriterionFilter } from '#src/domain/assessment/index.ts';
import { criterionFilters, labelOf } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText as text } from '../../ui-text/assessment.ts';
import { focusCriterion } from './shortcuts.ts';

export interface FilterBarProps {
  readonly store: AssessmentStore;
  readonly filter: CriterionFilter;
  /** Id of the one group shown, or empty for all. */
  readonly group: string;
  readonly onFilter: (filter: CriterionFilter) => void;
  readonly onGroup: (group: string) => void;
  readonly shortcuts: boolean;
  readonly onShortcuts: (on: boolean) => void;
}

export function FilterBar(props: FilterBarProps) {
  const { store } = props;
  const goTo = (criterion: string) => {
    props.onFilter('all');
    props.onGroup('');
    setTimeout(() => {
      const target = document.getElementById(criterion);
      if (target !== null) focusCriterion(target);
    });
  };
  return (
    <div class="filter-bar needs-js">
      <label>
        {text.filter.group}
        <select value={props.group} onChange={(event) => props.onGroup(event.currentTarget.value)}>
          <option value="">{text.filter.allGroups}</option>
          {store.checklist.groups.map(({ id, title }) => (
            <option key={id} value={id}>
              {id}. {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.filter.label}
        <select
          value={props.filter}
          onChange={(event) => props.onFilter(event.currentTarget.value as CriterionFilter)}
        >
          {criterionFilters.map((filter) => (
            <option key={filter} value={filter}>
              {text.filter[filter]}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={props.shortcuts}
          onChange={(event) => props.onShortcuts(event.currentTarget.checked)}
        />{' '}
        {text.shortcuts.switch}
      </label>
      <Missing store={store} goTo={goTo} />
    </div>
  );
}

/** What is still missing, each with the way to it. */
function Missing({
  store,
  goTo,
}: {
  readonly store: AssessmentStore;
  readonly goTo: (criterion: string) => void;
}) {
  const { missing } = useStore(store.$progress);
  return (
    <details class="missing">
      <summary>{missing.length === 0 ? text.missing.nothing : text.missing.title(missing.length)}</summary>
      <ul>
        {missing.map(({ what, criterion }) => (
          <li key={what + criterion}>
            <a
              href={`#${criterion}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(criterion);
              }}
            >
              {labelOf(store.checklist, criterion)}
            </a>{' '}
            {text.missing[what]}
          </li>
        ))}
      </ul>
    </details>
  );
}
