/**
 * SHIPS TO THE BROWSER. From a percent to a rating: the lowest of the band, the floors of the groups and the
 * established critical failures, with every limit named so that the result can be explained.
 */
import type { Assessment, Finding } from './assessment.ts';
import { findingOf } from './assessment.ts';
import type { Checklist, CriticalFailure, RatingRule } from './checklist.ts';
import { unrated } from './checklist.ts';
import type { Tally } from './tally.ts';

/**
 * How a group stands to the floor: `met` or `below` once settled; `open` while it has unanswered criteria;
 * `exempt` with fewer applicable criteria than the rule asks for; `skipped` when nothing of it is applicable
 * or the checklist has no rating.
 */
export type FloorState = 'met' | 'below' | 'open' | 'exempt' | 'skipped';

export interface GroupScore extends Tally {
  readonly id: string;
  readonly title: string;
  readonly floor: FloorState;
  /** Points missing to reach the floor; 0 unless `floor` is `below`. */
  readonly missingForFloor: number;
}

/** One reason why the rating can be no better than `atMost` (id of a level). */
export type Cap =
  | {
      readonly rule: 'floor';
      readonly atMost: string;
      readonly group: string;
      readonly groupTitle: string;
      readonly percent: number;
      /** Points that would lift the limit. */
      readonly missing: number;
    }
  | {
      readonly rule: 'critical-failure';
      readonly atMost: string;
      readonly id: string;
      readonly title: string;
      readonly aggravated: boolean;
    };

export interface Rating {
  /** Final level id; null while unanswered criteria are left, when nothing is applicable, or without a rating rule. */
  readonly level: string | null;
  /** Level by the percent alone; null with the same conditions. */
  readonly band: string | null;
  /** Every limit in force, strictest first; established failures also before the assessment is complete. */
  readonly caps: readonly Cap[];
  /** The limits that made the level worse than the band: empty when the percent decided. */
  readonly cappedBy: readonly Cap[];
}

/** How good a level is: 0 is best; “không xếp loại” comes after all. An unknown level is a bug and throws. */
export function levelRank(rule: RatingRule, level: string): number {
  if (level === unrated.id) return rule.levels.length;
  const rank = rule.levels.findIndex((each) => each.id === level);
  if (rank === -1) throw new Error(`Unknown rating level “${level}”`);
  return rank;
}

/** Level of a percent as displayed. */
export function bandOf(rule: RatingRule, percent: number): string {
  const level = rule.levels.find((each) => percent >= each.from);
  if (level === undefined) throw new Error('The last rating level must start at 0');
  return level.id;
}

export function floorState(
  rule: RatingRule | null,
  tally: Pick<Tally, 'earned' | 'applicableMax' | 'criteria' | 'notApplicable' | 'unanswered'>,
): FloorState {
  if (rule === null || tally.applicableMax === 0) return 'skipped';
  if (tally.criteria - tally.notApplicable < rule.floor.minCriteria) return 'exempt';
  // Compared as whole numbers: `percent` of the screen is rounded and would let 49,96% pass.
  if (tally.earned * 100 >= tally.applicableMax * rule.floor.percent) return 'met';
  return tally.unanswered > 0 ? 'open' : 'below';
}

/** Best level an established failure still allows for this kind of subject. */
export function failureLimit(
  checklist: Pick<Checklist, 'subject'>,
  failure: CriticalFailure,
  finding: Pick<Finding, 'aggravated'>,
): string {
  if (checklist.subject === 'person' && failure.personAtMost !== null) return failure.personAtMost;
  return finding.aggravated && failure.aggravated !== null ? failure.aggravated.atMost : failure.atMost;
}

/** The rating of what `score` has counted. */
export function rate(
  checklist: Checklist,
  assessment: Pick<Assessment, 'criticalFailures'>,
  counted: {
    readonly percent: number | null;
    readonly complete: boolean;
    readonly groups: readonly GroupScore[];
  },
): Rating {
  const rule = checklist.rating;
  if (rule === null) return { level: null, band: null, caps: [], cappedBy: [] };
  const rankOf = (cap: Cap) => levelRank(rule, cap.atMost);
  const caps = [...floorCaps(rule, counted.groups), ...failureCaps(checklist, assessment)].sort(
    (a, b) => rankOf(b) - rankOf(a),
  );
  if (!counted.complete || counted.percent === null) return { level: null, band: null, caps, cappedBy: [] };

  const band = bandOf(rule, counted.percent);
  const strictest = caps[0];
  if (strictest === undefined || rankOf(strictest) <= levelRank(rule, band)) {
    return { level: band, band, caps, cappedBy: [] };
  }
  const cappedBy = caps.filter((cap) => rankOf(cap) === rankOf(strictest));
  return { level: strictest.atMost, band, caps, cappedBy };
}

function floorCaps(rule: RatingRule, groups: readonly GroupScore[]): Cap[] {
  return groups
    .filter((group) => group.floor === 'below')
    .map((group) => ({
      rule: 'floor',
      atMost: rule.floor.atMost,
      group: group.id,
      groupTitle: group.title,
      percent: group.percent ?? 0,
      missing: group.missingForFloor,
    }));
}

function failureCaps(checklist: Checklist, assessment: Pick<Assessment, 'criticalFailures'>): Cap[] {
  return checklist.criticalFailures.flatMap((failure) => {
    const finding = findingOf(assessment, failure.id);
    if (finding?.finding !== 'established') return [];
    return [
      {
        rule: 'critical-failure' as const,
        atMost: failureLimit(checklist, failure, finding),
        id: failure.id,
        title: failure.title,
        aggravated: finding.aggravated && failure.aggravated !== null,
      },
    ];
  });
}
