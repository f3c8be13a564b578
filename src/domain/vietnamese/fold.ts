import { stripMarks } from './marks.ts';

const NOT_A_WORD_CHARACTER = /[^\p{L}\p{N}]+/gu;

/** `y` stands for the vowel i after a consonant, alone, or after `qu`: kỷ = kỉ, ý = í, quý = quí; but not in tay, thủy. */
const INTERCHANGEABLE_Y = /^([bcdghklmnprstvx]+|qu|)y$/u;
const INTERCHANGEABLE_QUY = /^quy(nh|t|ch)$/u;

/** One unmarked lower-case syllable with y written i where the two spellings are the same word. */
export function unifyIY(syllable: string): string {
  return syllable.replace(INTERCHANGEABLE_Y, '$1i').replace(INTERCHANGEABLE_QUY, 'qui$1');
}

/**
 * The form two texts share when a Vietnamese reader would call them the same words: lower case, no marks,
 * i for interchangeable y, every run of punctuation or space one space, no space at the ends.
 * `Kỷ luật, PHÁT NGÔN` → `ki luat phat ngon`; `33/CT-TTg` → `33 ct ttg`.
 */
export function foldForSearch(text: string): string {
  const plain = stripMarks(text).toLowerCase().replace(NOT_A_WORD_CHARACTER, ' ').trim();
  return plain === '' ? '' : plain.split(' ').map(unifyIY).join(' ');
}
