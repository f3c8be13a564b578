/** Whose assessment this is, and of which time. Training mode asks for no names. */
import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import type { Assessment, SubjectLevel } from '#src/domain/assessment/index.ts';
import { isDay, lastDay, withDetails } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText } from '../../ui-text/assessment.ts';

const text = assessmentText.details;
type Details = Parameters<typeof withDetails>[1];

export function DetailsForm({ store }: { readonly store: AssessmentStore }) {
  const assessment = useStore(store.$assessment);
  const { subject, period, assessor, mode } = assessment;
  const id = useId();
  const set = (details: Details, typing = true) =>
    store.change((assessment, now) => withDetails(assessment, details, now), typing);
  const field = (
    name: string,
    label: string,
    value: string,
    change: (value: string) => Details,
    type?: 'date',
  ) => (
    <DetailField id={`${id}-${name}`} {...{ label, value, type }} onChange={(words) => set(change(words))} />
  );
  const asksNames = mode === 'real' || hasNames(assessment);
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
            <LevelField
              id={`${id}-level`}
              level={subject.level}
              onChange={(level) => set({ subject: { level } }, false)}
            />
            {field('parent', isPerson ? text.workplace : text.parent, subject.parent, (parent) => ({
              subject: { parent },
            }))}
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

/** Names written before the training mode was chosen stay in sight: they are in the file until they are cleared. */
function hasNames({ subject, assessor }: Pick<Assessment, 'subject' | 'assessor'>): boolean {
  const { name, code, level, parent } = subject;
  return [name, code, level, parent, assessor.name, assessor.position].some(Boolean);
}

interface DetailFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type: 'date' | undefined;
  readonly onChange: (value: string) => void;
}

function DetailField({ id, label, value, type, onChange }: DetailFieldProps) {
  const isDate = type === 'date';
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type ?? 'text'}
        max={isDate ? lastDay : undefined}
        value={value}
        autocomplete="off"
        onInput={(event) => {
          const words = event.currentTarget.value;
          if (!isDate || words === '' || isDay(words)) onChange(words);
        }}
      />
    </div>
  );
}

interface LevelFieldProps {
  readonly id: string;
  readonly level: SubjectLevel | '';
  readonly onChange: (level: SubjectLevel | '') => void;
}

function LevelField({ id, level: chosen, onChange }: LevelFieldProps) {
  return (
    <div class="field">
      <label for={id}>{text.level}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => onChange(event.currentTarget.value as SubjectLevel | '')}
      >
        <option value="">{text.noLevel}</option>
        {Object.entries(text.levels).map(([level, name]) => (
          <option key={level} value={level}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
