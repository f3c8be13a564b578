/**
 * SHIPS TO THE BROWSER. Which days offices work, and arithmetic on days written YYYY-MM-DD: no clock, no time zone. What
 * is off besides Saturdays and Sundays is content (`content/ngay-lam-viec.yml`).
 */

/** A day off every year, from a year on. */
interface Holiday {
  readonly from: number;
  /** MM-DD. */
  readonly day: string;
}

/** A decision that makes one day free and has another one worked instead; both YYYY-MM-DD. */
interface Swap {
  readonly off: string;
  readonly on: string;
}

/** What is off besides Saturdays and Sundays. */
export interface DaysOff {
  readonly holidays: readonly Holiday[];
  readonly swaps: readonly Swap[];
}

const dayMs = 86_400_000;

/** The day some days after another one, or before it for a negative number. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days two days and those between them are; less than 1 when the last one is before the first. */
export function countDays(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / dayMs + 1;
}

/** 0 for Sunday, 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** Whether offices work on a day. A swap counts for more than a holiday, a holiday for more than the day of the week. */
export function isWorkingDay(day: string, { holidays, swaps }: DaysOff): boolean {
  if (swaps.some(({ on }) => on === day)) return true;
  if (swaps.some(({ off }) => off === day)) return false;
  const isHoliday = holidays.some(
    (holiday) => holiday.day === day.slice(5) && holiday.from <= Number(day.slice(0, 4)),
  );
  return !isHoliday && weekdayOf(day) % 6 !== 0;
}
