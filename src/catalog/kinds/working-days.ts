/** When the yearly report is due and which days are off besides Saturdays and Sundays: `content/ngay-lam-viec.yml`. */
import { z } from 'zod';
import { isDay } from '#src/domain/calendar/time.ts';
import { isWorkingDay } from '#src/domain/calendar/working-days.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { DataFile } from '../read.ts';
import { day, text } from './fields.ts';
import type { Kind } from './kind.ts';

/** A day of every year as people write it, `24/11`; read as MM-DD. */
const dayOfYear = z
  .string()
  .regex(/^\d{2}\/\d{2}$/, { error: 'phải là ngày viết DD/MM, đặt trong ngoặc kép', abort: true })
  .transform((value) => `${value.slice(3)}-${value.slice(0, 2)}`)
  .refine((value) => isDay(`2024-${value}`), { error: 'không có ngày này trong lịch' });

const rests = { basis: text, support: z.array(text).min(1) };

const workingDaysSchema = z.strictObject({
  before: dayOfYear,
  /** Sections of guides, questions and terms that say how far the deadline is. */
  shownAt: z.array(
    z.string().regex(/^(huong-dan\/[^#]+|hoi-dap|thuat-ngu)#/, {
      error: 'phải là một mục của hướng dẫn, một câu hỏi hoặc một thuật ngữ',
    }),
  ),
  holidays: z.array(z.strictObject({ from: z.int(), day: dayOfYear, ...rests })),
  swaps: z.array(z.strictObject({ off: day, on: day, ...rests })),
});

export type WorkingDays = z.output<typeof workingDaysSchema>;

const none: WorkingDays = { before: '11-25', shownAt: [], holidays: [], swaps: [] };

export const workingDays: Kind<'workingDays', DataFile<WorkingDays>, WorkingDays> = {
  name: 'workingDays',
  read: (content) => content.data('ngay-lam-viec.yml', workingDaysSchema, none),
  references: ({ data, placeOf }) => [
    ...data.shownAt.map((target, index) => ({ target, place: placeOf(['shownAt', index]), from: null })),
    ...restingOf(data).map(({ basis, path }) => ({
      target: basis,
      place: placeOf([...path, 'basis']),
      from: null,
    })),
  ],
  sources: ({ data, placeOf }) =>
    restingOf(data).flatMap(({ support, path }) =>
      support.map((source) => ({ source, place: placeOf([...path, 'support']) })),
    ),
  assert: (raw) => assertSwaps(raw),
  finish: ({ data }) => data,
};

/** What in the file rests on something, with where it stands. */
function restingOf({ holidays, swaps }: WorkingDays) {
  return [
    ...holidays.map((each, index) => ({ ...each, path: ['holidays', index] })),
    ...swaps.map((each, index) => ({ ...each, path: ['swaps', index] })),
  ];
}

/** A swap frees a day that is worked and has one worked that is off, after the swaps before it. */
function assertSwaps({ data, placeOf }: DataFile<WorkingDays>): Problem[] {
  return data.swaps.flatMap(({ off, on }, index) => {
    const before = { holidays: data.holidays, swaps: data.swaps.slice(0, index) };
    const wrong = [
      ...(isWorkingDay(off, before) ? [] : [{ field: 'off', day: off }]),
      ...(isWorkingDay(on, before) ? [{ field: 'on', day: on }] : []),
    ];
    return wrong.map((each): Problem => ({
      code: 'hoan-doi-sai',
      data: each,
      place: placeOf(['swaps', index, each.field]),
    }));
  });
}
