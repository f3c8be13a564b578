import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reportDeadline } from '#src/domain/calendar/report-deadline.ts';
import type { ReportCalendar, ReportDeadline } from '#src/domain/calendar/report-deadline.ts';
import { formatVietnamTime, vietnamDay } from '#src/domain/calendar/time.ts';
import { addDays, countDays, isWorkingDay } from '#src/domain/calendar/working-days.ts';
import { deadlineText, deadlineToday } from '#src/ui-text/deadline.ts';

/** As content has it: 24/11 is off from 2026 on. */
const calendar: ReportCalendar = { before: '11-25', holidays: [{ from: 2026, day: '11-24' }], swaps: [] };
const swap = { off: '2026-11-23', on: '2026-11-21' };
const unconfirmed = 'nếu không bị hoán đổi thành ngày nghỉ (cần xác nhận).';

describe('the last working day before the deadline', () => {
  test.each([
    { year: 2025, day: '2025-11-24', weekday: 'thứ Hai', past: 0 },
    { year: 2026, day: '2026-11-23', weekday: 'thứ Hai', past: 1 },
    { year: 2027, day: '2027-11-23', weekday: 'thứ Ba', past: 1 },
    { year: 2028, day: '2028-11-23', weekday: 'thứ Năm', past: 1 },
    { year: 2029, day: '2029-11-23', weekday: 'thứ Sáu', past: 1 },
    { year: 2030, day: '2030-11-22', weekday: 'thứ Sáu', past: 2 },
    { year: 2031, day: '2031-11-21', weekday: 'thứ Sáu', past: 3 },
    { year: 2032, day: '2032-11-23', weekday: 'thứ Ba', past: 1 },
    { year: 2033, day: '2033-11-23', weekday: 'thứ Tư', past: 1 },
  ])('of $year is $weekday $day, $past days before the limit of 24/11', ({ year, day, weekday, past }) => {
    const deadline = reportDeadline(`${year}-03-01`, calendar);
    expect(deadline).toEqual({ phase: 'far', lastDay: `${year}-11-24`, lastWorkingDay: day, swapped: false });
    expect(deadlineToday(deadline)).toContain(`${weekday} ${day.slice(8)}/11/${year}, ${unconfirmed}`);
    expect(reportDeadline(day, calendar)).toMatchObject({ phase: 'near', workingDaysLeft: 1 });
    expect(reportDeadline(addDays(day, 1), calendar)).toMatchObject(
      past === 0
        ? { phase: 'far', lastDay: `${year + 1}-11-24` }
        : { phase: 'last-working-day-past', daysLeft: past },
    );
  });

  test.each([
    ['freed by a swap with the Saturday before it, is that Saturday', [swap], '2026-11-21'],
    [
      'freed by a swap with a later Saturday, is the Friday before',
      [{ ...swap, on: '2026-11-28' }],
      '2026-11-20',
    ],
    ['when 24/11 itself is worked, is 24/11', [{ off: '2026-11-27', on: '2026-11-24' }], '2026-11-24'],
    ['freed in another year, stays as it is', [{ off: '2027-11-23', on: '2027-11-20' }], '2026-11-23'],
  ])('of 2026, %s', (_, swaps, lastWorkingDay) => {
    expect(reportDeadline('2026-03-01', { ...calendar, swaps })).toMatchObject({ lastWorkingDay });
  });
});

describe('the phases of a year', () => {
  const last = `ngày làm việc cuối là`;
  test.each([
    ['2026-01-01', `Năm 2026: ${last} thứ Hai 23/11/2026, ${unconfirmed}`],
    ['2026-09-30', `Năm 2026: ${last} thứ Hai 23/11/2026, ${unconfirmed}`],
    ['2026-10-01', `Năm 2026: còn 38 ngày làm việc, đến hết thứ Hai 23/11/2026, ${unconfirmed}`],
    ['2026-11-20', `Năm 2026: còn 2 ngày làm việc, đến hết thứ Hai 23/11/2026, ${unconfirmed}`],
    ['2026-11-22', `Năm 2026: còn 1 ngày làm việc, đến hết thứ Hai 23/11/2026, ${unconfirmed}`],
    [
      '2026-11-24',
      'Năm 2026: còn 1 ngày. Ngày làm việc cuối đã qua; hạn của công văn còn đến hết 24/11. Ngày làm việc cuối: thứ Hai 23/11/2026 (cần xác nhận).',
    ],
    ['2026-11-25', `Năm 2027: ${last} thứ Ba 23/11/2027, ${unconfirmed}`],
    ['2026-12-31', `Năm 2027: ${last} thứ Ba 23/11/2027, ${unconfirmed}`],
    ['2025-11-24', `Năm 2025: còn 1 ngày làm việc, đến hết thứ Hai 24/11/2025, ${unconfirmed}`],
  ])('are said on %s', (today, words) => {
    expect(deadlineToday(reportDeadline(today, calendar))).toBe(words);
  });

  test.each([
    ['2026-10-01', 'Năm 2026: còn 38 ngày làm việc, đến hết thứ Bảy 21/11/2026.'],
    [
      '2026-11-22',
      'Năm 2026: còn 3 ngày. Ngày làm việc cuối đã qua; hạn của công văn còn đến hết 24/11. Ngày làm việc cuối: thứ Bảy 21/11/2026.',
    ],
  ])('bring no doubt about a swap that is decided, on %s', (today, words) => {
    expect(deadlineToday(reportDeadline(today, { ...calendar, swaps: [swap] }))).toBe(words);
  });

  test('come with the deadline that holds every year and what is not known of communes', () => {
    expect(deadlineText.everyYear('11-25')).toBe('Hạn: trước ngày 25/11 hằng năm.');
    expect(deadlineText.communes).toMatch(/^Chưa xác nhận xã, phường có phải báo cáo từ 01\/7\/2025/);
  });
});

