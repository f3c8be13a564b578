/** What is said to have become of provisions agrees with the changes that reach them. */
import { agreeingStates, isWithin } from '#src/domain/document/index.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { StatedEffect, StatedProvision } from './kinds/kind.ts';
import type { Collected } from './links/collected.ts';

/**
 * The words of each effect stand in the text of its provision; each provision that effects reach has a state, one that
 * agrees with them.
 */
export function assertStates({
  effects,
  provisions,
}: Pick<Collected, 'effects' | 'provisions'>): readonly Problem[] {
  return [
    ...effects.flatMap((effect) => assertWords(effect, provisions)),
    ...provisions.flatMap((provision) => assertState(provision, effects)),
  ];
}

function assertWords({ provision, words, place }: StatedEffect, all: readonly StatedProvision[]): Problem[] {
  const inside = all.filter(({ ref }) => isInside(ref, provision));
  const text = inside.map((each) => each.text.replace(/\s+/g, ' ')).join(' ');
  // A provision that is not there is said to be missing by the check of references.
  return inside.length === 0
    ? []
    : words
        .filter((word) => !text.includes(word))
        .map((word) => ({ code: 'tac-dong-sai-chu', data: { provision, words: word }, place }));
}

function assertState(
  { ref, state, needsState, place }: StatedProvision,
  effects: readonly StatedEffect[],
): Problem[] {
  const agreeing = agreeingStates(effects.filter((effect) => reaches(effect, ref)));
  if (state === null)
    return needsState || agreeing.length > 0
      ? [{ code: 'thieu-tinh-trang-dieu-khoan', data: { provision: ref, agreeing }, place }]
      : [];
  return agreeing.length === 0 || agreeing.includes(state)
    ? []
    : [{ code: 'tinh-trang-dieu-khoan-sai', data: { provision: ref, found: state, agreeing }, place }];
}

/** An effect reaches what it names; one on a whole provision reaches what lies in it, one on words does not. */
function reaches({ provision, words }: StatedEffect, ref: string): boolean {
  return ref === provision || (words.length === 0 && isInside(ref, provision));
}

function isInside(ref: string, outer: string): boolean {
  const [slug = '', anchor = ''] = ref.split('#');
  const [outerSlug = '', outerAnchor = ''] = outer.split('#');
  return slug === outerSlug && isWithin(anchor, outerAnchor);
}
