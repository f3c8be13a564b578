/**
 * Where the tone mark stands in oa, oe, uy at the end of a syllable. Both spellings are in use (hoá and hóa);
 * the site writes the older one, on the first vowel. `quý` has its mark on y in both, because u belongs to qu.
 */

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** In NFD: first vowel bare, second vowel bearing the tone, and no letter or mark after it. */
const NEW_STYLE = new RegExp(
  `(o)([ae])(${TONE})(?![\\p{L}\\p{M}])|(?<!q)(u)(y)(${TONE})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** The text with the tone mark of final oa, oe, uy on the first vowel: `hoá` → `hóa`, `thuỷ` → `thủy`. Result is NFC. */
export function normalizeTonePlacement(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      NEW_STYLE,
      (_all, o?: string, ae?: string, tone1?: string, u?: string, y?: string, tone2?: string) =>
        o === undefined ? `${u ?? ''}${tone2 ?? ''}${y ?? ''}` : `${o}${tone1 ?? ''}${ae ?? ''}`,
    )
    .normalize('NFC');
}
