/** A labelled text area that tells of every letter typed. */
import { useId } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (words: string) => void;
  readonly hint?: string;
  readonly invalid?: boolean;
}

export function TextField({ label, value, onInput, hint, invalid = false }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={2}
        value={value}
        aria-invalid={invalid ? 'true' : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
