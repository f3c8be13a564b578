import { stripMarks } from './marks.ts';

const NOT_SLUG_CHARACTER = /[^a-z0-9]+/gu;
const HYPHEN_AT_AN_END = /^-+|-+$/gu;
const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** An id made of a text: lower-case ASCII words joined by hyphens. `Luật đi kèm` → `luat-di-kem`. May be empty. */
export function slug(text: string): string {
  return stripMarks(text).toLowerCase().replace(NOT_SLUG_CHARACTER, '-').replace(HYPHEN_AT_AN_END, '');
}

/**
 * A file name every system and mail server keeps as it is: the slug of `text`, at most 80 characters, and
 * the extension (`json`, `xlsx`; empty for none). `Sở Nội vụ – 2026`, `json` → `so-noi-vu-2026.json`.
 * An empty text gives `tep`; names Windows reserves get the prefix `tep-`.
 */
export function asciiFileName(text: string, extension = ''): string {
  const cut = slug(text).slice(0, 80).replace(HYPHEN_AT_AN_END, '');
  const stem = cut === '' ? 'tep' : RESERVED_ON_WINDOWS.test(cut) ? `tep-${cut}` : cut;
  const end = slug(extension);
  return end === '' ? stem : `${stem}.${end}`;
}
