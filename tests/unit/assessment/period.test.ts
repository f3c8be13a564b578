import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPeriod, nextPeriod } from '#src/domain/assessment/period.ts';

describe('the period that follows', () => {
  test.each([
    ['a half-year', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'],
    ['the second half', '2026-07-01', '2026-12-31', '2027-01-01', '2027-06-30'],
    ['a year', '2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31'],
    ['a quarter', '2026-10-01', '2026-12-31', '2027-01-01', '2027-03-31'],
    ['a month before February', '2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28'],
    ['February of a leap year', '2028-02-01', '2028-02-29', '2028-03-01', '2028-03-31'],
    ['a year across the new year', '2025-12-01', '2026-11-30', '2026-12-01', '2027-11-30'],
    ['one week', '2026-06-01', '2026-06-07', '2026-06-08', '2026-06-14'],
    ['one day', '2026-02-28', '2026-02-28', '2026-03-01', '2026-03-01'],
    ['mid-month to mid-month', '2026-01-15', '2026-02-14', '2026-02-15', '2026-03-17'],
  ])('after %s', (_name, from, to, nextFrom, nextTo) => {
    expect(nextPeriod({ from, to })).toEqual({ from: nextFrom, to: nextTo });
  });

  test.each([
    [null, null],
    ['2026-01-01', null],
    [null, '2026-06-30'],
    ['2026-06-30', '2026-01-01'],
  ])('is left to choose after %s to %s', (from, to) => {
    expect(nextPeriod({ from, to })).toEqual({ from: null, to: null });
  });

  test('begins the day after and never ends before it begins', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const next = nextPeriod({ from, to });
        const dayAfter = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(next.from).toBe(dayAfter);
        expect((next.to ?? '') >= dayAfter).toBe(true);
      }),
    );
  });
});

test.each([
  [{ from: '2026-01-01', to: '2026-06-30' }, '01/01/2026 – 30/6/2026'],
  [{ from: '2026-01-01', to: null }, '01/01/2026 – …'],
  [{ from: null, to: null }, '–'],
])('%j is written %s', (period, words) => {
  expect(formatPeriod(period)).toBe(words);
});
