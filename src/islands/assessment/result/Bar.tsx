/** One bar of 0 to 100 percent, drawn with SVG attributes only. The numbers stand beside it in words. */

export interface BarProps {
  /** null: nothing to draw. */
  readonly percent: number | null;
  /** Up to where it can still grow. */
  readonly upTo: number | null;
  /** A line across at this percent. */
  readonly floor: number | null;
  /** A mark at the earlier percent. */
  readonly before: number | null;
}

export function Bar({ percent, upTo, floor, before }: BarProps) {
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-track" width="100" height="10" />
      {upTo !== null && <rect class="bar-open" y="3" width={upTo} height="4" />}
      {percent !== null && <rect class="bar-earned" width={percent} height="10" />}
      {floor !== null && <line class="bar-floor" x1={floor} x2={floor} y1="-3" y2="13" />}
      {before !== null && <line class="bar-before" x1={before} x2={before} y1="-3" y2="13" />}
    </svg>
  );
}
