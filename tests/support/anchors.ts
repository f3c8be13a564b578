/** Arbitrary numbered anchors, as articles, clauses and points or as mục and đoạn. */
import fc from 'fast-check';

const count = fc.integer({ min: 1, max: 150 });
const letter = fc.constantFrom('a', 'b', 'c', 'd', 'dd', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n');
const article = fc
  .tuple(fc.boolean(), count, fc.constantFrom('', 'a', 'b', 'dd'))
  .map(([own, number, suffix]) => `${own ? 'quyet-dinh-' : ''}dieu-${number}${suffix}`);
const clause = fc
  .tuple(count, fc.constantFrom('', 'a'))
  .map(([number, suffix]) => `-khoan-${number}${suffix}`);
const below = fc.oneof(
  fc.constant(''),
  clause,
  fc.tuple(clause, letter).map(([outer, point]) => `${outer}-diem-${point}`),
  letter.map((point) => `-diem-${point}`),
);
const section = fc.array(count, { minLength: 1, maxLength: 3 }).map((numbers) => `muc-${numbers.join('-')}`);
const paragraph = fc.option(count, { nil: null }).map((number) => (number === null ? '' : `-doan-${number}`));

export const anyNumberedAnchor: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.tuple(article, below).map((parts) => parts.join('')),
      section,
    ),
    paragraph,
  )
  .map((parts) => parts.join(''));
