/** Turns review mode (thẩm định) on and off. */
import { reviewSwitchText as text } from '../../ui-text/review.ts';

export interface ReviewSwitchProps {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function ReviewSwitch({ on, onSwitch }: ReviewSwitchProps) {
  return (
    <label class="check review-switch">
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        <strong>{text.switch}</strong> <span class="small soft">{text.hint}</span>
      </span>
    </label>
  );
}
