/** Assertions across kinds: one problem a finding, naming the file, the line and the nearest known names. */
import { isSupportMark } from '#src/domain/document/support.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { Collected } from './links/collected.ts';
import { nearestNames } from '#src/domain/vietnamese/similarity.ts';
import type { Targets } from './links/targets.ts';
import { isFromRoot } from './markup/references.ts';
import { collectStatements } from './markup/support.ts';

/** Every statement of a digest says what it rests on, and every source that is named is known. */
export function assertSources({ bodies, sources, sourceIds }: Collected): Problem[] {
  const known = new Set(sourceIds);
  const unknown = (source: string, place: Problem['place']): Problem[] =>
    isSupportMark(source) || known.has(source)
      ? []
      : [
          {
            code: 'nguon-khong-co',
            data: { source, near: nearestNames(source, known) },
            ...(place && { place }),
          },
        ];
  const inBodies = bodies.flatMap(({ root, file, lineOffset, needsSupport }) =>
    collectStatements(root.children).flatMap((statement): Problem[] => {
      const place = { file, line: lineOffset + statement.line };
      const bare = statement.sources.length + statement.marks.length === 0 && statement.text !== '';
      const found = statement.sources.flatMap((source) => unknown(source, place));
      return bare && statement.needsSupport && needsSupport
        ? [{ code: 'cau-thieu-nguon', data: { statement: statement.text.slice(0, 80) }, place }]
        : found;
    }),
  );
  return [...inBodies, ...sources.flatMap(({ source, place }) => unknown(source, place))];
}

/**
 * Every reference leads somewhere, unless the file it leads to could not be read, and is written by its short name, which
 * holds under every base path.
 */
export function assertReferences(
  { references }: Collected,
  targets: Targets,
  unread: ReadonlySet<string>,
): Problem[] {
  return references.flatMap(({ target, orElse, place }): Problem[] => {
    if (isFromRoot(target)) return [{ code: 'lien-ket-tu-goc', data: { target }, place }];
    return targets.has(target) ||
      targets.has(orElse ?? target) ||
      [...unread].some((name) => target === name || target.startsWith(`${name}#`))
      ? []
      : [
          {
            code: 'tham-chieu-khong-co',
            data: { target, near: nearestNames(target, targets.keys()) },
            place,
          },
        ];
  });
}
