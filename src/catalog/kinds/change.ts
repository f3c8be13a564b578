/** What changed since 2021: `content/thay-doi/`, shown on the timeline and beside each provision it touches. */
import { z } from 'zod';
import { effects, isSupportMark } from '#src/domain/document/index.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import { collectStatements } from '../markup/support.ts';
import type { RawEntry } from '../read.ts';
import { entryKind } from './entry-kind.ts';
import { day, keys, text } from './fields.ts';
import type { StatedEffect } from './kind.ts';

/** What the change does to one of the provisions it touches; `words` are those of its text that are concerned. */
const effect = z.strictObject({
  provision: text.regex(/#/, { error: 'phải là một điều khoản, dạng slug#neo' }),
  effect: z.enum(keys(effects)),
  words: z.array(text).min(1).optional(),
});

const changeSchema = z.strictObject({
  title: text,
  date: day.nullable(),
  dateText: text,
  basis: text,
  confidence: z.enum(['chac', 'can-xac-nhan']),
  touches: z.array(text).min(1),
  effects: z.array(effect).default([]),
  asOf: day,
  toVerify: z.array(text).default([]),
});

export type ChangeData = z.output<typeof changeSchema>;

const base = entryKind({
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

export const changes: typeof base = {
  ...base,
  effects: (raws) =>
    raws.flatMap(({ data, placeOf }) =>
      data.effects.map(({ provision, effect: does, words = [] }, index): StatedEffect => ({
        provision,
        effect: does,
        words,
        sure: data.confidence === 'chac',
        place: placeOf(['effects', index]),
      })),
    ),
  assert: (raws) => [
    ...(base.assert?.(raws) ?? []),
    ...raws.flatMap(assertTouched),
    ...raws.flatMap(assertNotTooSure),
  ],
};

/** An effect on a provision that the change does not touch would never be shown there. */
function assertTouched({ data, placeOf }: RawEntry<ChangeData>): Problem[] {
  return data.effects.flatMap(({ provision }, index): Problem[] =>
    data.touches.includes(provision)
      ? []
      : [{ code: 'tac-dong-ngoai-touches', data: { provision }, place: placeOf(['effects', index]) }],
  );
}

/** “Chắc” is never said over what is only inferred or not yet compared: the first statement rests on sources alone. */
function assertNotTooSure({ file, data, body, lineOffset }: RawEntry<ChangeData>): Problem[] {
  const first = collectStatements(body.children)[0];
  const mark = first?.marks.find(isSupportMark);
  return data.confidence === 'chac' && first !== undefined && mark !== undefined
    ? [{ code: 'chac-tren-cau-chua-chac', data: { mark }, place: { file, line: lineOffset + first.line } }]
    : [];
}
