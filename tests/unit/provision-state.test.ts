import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreeingStates, effects, provisionStates } from '#src/domain/document/index.ts';
import type { Effect, ProvisionState, ReachingEffect } from '#src/domain/document/index.ts';

const names = Object.keys(effects) as Effect[];
const reaching = fc.array(
  fc.record({ effect: fc.constantFrom(...names), sure: fc.boolean(), inPart: fc.boolean() }),
  { maxLength: 5 },
);

/** `kept`, `?ended`: unconfirmed, `ended*`: of some words only. */
const read = (written: string) => ({
  effect: written.replace(/[?*]/g, '') as Effect,
  sure: !written.startsWith('?'),
  inPart: written.endsWith('*'),
});

describe('the states that agree with the effects reaching a provision', () => {
  test.each<[string, readonly string[], readonly ProvisionState[]]>([
    ['any state, where nothing reaches it', [], []],
    ['its own, of one confirmed', ['narrowed'], ['narrowed']],
    ['“chưa xác nhận”, of one unconfirmed', ['?ended'], ['to-confirm']],
    ['“còn nguyên”, only when nothing but that reaches it', ['kept'], ['in-force']],
    ['not “còn nguyên” beside another', ['kept', 'narrowed'], ['narrowed']],
    ['never silence: an unconfirmed “giữ nguyên” is no “còn nguyên”', ['?kept'], ['to-confirm']],
    [
      'either, where a confirmed and an unconfirmed meet',
      ['reads-differently', '?ended'],
      ['reads-differently', 'to-confirm'],
    ],
    ['never “không còn” for the end of some words', ['ended*'], ['narrowed', 'reads-differently']],
    ['never “có quy định thay” for new rules on some words', ['replaced*'], ['reads-differently']],
    ['the end, where it is confirmed, whatever else reaches it', ['?kept', 'ended', 'narrowed'], ['ended']],
    ['not the end, where it is not confirmed', ['narrowed', '?replaced'], ['narrowed', 'to-confirm']],
  ])('are: %s', (_, given, expected) => {
    expect(agreeingStates(given.map(read))).toEqual(expected);
  });

  const isFinal = ({ effect, sure, inPart }: ReachingEffect) =>
    sure && !inPart && ['replaced', 'suspended', 'ended'].includes(effect);

  test('hold “chưa xác nhận” when an unconfirmed effect is among them and no confirmed end, in any order', () => {
    fc.assert(
      fc.property(reaching, (all) => {
        const states = agreeingStates(all);
        expect(states.includes('to-confirm')).toBe(all.some(({ sure }) => !sure) && !all.some(isFinal));
        expect(new Set(agreeingStates(all.toReversed()))).toEqual(new Set(states));
        for (const state of states) expect(provisionStates).toHaveProperty(state);
      }),
    );
  });

  test('are none only where nothing reaches it, and never say of a part what holds of the whole', () => {
    fc.assert(
      fc.property(reaching, (all) => {
        const states = agreeingStates(all);
        expect(states.length === 0).toBe(all.length === 0);
        const gone = states.filter((state) => ['replaced', 'suspended', 'ended'].includes(state));
        if (gone.length > 0) expect(all.some(isFinal)).toBe(true);
      }),
    );
  });
});
