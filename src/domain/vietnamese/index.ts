/** Vietnamese text as data: marks, folding for search, ids, order. */
export { compareVietnamese } from './collation.ts';
export { foldForSearch, unifyIY } from './fold.ts';
export { initialLetter, letterName } from './initial.ts';
export { hasMarks, normalizeNfc, stripMarks } from './marks.ts';
export { asciiFileName, slug } from './slug.ts';
export { normalizeTonePlacement } from './tone-placement.ts';
