/** Days of a calendar, without time zones: what a reader's own clock shows is what counts. */

/** A day by its numbers; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whole days from `today` to the given day of the same year; negative once it has passed. */
export function daysUntil(today: CalendarDay, deadline: Omit<CalendarDay, 'year'>): number {
  const at = (day: CalendarDay) => Date.UTC(day.year, day.month - 1, day.day);
  return Math.round((at({ ...deadline, year: today.year }) - at(today)) / 86_400_000);
}
