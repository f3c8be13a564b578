/** One numbering of a document's sources wherever the document is shown, so that [3] is the same source everywhere. */
import { firstBlock, numberSources } from '../markup/blocks.ts';
import type { SourceNumbers } from '../markup/blocks.ts';
import { changesFor } from '../index.ts';
import type { DocumentEntry, Handbook } from '../model.ts';
import { sourcesOfFields } from './field-sources.ts';

/** @param page address of the page with the list; empty on that page itself. */
export function numberDocumentSources(
  handbook: Handbook,
  document: DocumentEntry,
  page: string,
): SourceNumbers {
  const { data, lead, provisions } = document;
  const notes = provisions.flatMap(({ ref }) => changesFor(handbook, ref).map(firstBlock));
  return numberSources([lead, ...provisions, ...notes], page, sourcesOfFields(data));
}
