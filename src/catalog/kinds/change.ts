/** What changed since 2021: `content/thay-doi/`, shown on the timeline and beside each provision it touches. */
import { z } from 'zod';
import { entryKind } from './entry-kind.ts';
import { day, text } from './fields.ts';

const changeSchema = z.strictObject({
  title: text,
  date: day.nullable(),
  dateText: text,
  basis: text,
  confidence: z.enum(['chac', 'can-xac-nhan']),
  touches: z.array(text).min(1),
  asOf: day,
  toVerify: z.array(text).default([]),
});

export type ChangeData = z.output<typeof changeSchema>;

export const changes = entryKind({
  name: 'changes',
  folder: 'thay-doi',
  schema: changeSchema,
  kind: 'change',
  path: ({ slug }) => `/thay-doi/#${slug}`,
  label: ({ title }) => title,
  basis: { field: 'touches', of: ({ touches }) => touches },
  above: ({ dateText }) => dateText,
  names: ({ title }) => [title],
});
