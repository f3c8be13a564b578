/** SHIPS TO THE BROWSER. The action plan (việc khắc phục) as it is read: what is late, what comes first. */
import type { Action } from './assessment.ts';

/** Open and due before today. `today` is YYYY-MM-DD, or a time that starts so. */
export function isOverdue(action: Pick<Action, 'state' | 'due'>, today: string): boolean {
  return action.state === 'open' && action.due !== '' && action.due < today.slice(0, 10);
}

/** Open actions by due day, those without one after them, then done and dropped ones; otherwise as entered. */
export function orderActions(actions: readonly Action[]): readonly Action[] {
  const rank = { open: 0, done: 1, dropped: 2 } as const;
  const due = (action: Action) => (action.due === '' ? '9999' : action.due);
  return [...actions].sort(
    (a, b) => rank[a.state] - rank[b.state] || (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0),
  );
}

/** Actions that improve a criterion and have not been dropped. */
export function actionsFor(actions: readonly Action[], criterion: string): readonly Action[] {
  return actions.filter((each) => each.criterion === criterion && each.state !== 'dropped');
}
