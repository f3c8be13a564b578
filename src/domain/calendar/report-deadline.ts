/** SHIPS TO THE BROWSER. How far the yearly report's deadline (mục 2 of the công văn) is from a day; the clock is the caller's. */
import { addDays, countDays, isWorkingDay } from './working-days.ts';
import type { DaysOff } from './working-days.ts';

/** What the deadline is reckoned from: content, handed to the browser by the page. */
export interface ReportCalendar extends DaysOff {
  /** MM-DD: the report is due before this day of every year. */
  readonly before: string;
}

interface Deadline {
  /** The last day within the limit of the công văn, YYYY-MM-DD: “trước ngày 25/11” ends with 24/11. */
  readonly lastDay: string;
  /** The last day within it that offices work, YYYY-MM-DD. */
  readonly lastWorkingDay: string;
  /** Whether a decision has moved days of that year: else it is not known that none will. */
  readonly swapped: boolean;
}

/** Where a day stands before the next deadline, in the order of a year. */
export type ReportDeadline =
  | (Deadline & { readonly phase: 'far' })
  /** The day itself and the last working day count. */
  | (Deadline & { readonly phase: 'near'; readonly workingDaysLeft: number })
  /** The day itself and the last day count. */
  | (Deadline & { readonly phase: 'last-working-day-past'; readonly daysLeft: number });

/** MM-DD: working days are counted from here on. */
const nearFrom = '10-01';

/**
 * The next deadline seen from a day.
 * @param today YYYY-MM-DD in Vietnam, as `vietnamDay` gives it.
 */
export function reportDeadline(today: string, calendar: ReportCalendar): ReportDeadline {
  const thisYear = Number(today.slice(0, 4));
  const year = today.slice(5) < calendar.before ? thisYear : thisYear + 1;
  const lastDay = addDays(`${year}-${calendar.before}`, -1);
  let lastWorkingDay = lastDay;
  while (!isWorkingDay(lastWorkingDay, calendar)) lastWorkingDay = addDays(lastWorkingDay, -1);
  const swapped = calendar.swaps.some(({ off }) => off.startsWith(`${year}-`));
  const deadline = { lastDay, lastWorkingDay, swapped };

  if (today > lastWorkingDay)
    return { ...deadline, phase: 'last-working-day-past', daysLeft: countDays(today, lastDay) };
  if (today < `${year}-${nearFrom}`) return { ...deadline, phase: 'far' };
  const left = Array.from({ length: countDays(today, lastWorkingDay) }, (_, index) => addDays(today, index));
  const workingDaysLeft = left.filter((day) => isWorkingDay(day, calendar)).length;
  return { ...deadline, phase: 'near', workingDaysLeft };
}
