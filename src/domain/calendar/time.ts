/** SHIPS TO THE BROWSER. Times of an assessment are Vietnam's, whatever the machine's zone; the clock is the caller's. */

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** A time as the file carries it: `2026-06-20T08:01:00+07:00`. `epochMs` is milliseconds since 1970 (Date.now()). */
export function formatVietnamTime(epochMs: number): string {
  return `${new Date(epochMs + VIETNAM_OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}

/** The day it is in Vietnam, YYYY-MM-DD. `epochMs` is milliseconds since 1970. */
export function vietnamDay(epochMs: number): string {
  return formatVietnamTime(epochMs).slice(0, 10);
}

/** `20260620-0801` for a file name, from a time as `formatVietnamTime` writes it. */
export function formatStamp(time: string): string {
  return `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
}

/**
 * A day as official texts write it, `02/8/2007`, from YYYY-MM-DD or a time: days and the months 1 and 2 carry a leading
 * zero. Empty for an empty text.
 */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return year === undefined || month === undefined || date === undefined
    ? day
    : `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** A time for Vietnamese readers, `20/6/2026 08:01`, from a time as `formatVietnamTime` writes it. */
export function formatMoment(time: string): string {
  return `${formatDay(time)} ${time.slice(11, 16)}`;
}

/** The last day a file can carry: date fields of browsers would let years run on. */
export const lastDay = '9999-12-31';

/** Whether a text is a real day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
