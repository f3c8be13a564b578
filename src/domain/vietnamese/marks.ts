/**
 * Vietnamese marks: the tone marks, the hats and horns of â ê ô ă ơ ư, and the stroke of đ.
 *
 * Unicode decomposes every marked vowel into a base letter and combining marks, so no hand-made table of
 * the 134 letters is needed (hand-made tables forget the stacked ones). The stroke of đ is the exception:
 * it has no decomposition. `Ð` (U+00D0, Icelandic eth) and `Ɖ` (U+0189) look the same and are typed for `Đ`.
 */

const STROKED_D = /[đð\u0256]/gu;
const STROKED_CAPITAL_D = /[ĐÐ\u0189]/gu;
const COMBINING_MARK = /\p{M}/gu;

/** The text in Unicode normal form C, with the look-alikes of đ made real đ. */
export function normalizeNfc(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ð\u0256]/gu, 'đ')
    .replace(/[Ð\u0189]/gu, 'Đ');
}

/** The text without tone marks, hats, horns and strokes: `Đồng nghiệp` → `Dong nghiep`. Keeps case and the rest. */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARK, '')
    .replace(STROKED_D, 'd')
    .replace(STROKED_CAPITAL_D, 'D')
    .normalize('NFC');
}

/** True when the text carries at least one Vietnamese mark, đ included. */
export function hasMarks(text: string): boolean {
  return stripMarks(text) !== text.normalize('NFC');
}
