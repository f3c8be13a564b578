/** Whose assessment this is, and of which time. Training mode asks for no names. */
import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import type { SubjectLevel } from '#src/domain/assessment/index.ts';
import { isDay, lastDay, withDetails } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText } from '../../ui-text/assessment.ts';

const text = assessmentText.details;
type Details = Parameters<typeof withDetails>[1];

export function DetailsForm({ store }: { readonly store: AssessmentStore }) {
  const { subject, period, assessor, mode } = useStore(store.$assessment);
  const id = useId();
  const set = (details: Details, typing = true) =>
    store.change((assessment, now) => withDetails(assessment, details, now), typing);
  const field = (
    name: string,
    label: string,
    value: string,
    change: (value: string) => Details,
    type = 'text',
  ) => (
    <div class="field">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type={type}
        max={type === 'date' ? lastDay : undefined}
        value={value}
        autocomplete="off"
        onInput={(event) => {
          const words = event.currentTarget.value;
          if (type !== 'date' || words === '' || isDay(words)) set(change(words));
        }}
      />
    </div>
  );
  // Names written before the training mode was chosen stay in sight: they are in the file until they are cleared.
  const asksNames =
    mode === 'real' ||
    [subject.name, subject.code, subject.level, subject.parent, assessor.name, assessor.position].some(
      Boolean,
    );
  const isPerson = store.checklist.subject === 'person';
  return (
    <section class="details-form" aria-labelledby="thong-tin">
      <h2 id="thong-tin">{text.title}</h2>
      <label class="check needs-js">
        <input
          type="checkbox"
          checked={mode === 'training'}
          onChange={(event) => set({ mode: event.currentTarget.checked ? 'training' : 'real' }, false)}
        />{' '}
        {text.training}
      </label>
      <div class="fields">
        {asksNames && (
          <>
            {field('name', isPerson ? text.personName : text.name, subject.name, (name) => ({
              subject: { name },
            }))}
            {field('code', text.code, subject.code, (code) => ({ subject: { code } }))}
            <div class="field">
              <label for={`${id}-level`}>{text.level}</label>
              <select
                id={`${id}-level`}
                value={subject.level}
                onChange={(event) =>
                  set({ subject: { level: event.currentTarget.value as SubjectLevel | '' } }, false)
                }
              >
                <option value="">{text.noLevel}</option>
                {Object.entries(text.levels).map(([level, name]) => (
                  <option key={level} value={level}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            {field('parent', text.parent, subject.parent, (parent) => ({ subject: { parent } }))}
          </>
        )}
        {field('from', text.from, period.from ?? '', (from) => ({ period: { from: from || null } }), 'date')}
        {field('to', text.to, period.to ?? '', (to) => ({ period: { to: to || null } }), 'date')}
        {asksNames && (
          <>
            {field('assessor', text.assessor, assessor.name, (name) => ({ assessor: { name } }))}
            {field('position', text.position, assessor.position, (position) => ({ assessor: { position } }))}
          </>
        )}
      </div>
    </section>
  );
}
