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

/** What a change does to a provision. */
export const effects = {
  kept: { name: 'Giữ nguyên', state: 'in-force' },
  'reads-differently': { name: 'Đọc khác', state: 'reads-differently' },
  narrowed: { name: 'Thu hẹp', state: 'narrowed' },
  replaced: { name: 'Thay', state: 'replaced' },
  suspended: { name: 'Tạm ngưng', state: 'suspended' },
  ended: { name: 'Chấm dứt', state: 'ended' },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly state: Exclude<ProvisionState, 'to-confirm'> }>
>;

export type Effect = keyof typeof effects;

/** An effect that reaches a provision; `sure` when its change is confirmed. */
export interface ReachingEffect {
  readonly effect: Effect;
  readonly sure: boolean;
}

/**
 * The states that agree with the effects reaching a provision. A confirmed effect gives its own state, an unconfirmed one
 * “chưa xác nhận”; where several reach it, any of theirs may be the one shown, but “còn nguyên” only when nothing else
 * reaches it. Empty when no effect does: then every state agrees.
 */
export function agreeingStates(reaching: readonly ReachingEffect[]): readonly ProvisionState[] {
  const states = reaching.map(({ effect, sure }) => (sure ? effects[effect].state : 'to-confirm'));
  const changing = states.filter((state) => state !== 'in-force');
  return [...new Set(changing.length > 0 ? changing : states)];
}
