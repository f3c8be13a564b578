/** Reserved marks of support that stand where a source would: what the editors could not check, inferred or propose. */
export const supportMarks = {
  'chua-doi-chieu': 'chưa đối chiếu',
  'suy-luan': 'suy luận của ban biên soạn',
  'de-xuat': 'đề xuất',
} as const;

export type SupportMark = keyof typeof supportMarks;

/** The marks from weakest to strongest: the weakest decides how a statement counts. */
const weakestFirst: readonly SupportMark[] = ['chua-doi-chieu', 'de-xuat', 'suy-luan'];

/** Whether a reference inside `[@…]` is a reserved mark and not the id of a source. */
export function isSupportMark(reference: string): reference is SupportMark {
  return Object.hasOwn(supportMarks, reference);
}

/** What a statement rests on. */
export interface Support {
  /** Ids of sources in `content/nguon.yml`, in the order written. */
  readonly sources: readonly string[];
  readonly marks: readonly SupportMark[];
}

/** The class a statement counts in: its weakest mark, or `source` when it has none. */
export function supportClass(support: Support): SupportMark | 'source' {
  return weakestFirst.find((mark) => support.marks.includes(mark)) ?? 'source';
}
