/** Starting an action from anywhere in the result: it is added, opened for editing and brought into view. */
import { atom } from 'nanostores';
import type { Action } from '#src/domain/assessment/index.ts';
import { withAction } from '#src/domain/assessment/index.ts';
import { newId } from '../../../browser/lib/clock.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';

/** Id of the action whose fields are open; null for none. */
export const $editing = atom<string | null>(null);

/** Adds an open action and opens its fields. */
export function startAction(
  store: AssessmentStore,
  start: Partial<Pick<Action, 'criterion' | 'what'>>,
): void {
  const action: Action = {
    id: newId(),
    criterion: '',
    what: '',
    owner: '',
    due: '',
    state: 'open',
    ...start,
  };
  store.change((assessment, now) => withAction(assessment, action, now));
  $editing.set(action.id);
}
