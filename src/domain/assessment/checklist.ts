/**
 * SHIPS TO THE BROWSER. What scoring, answering and exporting need to know of a checklist (bộ tiêu chí).
 * The build knows more (legal basis, suggested evidence): see checklist-schema.ts. A full checklist is also one of these.
 */
import type { Outcome } from './outcome.ts';

type SubjectKind = 'unit' | 'person';

/** BB: rests on a duty or a prohibition. KK: encouraged. */
type CriterionKind = 'BB' | 'KK';

/** CN: person. DV: unit. TS: premises. */
type AppliesTo = 'CN' | 'DV' | 'TS';

export interface Criterion {
  /** Permanent, e.g. `VHCS-C5`; never reused for another criterion. */
  readonly id: string;
  readonly group: string;
  /** Short name for lists. */
  readonly title: string;
  /** The wording that is judged. */
  readonly text: string;
  /** Whole points, from 1. */
  readonly points: number;
  readonly kind: CriterionKind;
  readonly appliesTo: readonly AppliesTo[];
  /** `never`, or the condition under which “Không áp dụng” may be chosen. Ask `isOffered`. */
  readonly notApplicable: string;
  /** What “Đạt một phần” means here; null: not offered; absent: offered, undefined. Ask `isOffered`. */
  readonly half?: string | null | undefined;
  /** Number shown to people instead of the id. Ask `criterionLabel`. */
  readonly label?: string | undefined;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  /** Sum of its criteria's points. */
  readonly points: number;
}

/** One step of the rating, from `from` percent (as displayed) upwards. */
interface RatingLevel {
  readonly id: string;
  readonly label: string;
  readonly from: number;
}

export interface RatingRule {
  /** Best first; the last one starts at 0. */
  readonly levels: readonly RatingLevel[];
  /** A group with at least `minCriteria` applicable criteria and less than `percent` limits the rating. */
  readonly floor: { readonly percent: number; readonly minCriteria: number; readonly atMost: string };
}

/** A critical failure (điểm liệt): once established it limits the rating, whatever the points. */
export interface CriticalFailure {
  readonly id: string;
  readonly title: string;
  /** Id of the best level still possible. */
  readonly atMost: string;
  /** Graver circumstances with a lower limit. */
  readonly aggravated: { readonly when: string; readonly atMost: string } | null;
  /** Limit for a person where it differs; may be `khong-xep-loai`. */
  readonly personAtMost: string | null;
  /** “Chưa đạt” on one of these asks whether the failure has been established; it never sets it. */
  readonly askedBy: readonly string[];
  /** Criteria whose “Đạt” cannot stand beside this failure established. */
  readonly contradicts?: readonly string[] | undefined;
  readonly note: string | null;
}

/** How a version of a checklist follows from the one before it. Criteria not named here and present in both are the same. */
interface Replaces {
  readonly version: string;
  readonly changes: readonly ChecklistChange[];
}

export type ChecklistChange =
  | { readonly kind: 'reworded'; readonly from: string; readonly to: string }
  | { readonly kind: 'split'; readonly from: string; readonly to: readonly string[] }
  | { readonly kind: 'merged'; readonly from: readonly string[]; readonly to: string }
  | { readonly kind: 'removed'; readonly from: string }
  | { readonly kind: 'half-defined'; readonly from: readonly string[] };

export interface Checklist {
  readonly id: string;
  readonly version: string;
  /** First part of export file names, e.g. `VHCS`. */
  readonly prefix: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly subject: SubjectKind;
  /** Sentence that stands on every screen, export and print. */
  readonly disclaimer: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published: string;
  readonly maxPoints: number;
  /** null: percent only, no rating. */
  readonly rating: RatingRule | null;
  /** Above this percentage of points taken out as not applicable the result “cần thẩm định”. */
  readonly notApplicableReview: number;
  readonly groups: readonly Group[];
  readonly criteria: readonly Criterion[];
  readonly criticalFailures: readonly CriticalFailure[];
  readonly replaces: Replaces | null;
}

/** A checklist with the digest of its published data file (`sha256-` and 64 hex digits). */
export interface PublishedChecklist extends Checklist {
  readonly digest: string;
}

/** The level below all others: a person with an established L4 is not rated at all. */
export const unrated = { id: 'khong-xep-loai', label: 'Không xếp loại' } as const;

/** Whether the form offers an outcome for this criterion and an import may carry it. */
export function isOffered(
  criterion: Pick<Criterion, 'notApplicable' | 'half'>,
  outcome: Outcome | null,
): boolean {
  if (outcome === 'not-applicable') return criterion.notApplicable !== 'never';
  return outcome !== 'partly-met' || criterion.half !== null;
}

/** The name people see of a criterion: its label where the checklist gives one, else its id. */
export function criterionLabel(criterion: Pick<Criterion, 'id' | 'label'>): string {
  return criterion.label ?? criterion.id;
}

/** Where a version says that criteria of the one before it went: by old id the new ones, none where it was removed. */
export function successorMap({
  replaces,
}: Pick<Checklist, 'replaces'>): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const change of replaces?.changes ?? []) {
    if (change.kind === 'half-defined') continue;
    const to = change.kind === 'removed' ? [] : [change.to].flat();
    for (const from of [change.from].flat()) map.set(from, to);
  }
  return map;
}

/** Whether a version says anew what half of a criterion with the same words means. */
export function isHalfDefined({ replaces }: Pick<Checklist, 'replaces'>, id: string): boolean {
  return (replaces?.changes ?? []).some(
    (change) => change.kind === 'half-defined' && change.from.includes(id),
  );
}

/** The name people see of a criterion by its id; an id that the checklist does not know stays as it is. */
export function labelOf(checklist: Pick<Checklist, 'criteria'>, id: string): string {
  const criterion = findCriterion(checklist, id);
  return criterion === undefined ? id : criterionLabel(criterion);
}

export function findCriterion(checklist: Pick<Checklist, 'criteria'>, id: string): Criterion | undefined {
  return checklist.criteria.find((criterion) => criterion.id === id);
}

/** Criteria of one group in form order. */
export function criteriaOfGroup(checklist: Pick<Checklist, 'criteria'>, group: string): readonly Criterion[] {
  return checklist.criteria.filter((criterion) => criterion.group === group);
}

/** What the groups are: `section` where they carry the numbers of a document's sections (mục), else `group` (nhóm). */
export function groupKind(checklist: Pick<Checklist, 'groups'>): 'section' | 'group' {
  return checklist.groups.every(({ id }) => /^\d/.test(id)) ? 'section' : 'group';
}

/** The name of a level of this checklist; an unknown id is a bug and throws. */
export function levelLabel(checklist: Pick<Checklist, 'rating'>, level: string): string {
  if (level === unrated.id) return unrated.label;
  const found = checklist.rating?.levels.find((each) => each.id === level);
  if (found === undefined) throw new Error(`Unknown rating level “${level}”`);
  return found.label;
}
