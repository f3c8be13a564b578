import { normalizeNfc } from './marks.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Letter of the alphabet under which a word stands in a dictionary: its first letter in capitals without the tone,
 * ă â đ ê ô ơ ư kept apart. What starts with a digit stands under `0–9`. `Ấp` → `Â`; `đơn` → `Đ`; `4 xin` → `0–9`.
 */
export function initialLetter(text: string): string {
  const first = [...normalizeNfc(text).replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
  if (/\p{N}/u.test(first)) return '0–9';
  return first.normalize('NFD').replace(TONES, '').normalize('NFC').toUpperCase();
}

/** ASCII name of a letter, as typed on a Telex keyboard, so that each has its own anchor. `Â` → `aa`; `Đ` → `dd`. */
export function letterName(letter: string): string {
  return telex[letter] ?? letter.replace('–', '-').toLowerCase();
}

const telex: Readonly<Record<string, string>> = {
  Ă: 'aw',
  Â: 'aa',
  Đ: 'dd',
  Ê: 'ee',
  Ô: 'oo',
  Ơ: 'ow',
  Ư: 'uw',
};
