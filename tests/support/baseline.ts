/** Newer than Chrome 109, Firefox 115 or Safari 16.4, the oldest browsers served; no build step replaces them. */
export const tooNew =
  /\.(?:toReversed|toSorted|toSpliced|isWellFormed|toWellFormed)\(|Object\.groupBy|Map\.groupBy|Promise\.withResolvers|Promise\.try|Array\.fromAsync|\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|URL\.(?:parse|canParse)\(|AbortSignal\.any\(/;
