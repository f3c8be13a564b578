/** Evidence as entries with number, date and title, so that an inspector can find it again. */
import { useId } from 'preact/hooks';
import type { Evidence, EvidenceKind } from '#src/domain/assessment/index.ts';
import { emptyEvidence, isDay, lastDay } from '#src/domain/assessment/index.ts';
import { assessmentText } from '../../ui-text/assessment.ts';

const text = assessmentText.evidence;

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** `typing` tells a letter typed from a choice made. */
  readonly onChange: (evidence: readonly Evidence[], typing: boolean) => void;
}

export function EvidenceList({ evidence, onChange }: EvidenceListProps) {
  const change = (index: number, part: Partial<Evidence>, typing: boolean) =>
    onChange(
      evidence.map((entry, at) => (at === index ? { ...entry, ...part } : entry)),
      typing,
    );
  return (
    <div class="evidence" role="group" aria-label={text.title}>
      {evidence.map((entry, index) => (
        <EvidenceEntry
          key={index}
          entry={entry}
          index={index}
          onChange={(part, typing) => change(index, part, typing)}
          onRemove={() =>
            onChange(
              evidence.filter((_, at) => at !== index),
              false,
            )
          }
        />
      ))}
      <button type="button" onClick={() => onChange([...evidence, emptyEvidence], false)}>
        {text.add}
      </button>
    </div>
  );
}

interface EvidenceEntryProps {
  readonly entry: Evidence;
  readonly index: number;
  readonly onChange: (part: Partial<Evidence>, typing: boolean) => void;
  readonly onRemove: () => void;
}

function EvidenceEntry({ entry, index, onChange, onRemove }: EvidenceEntryProps) {
  const id = useId();
  const field = (name: 'number' | 'date' | 'title' | 'url', label: string, type: string) => (
    <div class={`field evidence-${name}`}>
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type={type}
        max={type === 'date' ? lastDay : undefined}
        value={entry[name]}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (type !== 'date' || value === '' || isDay(value)) onChange({ [name]: value }, true);
        }}
      />
    </div>
  );
  return (
    <div class="evidence-entry" role="group" aria-label={`${text.title} ${index + 1}`}>
      <div class="field">
        <label for={`${id}-kind`}>{text.kind}</label>
        <select
          id={`${id}-kind`}
          value={entry.kind}
          onChange={(event) => onChange({ kind: event.currentTarget.value as EvidenceKind }, false)}
        >
          {Object.entries(text.kinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {field('number', text.number, 'text')}
      {field('date', text.date, 'date')}
      {field('title', text.name, 'text')}
      {field('url', text.url, 'url')}
      <button type="button" class="button-quiet" onClick={onRemove}>
        {text.remove(index + 1)}
      </button>
    </div>
  );
}
