/** Sizes as the list of drafts writes them. */
import { formatNumber } from '#src/domain/assessment/index.ts';
import { draftsText } from '../../ui-text/drafts.ts';

/** Characters as a size for readers; a letter counts as one byte, as browsers' limits roughly do. */
export function formatSize(characters: number): string {
  const { kilobytes, megabytes } = draftsText.storage;
  return characters < 1_000_000
    ? kilobytes(formatNumber(Math.ceil(characters / 1000)))
    : megabytes(formatNumber(Math.round(characters / 100_000) / 10));
}
