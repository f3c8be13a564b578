import type { Part } from '../../domain/search/excerpt.ts';
import { element } from '../lib/elements.ts';

/** Text with the words that were sought in `<mark>`. */
export function drawParts(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