describe('from 20 to 30 November 2026, hour by hour in Vietnam', () => {
  afterEach(() => vi.unstubAllEnvs());

  /** What holds on each day, whatever the hour. */
  const days: Readonly<Record<string, object>> = {
    20: { phase: 'near', workingDaysLeft: 2 },
    21: { phase: 'near', workingDaysLeft: 1 },
    22: { phase: 'near', workingDaysLeft: 1 },
    23: { phase: 'near', workingDaysLeft: 1 },
    24: { phase: 'last-working-day-past', daysLeft: 1 },
    ...Object.fromEntries(
      [25, 26, 27, 28, 29, 30].map((day) => [day, { phase: 'far', lastDay: '2027-11-24' }]),
    ),
  };
  const hours = Object.entries(days).flatMap(([day, phase]) =>
    Array.from({ length: 24 }, (_, hour) => ({
      start: Date.parse(`2026-11-${day}T${String(hour).padStart(2, '0')}:00:00+07:00`),
      phase,
    })),
  );

  test.each([
    ['Asia/Ho_Chi_Minh', 7],
    ['UTC', 0],
    ['America/Los_Angeles', -8],
    ['Pacific/Kiritimati', 14],
    ['Pacific/Pago_Pago', -11],
    ['Asia/Kathmandu', 5.75],
  ])('each hour begins and ends in the phase of its day on a machine in %s', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-11-24').getTimezoneOffset()).toBe(0 - offset * 60);
    expect(hours).toHaveLength(11 * 24);
    for (const { start, phase } of hours)
      for (const moment of [start, start + 3_600_000 - 1])
        expect(reportDeadline(vietnamDay(moment), calendar), formatVietnamTime(moment)).toMatchObject(phase);
  });
});

const day = fc.integer({ min: 0, max: 365 * 12 }).map((days) => addDays('2024-01-01', days));
const autumnDay = fc
  .record({ year: fc.integer({ min: 2024, max: 2035 }), days: fc.integer({ min: 0, max: 60 }) })
  .map(({ year, days }) => addDays(`${year}-10-01`, days));
const anyCalendar = fc.record({
  before: fc.constant('11-25'),
  holidays: fc.array(
    fc.record({ from: fc.integer({ min: 2024, max: 2035 }), day: autumnDay.map((each) => each.slice(5)) }),
    { maxLength: 5 },
  ),
  swaps: fc.array(fc.record({ off: autumnDay, on: autumnDay }), { maxLength: 5 }),
});

/** Where a day stands in the order of all deadlines. */
function rank({ lastDay, phase }: ReportDeadline): number {
  return Number(lastDay.slice(0, 4)) * 3 + ['far', 'near', 'last-working-day-past'].indexOf(phase);
}

describe('whatever the holidays and swaps', () => {
  test('the phase never goes backwards', () => {
    fc.assert(
      fc.property(day, day, anyCalendar, (one, other, any) => {
        const [first = '', last = ''] = [one, other].toSorted();
        expect(rank(reportDeadline(first, any))).toBeLessThanOrEqual(rank(reportDeadline(last, any)));
      }),
    );
  });

  test('each working day takes one of the days that are left, another day none', () => {
    fc.assert(
      fc.property(autumnDay, anyCalendar, (today, any) => {
        const now = reportDeadline(today, any);
        const next = reportDeadline(addDays(today, 1), any);
        if (now.phase !== 'near') return;
        const left = next.phase === 'near' ? next.workingDaysLeft : 0;
        expect(now.workingDaysLeft - left).toBe(Number(isWorkingDay(today, any)));
      }),
    );
  });

  test('the last working day is worked, and no day after it within the limit is', () => {
    fc.assert(
      fc.property(day, anyCalendar, (today, any) => {
        const { lastDay, lastWorkingDay } = reportDeadline(today, any);
        expect(lastDay.slice(5)).toBe('11-24');
        expect(today <= lastDay).toBe(true);
        expect(isWorkingDay(lastWorkingDay, any)).toBe(true);
        for (let after = addDays(lastWorkingDay, 1); after <= lastDay; after = addDays(after, 1))
          expect(isWorkingDay(after, any), after).toBe(false);
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('%s and %i more is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(countDays(from, to)).toBe(days + 1);
  });

  test.each([
    ['Monday', '2026-11-23', true],
    ['Saturday', '2026-11-21', false],
    ['Sunday', '2026-11-22', false],
    ['holiday in its first year', '2026-11-24', false],
    ['holiday before its first year', '2025-11-24', true],
  ])('a %s, %s, is worked: %s', (_, each, worked) => {
    expect(isWorkingDay(each, calendar)).toBe(worked);
  });
});
