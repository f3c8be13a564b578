/** SHIPS TO THE BROWSER. The one place where a percentage is made and where one is written. */

/**
 * `part ÷ whole` in percent, rounded half up to one decimal, or null when there is no whole.
 * Both are whole numbers of the same unit (half-points), so the rounding is exact.
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  return Math.floor((2000 * part + whole) / (2 * whole)) / 10;
}

/** `77,7` for readers; without a value “–”. */
export function formatNumber(value: number | null): string {
  return value === null ? '–' : String(value).replace('.', ',');
}

/** `77,7%`, or “không tính được” where nothing was applicable. */
export function formatPercent(value: number | null): string {
  return value === null ? 'không tính được' : `${formatNumber(value)}%`;
}

/** A difference of points, or of two percents in percentage points: `+7,6`, `−2,4`, `0`; without a value “–”. */
export function formatDifference(value: number | null): string {
  if (value === null || value === 0) return value === null ? '–' : '0';
  return `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value))}`;
}
