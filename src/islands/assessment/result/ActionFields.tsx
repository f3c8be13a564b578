/** The fields of one action. Opening them puts the focus on the first. */
import { useStore } from '@nanostores/preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Action, ActionState } from '#src/domain/assessment/index.ts';
import {
  actionStates,
  criteriaOfGroup,
  criterionLabel,
  isDay,
  lastDay,
  withAction,
} from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { assessmentText } from '../../../ui-text/assessment.ts';
import { resultText } from '../../../ui-text/result.ts';
import { TextField } from '../TextField.tsx';

const text = resultText.actions;

export function ActionFields({
  store,
  action,
}: {
  readonly store: AssessmentStore;
  readonly action: Action;
}) {
  const { mode } = useStore(store.$assessment);
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector('textarea')?.focus(), []);
  const set = (part: Partial<Action>, typing: boolean) =>
    store.change((assessment, now) => withAction(assessment, { ...action, ...part }, now), typing);
  return (
    <div class="action-fields" ref={fields}>
      <TextField label={text.what} value={action.what} onInput={(what) => set({ what }, true)} />
      <div class="fields">
        <div class="field">
          <label for={`${id}-owner`}>{mode === 'training' ? text.ownerTraining : text.owner}</label>
          <input
            id={`${id}-owner`}
            type="text"
            value={action.owner}
            autocomplete="off"
            onInput={(event) => set({ owner: event.currentTarget.value }, true)}
          />
        </div>
        <div class="field">
          <label for={`${id}-due`}>{text.due}</label>
          <input
            id={`${id}-due`}
            type="date"
            max={lastDay}
            value={action.due}
            onInput={(event) => {
              const due = event.currentTarget.value;
              if (due === '' || isDay(due)) set({ due }, true);
            }}
          />
        </div>
        <StateField id={`${id}-state`} state={action.state} onChange={(state) => set({ state }, false)} />
        <CriterionField
          store={store}
          id={`${id}-criterion`}
          criterion={action.criterion}
          onChange={(criterion) => set({ criterion }, false)}
        />
      </div>
      <p class="small soft">{assessmentText.doNotName}</p>
    </div>
  );
}

interface StateFieldProps {
  readonly id: string;
  readonly state: ActionState;
  readonly onChange: (state: ActionState) => void;
}

function StateField({ id, state: chosen, onChange }: StateFieldProps) {
  return (
    <div class="field">
      <label for={id}>{text.state}</label>
      <select id={id} value={chosen} onChange={(event) => onChange(event.currentTarget.value as ActionState)}>
        {Object.entries(actionStates).map(([state, name]) => (
          <option key={state} value={state}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CriterionFieldProps {
  readonly store: AssessmentStore;
  readonly id: string;
  readonly criterion: string;
  readonly onChange: (criterion: string) => void;
}

/** The criterion an action is for, by group; none is possible. */
function CriterionField({ store, id, criterion: chosen, onChange }: CriterionFieldProps) {
  return (
    <div class="field">
      <label for={id}>{text.criterion}</label>
      <select id={id} value={chosen} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{text.noCriterion}</option>
        {store.checklist.groups.map((group) => (
          <optgroup key={group.id} label={`${group.id}. ${group.title}`}>
            {criteriaOfGroup(store.checklist, group.id).map((criterion) => (
              <option key={criterion.id} value={criterion.id}>
                {criterionLabel(criterion)} {criterion.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
