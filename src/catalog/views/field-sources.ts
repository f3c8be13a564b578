/** The sources that a document names outside its text. */
import { isSupportMark } from '#src/domain/document/index.ts';
import type { DocumentData } from '../kinds/document.ts';

/** Sources of a document's front matter, as often as it names them: of its status, of where the original is, of what became of provisions. */
export function sourcesOfFields({ status, original, provisions }: DocumentData): readonly string[] {
  const stated = Object.values(provisions).flatMap(({ support }) => support);
  return [
    ...status.sources,
    ...(original.source ? [original.source] : []),
    ...stated.filter((reference) => !isSupportMark(reference)),
  ];
}
