/** What is said to have become of provisions agrees with the changes that reach them. */
import { agreeingStates } from '#src/domain/document/index.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { StatedEffect, StatedProvision } from './kinds/kind.ts';
import type { Collected } from './links/collected.ts';

/** A provision, and the names of itself and all that it lies in. */
type PlacedProvision = StatedProvision & { readonly around: ReadonlySet<string> };

/**
 * The words of each effect stand in the text of its provision; each provision that effects reach has a state, one that
 * agrees with them. An effect on a whole provision reaches what lies in it, one on words only the provision itself.
 */
export function assertStates({
  effects,
  provisions,
}: Pick<Collected, 'effects' | 'provisions'>): readonly Problem[] {
  const placed = place(provisions);
  return [
    ...effects.flatMap((effect) => assertWords(effect, placed)),
    ...placed.flatMap((provision) => assertState(provision, effects)),
  ];
}

/** Provisions come in reading order: what one lies in has come before. */
function place(provisions: readonly StatedProvision[]): readonly PlacedProvision[] {
  const placed = new Map<string, PlacedProvision>();
  return provisions.map((provision) => {
    const { ref, parent } = provision;
    const outer = parent === null ? undefined : placed.get(parent);
    const own = { ...provision, around: new Set([ref, ...(outer?.around ?? [])]) };
    placed.set(ref, own);
    return own;
  });
}

function assertWords(
  { provision, words, place: at }: StatedEffect,
  all: readonly PlacedProvision[],
): Problem[] {
  const inside = all.filter(({ around }) => around.has(provision));
  const text = inside.map((each) => each.text.replace(/\s+/g, ' ')).join(' ');
  // A provision that is not there is said to be missing by the check of references.
  return inside.length === 0
    ? []
    : words
        .filter((word) => !text.includes(word))
        .map((word) => ({ code: 'tac-dong-sai-chu', data: { provision, words: word }, place: at }));
}

function assertState(
  { ref, around, state, needsState, place: at }: PlacedProvision,
  effects: readonly StatedEffect[],
): Problem[] {
  const reaching = effects
    .map((effect) => ({ ...effect, inPart: effect.words.length > 0 }))
    .filter(({ provision, inPart }) => (inPart ? provision === ref : around.has(provision)));
  const agreeing = agreeingStates(reaching);
  if (state === null)
    return needsState || agreeing.length > 0
      ? [{ code: 'thieu-tinh-trang-dieu-khoan', data: { provision: ref, agreeing }, place: at }]
      : [];
  return agreeing.length === 0 || agreeing.includes(state)
    ? []
    : [{ code: 'tinh-trang-dieu-khoan-sai', data: { provision: ref, found: state, agreeing }, place: at }];
}
