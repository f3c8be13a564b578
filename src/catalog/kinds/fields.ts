/** Fields that front matter of several kinds shares. Build only: zod in full never ships to the browser. */
import { z } from 'zod';
import { isDay } from '#src/domain/calendar/time.ts';

/** The keys of a table as the options of a field. */
export const keys = <K extends string>(record: Readonly<Record<K, unknown>>) =>
  Object.keys(record) as [K, ...K[]];

export const text = z.string().min(1, { error: 'không được để trống' });

/** YAML dates arrive as Date or text; both become an ISO day so that no time zone can move them. */
export const day = z
  .union([z.date(), z.string()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), {
    error: 'phải là ngày viết YYYY-MM-DD',
    abort: true,
  })
  .refine(isDay, { error: 'không có ngày này trong lịch' });
