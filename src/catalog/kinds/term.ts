/** Terms of the glossary: `content/thuat-ngu/`. */
import { z } from 'zod';
import { entryKind } from './entry-kind.ts';
import { text } from './fields.ts';

const termSchema = z.strictObject({
  term: text,
  aliases: z.array(text).default([]),
  basis: z.array(text).min(1, { error: 'phải có ít nhất một căn cứ' }),
});

export type TermData = z.output<typeof termSchema>;

export const terms = entryKind({
  name: 'terms',
  folder: 'thuat-ngu',
  schema: termSchema,
  kind: 'term',
  path: ({ slug }) => `/thuat-ngu/#${slug}`,
  label: ({ term }) => term,
  basis: { field: 'basis', of: ({ basis }) => basis },
  above: () => '',
  names: ({ term, aliases }) => [term, ...aliases],
});
