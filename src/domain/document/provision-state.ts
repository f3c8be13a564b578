/** What became of one provision since it was issued, as last seen, and what later law does to it. */

/** What a reader may still take from a provision: the answer to “what does it mean today?”, each with a word and a shape. */
export const verdicts = {
  kept: { name: 'Còn nguyên', shape: '●' },
  differs: { name: 'Đọc khác', shape: '◑' },
  gone: { name: 'Không còn', shape: '○' },
  unconfirmed: { name: 'Chưa xác nhận', shape: '◐' },
} as const;

export type Verdict = keyof typeof verdicts;

/** States of a provision; each leads to one verdict. */
export const provisionStates = {
  'in-force': { name: 'Còn nguyên', verdict: 'kept' },
  'reads-differently': { name: 'Đọc khác', verdict: 'differs' },
  narrowed: { name: 'Bị thu hẹp', verdict: 'differs' },
  replaced: { name: 'Đã có quy định thay', verdict: 'differs' },
  suspended: { name: 'Tạm ngưng', verdict: 'gone' },
  ended: { name: 'Không còn', verdict: 'gone' },
  'to-confirm': { name: 'Chưa xác nhận', verdict: 'unconfirmed' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly verdict: Verdict }>>;

export type ProvisionState = keyof typeof provisionStates;

/**
 * What a change does to a provision: the states it may lead to when it concerns the whole, and when it concerns only
 * some of its words. What ends some words leaves the rest standing.
 */
export const effects = {
  kept: { whole: ['in-force'], inPart: ['in-force'] },
  'reads-differently': { whole: ['reads-differently'], inPart: ['reads-differently'] },
  narrowed: { whole: ['narrowed'], inPart: ['narrowed', 'reads-differently'] },
  replaced: { whole: ['replaced'], inPart: ['reads-differently'] },
  suspended: { whole: ['suspended'], inPart: ['narrowed', 'reads-differently'] },
  ended: { whole: ['ended'], inPart: ['narrowed', 'reads-differently'] },
} as const satisfies Readonly<
  Record<string, Readonly<Record<'whole' | 'inPart', readonly ProvisionState[]>>>
>;

export type Effect = keyof typeof effects;

/** Effects that leave nothing of a whole provision to read. */
const final: readonly Effect[] = ['replaced', 'suspended', 'ended'];

/** An effect that reaches a provision; `sure` when its change is confirmed, `inPart` when it concerns some words only. */
export interface ReachingEffect {
  readonly effect: Effect;
  readonly sure: boolean;
  readonly inPart: boolean;
}

/**
 * The states that agree with the effects reaching a provision. A confirmed effect gives its own states, an unconfirmed
 * one only “chưa xác nhận”; where several reach it, any of theirs may be the one shown, save that
 * - a confirmed end, suspension or replacement of the whole provision decides alone;
 * - “còn nguyên” agrees only when nothing else reaches it.
 * Empty when no effect does: then every state agrees.
 */
export function agreeingStates(reaching: readonly ReachingEffect[]): readonly ProvisionState[] {
  const decisive = reaching.filter(({ effect, sure, inPart }) => sure && !inPart && final.includes(effect));
  const states = (decisive.length > 0 ? decisive : reaching).flatMap(statesOf);
  const changing = states.filter((state) => state !== 'in-force');
  return [...new Set(changing.length > 0 ? changing : states)];
}

function statesOf({ effect, sure, inPart }: ReachingEffect): readonly ProvisionState[] {
  return sure ? effects[effect][inPart ? 'inPart' : 'whole'] : ['to-confirm'];
}
