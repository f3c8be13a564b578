/** Turns review mode (thẩm định) on and off. It has its place before there is anything to review: nothing moves then. */
import { reviewSwitchText as text } from '../../ui-text/review-switch.ts';

export interface ReviewSwitchProps {
  readonly on: boolean;
  /** There is nothing to review yet. */
  readonly disabled: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function ReviewSwitch({ on, disabled, onSwitch }: ReviewSwitchProps) {
  return (
    <label class="check review-switch needs-js">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        <strong>{text.switch}</strong> <span class="small soft">{text.hint}</span>
      </span>
    </label>
  );
}
