/** The action plan: what, who, by when, how far. Every change is kept at once; a deletion can be taken back. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '#src/domain/assessment/index.ts';
import { orderActions, withoutAction } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { assessmentText } from '../../../ui-text/assessment.ts';
import { resultText } from '../../../ui-text/result.ts';
import { ActionEntry } from './ActionEntry.tsx';
import { $editing, startAction } from './actions.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { Section } from './Section.tsx';

const text = resultText.actions;

export function ActionPlan({ store }: { readonly store: AssessmentStore }) {
  const { actions, revision } = useStore(store.$assessment);
  const editing = useStore($editing);
  // The order is settled while one is edited: a row must not jump away under the fingers that type its due day.
  const order = useRef<readonly string[]>([]);
  if (editing === null) order.current = orderActions(actions).map(({ id }) => id);
  const place = (id: string) => (order.current.includes(id) ? order.current.indexOf(id) : Infinity);
  const shown = [...actions].sort((a, b) =>
    place(a.id) < place(b.id) ? -1 : place(a.id) > place(b.id) ? 1 : 0,
  );

  const [removed, setRemoved] = useState<{ readonly what: string; readonly revision: number } | null>(null);
  const remove = (action: Action) => {
    store.change((assessment, now) => withoutAction(assessment, action.id, now));
    $editing.set(null);
    setRemoved({ what: action.what || text.untitled, revision: store.$assessment.get().revision });
  };
  useEffect(() => () => $editing.set(null), []);

  return (
    <Section name="viec" title={text.title}>
      <p class="small soft">{actions.length === 0 ? text.none : text.intro}</p>
      <ul class="actions">
        {shown.map((action) => (
          <ActionEntry key={action.id} store={store} action={action} onRemove={() => remove(action)} />
        ))}
      </ul>
      <div role="status">
        {removed?.revision === revision && <Removed what={removed.what} onUndo={() => store.undo()} />}
      </div>
      <div class="result-buttons">
        <button type="button" onClick={() => startAction(store, {})}>
          {text.add}
        </button>
        <CalendarButton store={store} />
      </div>
    </Section>
  );
}

/** Says what was deleted; takes the focus of the row that is gone. */
function Removed({ what, onUndo }: { readonly what: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="notice">
      {text.removed(what)}{' '}
      <button type="button" ref={button} onClick={onUndo}>
        {assessmentText.undo}
      </button>
    </p>
  );
}
