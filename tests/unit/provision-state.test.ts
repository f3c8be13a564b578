import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreeingStates, effects, provisionStates } from '#src/domain/document/index.ts';
import type { Effect, ProvisionState } from '#src/domain/document/index.ts';

const names = Object.keys(effects) as Effect[];
const reaching = fc.array(fc.record({ effect: fc.constantFrom(...names), sure: fc.boolean() }), {
  maxLength: 5,
});

describe('the states that agree with the effects reaching a provision', () => {
  test.each<[string, readonly [Effect, boolean][], readonly ProvisionState[]]>([
    ['any state, where nothing reaches it', [], []],
    ['its own, of one confirmed', [['narrowed', true]], ['narrowed']],
    ['“chưa xác nhận”, of one unconfirmed', [['ended', false]], ['to-confirm']],
    ['“còn nguyên”, only when nothing but that reaches it', [['kept', true]], ['in-force']],
    [
      'not “còn nguyên” beside another',
      [
        ['kept', true],
        ['replaced', true],
      ],
      ['replaced'],
    ],
    ['never silence: an unconfirmed “giữ nguyên” is no “còn nguyên”', [['kept', false]], ['to-confirm']],
    [
      'either, where a confirmed and an unconfirmed meet',
      [
        ['reads-differently', true],
        ['ended', false],
      ],
      ['reads-differently', 'to-confirm'],
    ],
  ])('are: %s', (_, given, expected) => {
    expect(agreeingStates(given.map(([effect, sure]) => ({ effect, sure })))).toEqual(expected);
  });

  test('hold “chưa xác nhận” whenever an unconfirmed effect is among them, in any order', () => {
    fc.assert(
      fc.property(reaching, (all) => {
        const states = agreeingStates(all);
        expect(states.includes('to-confirm')).toBe(all.some(({ sure }) => !sure));
        expect(new Set(agreeingStates(all.toReversed()))).toEqual(new Set(states));
        for (const state of states) expect(provisionStates).toHaveProperty(state);
      }),
    );
  });
});
