/**
 * Provision anchors: the fragment of a provision's permanent address.
 * A numbered anchor is a path of steps from the largest unit to the smallest, e.g. `dieu-4-khoan-2-diem-a`;
 * every other anchor names a section (`giam-sat`, `kinh-gui`).
 */

/**
 * One step of a numbered anchor, its number as printed (`1.4`, `12a`, `đ`). `decision` marks the own articles of a
 * decision that issues a regulation.
 */
export type AnchorStep =
  | { readonly unit: 'article'; readonly number: string; readonly decision: boolean }
  | { readonly unit: 'clause' | 'section' | 'point' | 'paragraph'; readonly number: string };

/** A parsed anchor: steps for a numbered one, the name alone for a named section. */
export type ParsedAnchor =
  | { readonly kind: 'numbered'; readonly steps: readonly AnchorStep[] }
  | { readonly kind: 'named'; readonly name: string };

const pattern =
  /^(?:(quyet-dinh-)?dieu-(\d+[a-z]{0,2}))?(?:(?:^|-)muc-(\d+(?:-\d+)*))?(?:-khoan-(\d+[a-z]{0,2}))?(?:-diem-([a-z]{1,2}))?(?:-doan-(\d+))?$/;

/** đ comes after d in lists of points and stays apart from it in an anchor, which is ASCII: `diem-d`, `diem-dd`. */
const toAscii = (number: string) => number.toLowerCase().replaceAll('đ', 'dd');
const fromAscii = (number: string) => number.replaceAll('dd', 'đ');

/** Splits an anchor into its steps. Never fails: what is not a numbered path is a named section. */
export function parseAnchor(anchor: string): ParsedAnchor {
  const match = pattern.exec(anchor);
  if (match === null || anchor === '') return { kind: 'named', name: anchor };
  const [, decision, article, section, clause, point, paragraph] = match;
  const steps: AnchorStep[] = [];
  if (article !== undefined)
    steps.push({ unit: 'article', number: fromAscii(article), decision: decision !== undefined });
  if (section !== undefined) steps.push({ unit: 'section', number: section.replaceAll('-', '.') });
  if (clause !== undefined) steps.push({ unit: 'clause', number: fromAscii(clause) });
  if (point !== undefined) steps.push({ unit: 'point', number: fromAscii(point) });
  if (paragraph !== undefined) steps.push({ unit: 'paragraph', number: paragraph });
  return steps.length === 0 ? { kind: 'named', name: anchor } : { kind: 'numbered', steps };
}

/** The inverse of {@link parseAnchor}. */
export function formatAnchor(parsed: ParsedAnchor): string {
  if (parsed.kind === 'named') return parsed.name;
  return parsed.steps.map(formatStep).join('-');
}

function formatStep(step: AnchorStep): string {
  switch (step.unit) {
    case 'article':
      return `${step.decision ? 'quyet-dinh-' : ''}dieu-${toAscii(step.number)}`;
    case 'section':
      return `muc-${step.number.replaceAll('.', '-')}`;
    case 'clause':
      return `khoan-${toAscii(step.number)}`;
    case 'point':
      return `diem-${toAscii(step.number)}`;
    case 'paragraph':
      return `doan-${step.number}`;
  }
}

/** Whether `inner` is `outer` itself or lies below it (`dieu-4-khoan-2` lies below `dieu-4`, `muc-1-4` below `muc-1`). */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}-`);
}
