/** One action: a line to read, and its fields when opened. */
import { useStore } from '@nanostores/preact';
import type { Action } from '#src/domain/assessment/index.ts';
import {
  actionStates,
  findCriterion,
  formatDay,
  isOverdue,
  labelOf,
  withAction,
} from '#src/domain/assessment/index.ts';
import { now } from '../../../browser/lib/clock.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import { ActionFields } from './ActionFields.tsx';
import { $editing } from './actions.ts';

const text = resultText.actions;

export interface ActionEntryProps {
  readonly store: AssessmentStore;
  readonly action: Action;
  readonly onRemove: () => void;
}

export function ActionEntry({ store, action, onRemove }: ActionEntryProps) {
  const isOpen = useStore($editing) === action.id;
  const { id, criterion, owner, due, state } = action;
  const what = action.what || text.untitled;
  const late = isOverdue(action, now());
  const title = findCriterion(store.checklist, criterion)?.title;
  const facts = [owner, due === '' ? '' : `${text.due} ${formatDay(due)}`, actionStates[state]].filter(
    (part) => part !== '',
  );
  return (
    <li class="action" data-state={state}>
      <p class="action-what">{what}</p>
      <p class="criterion-facts">
        {facts.join(' · ')}
        {late && <strong class="action-late"> · {text.overdue}</strong>}
        {criterion !== '' && (
          <>
            {' · '}
            <a href={`#${criterion}`} title={title}>
              {labelOf(store.checklist, criterion)}
            </a>
          </>
        )}
      </p>
      {isOpen && <ActionFields store={store} action={action} />}
      <div class="result-buttons">
        <button type="button" aria-expanded={isOpen} onClick={() => $editing.set(isOpen ? null : id)}>
          {isOpen ? text.close : text.edit}
          <span class="visually-hidden"> {what}</span>
        </button>
        {state === 'open' && !isOpen && (
          <button
            type="button"
            onClick={(event) => {
              // This button is gone once the work is done.
              event.currentTarget.parentElement?.querySelector('button')?.focus();
              store.change((assessment, time) => withAction(assessment, { ...action, state: 'done' }, time));
            }}
          >
            {text.done}
            <span class="visually-hidden"> {what}</span>
          </button>
        )}
        <button type="button" class="button-quiet" onClick={onRemove}>
          {text.remove}
          <span class="visually-hidden"> {what}</span>
        </button>
      </div>
    </li>
  );
}
