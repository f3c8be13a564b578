import { describe, expect, test } from 'vitest';
import { daysUntil } from '#src/domain/calendar/days.ts';

describe('daysUntil', () => {
  test.each([
    { today: { year: 2026, month: 11, day: 24 }, days: 1 },
    { today: { year: 2026, month: 11, day: 25 }, days: 0 },
    { today: { year: 2026, month: 11, day: 26 }, days: -1 },
    { today: { year: 2028, month: 2, day: 28 }, days: 271 },
    { today: { year: 2026, month: 1, day: 1 }, days: 328 },
  ])('from $today.day/$today.month/$today.year to 25/11 there are $days days', ({ today, days }) => {
    expect(daysUntil(today, { month: 11, day: 25 })).toBe(days);
  });
});
