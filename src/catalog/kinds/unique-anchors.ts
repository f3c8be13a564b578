/** No two provisions of one document or guide share an anchor. */
import type { Problem } from '#src/domain/problem/problem.ts';
import type { ProvisionNodes } from '../markup/provisions.ts';

export function assertUniqueAnchors(
  file: string,
  lineOffset: number,
  provisions: readonly Pick<ProvisionNodes, 'anchor' | 'line'>[],
): Problem[] {
  const seen = new Set<string>();
  return provisions.flatMap(({ anchor, line }): Problem[] => {
    const known = seen.has(anchor);
    seen.add(anchor);
    return known ? [{ code: 'neo-trung', data: { anchor }, place: { file, line: lineOffset + line } }] : [];
  });
}
