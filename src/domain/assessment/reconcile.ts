/**
 * SHIPS TO THE BROWSER. Old answers on a new version of a checklist.
 *
 * same      the answer is carried as it is (unless not-applicable or partly-met is no longer allowed, or what half
 *           means is defined anew: then that answer is asked again)
 * reworded  texts and evidence are carried, the judgement is asked again
 * split     texts and evidence go to every part, each asked again
 * merged    texts and evidence are put together, asked again
 * removed   nothing is carried
 * A review that says what may no longer be chosen is asked again by itself. Critical failures go by their id.
 * Whenever a judgement is not carried, the whole old answer is kept in `migration.dropped`: nothing is thrown away.
 */
import type { Answer, Assessment, DroppedAnswer, Evidence, Finding } from './assessment.ts';
import { answerOf, emptyAnswer, findingOf, isEmptyAnswer, isEmptyEvidence } from './assessment.ts';
import type { Checklist } from './checklist.ts';
import { findCriterion, isHalfDefined, isOffered, successorMap } from './checklist.ts';
import type { Outcome } from './outcome.ts';

/** What became of the answers, for the list shown after opening an old file. */
export interface Reconciliation {
  readonly from: string;
  readonly to: string;
  /** Criteria of the new version whose judgement was kept. */
  readonly carried: readonly string[];
  /** Criteria (and critical failures) of the new version to be judged again, and the old ones they come from. */
  readonly reask: readonly { readonly criterion: string; readonly from: readonly string[] }[];
  /** Criteria whose own judgement was kept but which have to be reviewed again. */
  readonly rereview: readonly string[];
  /** Old criteria (and critical failures) that have no successor and had an answer. */
  readonly dropped: readonly string[];
}

export interface Reconciled {
  readonly assessment: Assessment;
  readonly reconciliation: Reconciliation;
}

/**
 * The assessment moved along the versions that replace the one it is on, oldest first (`ChecklistLibrary.path`).
 * Becomes a draft when anything has to be judged again. With an empty path nothing changes and null is reported.
 */
export function reconcileAlong(
  assessment: Assessment,
  path: readonly Next[],
): { readonly assessment: Assessment; readonly reconciliation: Reconciliation | null } {
  const from = assessment.checklist.version;
  let moved: { assessment: Assessment; reconciliation: Reconciliation | null } = {
    assessment,
    reconciliation: null,
  };
  const gone: string[] = [];
  const rereview: string[] = [];
  for (const next of path) {
    moved = reconcile(moved.assessment, next);
    gone.push(...(moved.reconciliation?.dropped ?? []));
    rereview.push(...(moved.reconciliation?.rereview ?? []));
  }
  const { migration } = moved.assessment;
  return moved.reconciliation === null || migration === null
    ? moved
    : {
        assessment: { ...moved.assessment, migration: { ...migration, from } },
        reconciliation: { ...moved.reconciliation, from, rereview: [...new Set(rereview)], dropped: gone },
      };
}

/**
 * “Không” of a file before format 1.1 meant “không có” as well as “chưa xác minh”: each such finding is asked again, its
 * note kept among the dropped answers. Returns the same assessment where there is none.
 */
export function askNoneAgain(assessment: Assessment): {
  readonly assessment: Assessment;
  /** Ids of the critical failures to be asked again. */
  readonly asked: readonly string[];
} {
  const entries = Object.entries(assessment.criticalFailures);
  const open = entries.filter(([, { finding }]) => finding === 'none');
  if (open.length === 0) return { assessment, asked: [] };
  const asked = open.map(([id]) => id);
  const judged = Object.values(assessment.answers).filter(({ outcome }) => outcome !== null).length;
  const migration = assessment.migration ?? {
    from: assessment.checklist.version,
    carried: judged,
    reask: [],
    dropped: [],
  };
  return {
    asked,
    assessment: {
      ...assessment,
      status: 'draft',
      finalizedAt: null,
      criticalFailures: Object.fromEntries(entries.filter(([id]) => !asked.includes(id))),
      migration: {
        ...migration,
        reask: [...new Set([...migration.reask, ...asked])],
        dropped: [
          ...migration.dropped,
          ...open.map((entry) => {
            const { finding: _ambiguous, ...kept } = droppedFinding(entry);
            return kept;
          }),
        ],
      },
    },
  };
}

type Next = Pick<Checklist, 'version' | 'criteria' | 'criticalFailures' | 'replaces'>;

/** One step of `reconcileAlong`: the assessment moved to the version that replaces its own. */
export function reconcile(assessment: Assessment, next: Next): Reconciled {
  const { carried, asked, dropped, gone, rereview } = sortAnswers(assessment, next);
  const joined = [...asked].map(([id, entry]) => [id, joinTexts(entry.map((each) => each.answer))] as const);
  const answers = Object.fromEntries([...joined.filter(([, answer]) => !isEmptyAnswer(answer)), ...carried]);
  const reask = toJudgeAgain(assessment, next, answers, asked);
  const judged = [...carried].filter(([, answer]) => answer.outcome !== null).map(([id]) => id);
  const findings = sortFindings(assessment, next);
  const stays = reask.length === 0 && gone.length === 0 && findings.dropped.length === 0;
  return {
    assessment: {
      ...assessment,
      checklist: { ...assessment.checklist, version: next.version },
      status: stays ? assessment.status : 'draft',
      finalizedAt: stays ? assessment.finalizedAt : null,
      answers,
      criticalFailures: findings.kept,
      actions: assessment.actions.map((action) => {
        const [successor = action.criterion] = successorMap(next).get(action.criterion) ?? [];
        return { ...action, criterion: successor };
      }),
      migration: {
        ...assessment.migration,
        from: assessment.checklist.version,
        carried: judged.length,
        reask: reask.map((each) => each.criterion),
        dropped: [...(assessment.migration?.dropped ?? []), ...dropped, ...findings.dropped],
      },
    },
    reconciliation: {
      from: assessment.checklist.version,
      to: next.version,
      carried: judged,
      reask,
      rereview,
      dropped: [...gone, ...findings.dropped.map((each) => each.criterion)],
    },
  };
}

interface Sorted {
  /** Answers that stay, by criterion. */
  readonly carried: ReadonlyMap<string, Answer>;
  /** By new criterion: the old answers whose texts go there. */
  readonly asked: ReadonlyMap<string, readonly { readonly id: string; readonly answer: Answer }[]>;
  readonly dropped: readonly DroppedAnswer[];
  /** Old criteria with an answer and no successor. */
  readonly gone: readonly string[];
  /** Carried answers whose review was not. */
  readonly rereview: readonly string[];
}

function sortAnswers(assessment: Assessment, next: Next): Sorted {
  const successors = successorMap(next);
  const plans = Object.entries(assessment.answers)
    .filter(([, answer]) => !isEmptyAnswer(answer))
    .map(([id, answer]) => ({ id, answer, targets: successors.get(id) ?? askedAt(next, id, answer) }));
  const stays = new Set(plans.filter(({ targets }) => targets === null).map(({ id }) => id));
  const carried = new Map<string, Answer>();
  const asked = new Map<string, { id: string; answer: Answer }[]>();
  const dropped: DroppedAnswer[] = [];
  for (const { id, answer, targets } of plans) {
    const kept = targets === null ? withAllowedReview(next, id, answer) : null;
    if (kept !== null) carried.set(id, kept);
    for (const target of targets ?? []) asked.set(target, [...(asked.get(target) ?? []), { id, answer }]);
    // Texts alone go along, unless whatever they would go to keeps an answer of its own.
    const onlyTexts = answer.outcome === null && answer.review === null && answer.extra === undefined;
    const goesAlong = onlyTexts && targets?.some((target) => !stays.has(target)) === true;
    if (kept !== answer && !goesAlong) dropped.push({ criterion: id, answer });
  }
  return {
    carried,
    asked,
    dropped,
    gone: plans.filter(({ targets }) => targets?.length === 0).map(({ id }) => id),
    rereview: plans
      .filter(({ id, answer }) => stays.has(id) && carried.get(id) !== answer)
      .map(({ id }) => id),
  };
}

/**
 * What has to be judged: criteria whose judgement this step does not carry, and those that take the place of one which an
 * earlier step asked again and nobody has judged since.
 */
function toJudgeAgain(
  assessment: Assessment,
  next: Next,
  answers: Assessment['answers'],
  asked: Sorted['asked'],
): Reconciliation['reask'] {
  const isJudged = (id: string) => answerOf(assessment, id).outcome !== null;
  const waiting = (assessment.migration?.reask ?? []).filter((id) => !isJudged(id));
  const successors = successorMap(next);
  const sources = new Map([...asked].map(([target, entry]) => [target, entry.map(({ id }) => id)]));
  for (const id of waiting) {
    for (const target of successors.get(id) ?? askedAt(next, id, answerOf(assessment, id)) ?? [id]) {
      const from = sources.get(target) ?? [];
      if (!from.includes(id)) sources.set(target, [...from, id]);
    }
  }
  return [
    ...[...sources]
      .filter(([, from]) => from.some((id) => waiting.includes(id) || isJudged(id)))
      .filter(([criterion]) => answerOf({ answers }, criterion).outcome === null)
      .map(([criterion, from]) => ({ criterion, from })),
    ...next.criticalFailures
      .filter(({ id }) => waiting.includes(id) && findingOf(assessment, id) === null)
      .map(({ id }) => ({ criterion: id, from: [id] })),
  ];
}

/** Findings of critical failures the new version no longer knows are kept among the dropped answers, as “Chưa đạt”. */
function sortFindings(
  assessment: Assessment,
  next: Next,
): { readonly kept: Assessment['criticalFailures']; readonly dropped: readonly DroppedAnswer[] } {
  const known = new Set(next.criticalFailures.map((each) => each.id));
  const entries = Object.entries(assessment.criticalFailures);
  return {
    kept: Object.fromEntries(entries.filter(([id]) => known.has(id))),
    dropped: entries.filter(([id]) => !known.has(id)).map(droppedFinding),
  };
}

function droppedFinding([criterion, found]: readonly [string, Finding]): DroppedAnswer {
  const { finding, aggravated, note, extra } = found;
  return {
    criterion,
    answer: { ...emptyAnswer, outcome: finding === 'established' ? 'not-met' : null, note },
    finding,
    ...(aggravated ? { aggravated } : {}),
    ...(extra === undefined ? {} : { extra }),
  };
}

/** Where a criterion the map does not name is asked again: nowhere (null) while it is there and allows what was chosen. */
function askedAt(next: Rules, id: string, answer: Answer): readonly string[] | null {
  if (findCriterion(next, id) === undefined) return [];
  return isAllowed(next, id, answer.outcome) ? null : [id];
}

type Rules = Pick<Checklist, 'criteria' | 'replaces'>;

/** Whether a judgement of a criterion with the same words still means the same and may still be chosen. */
function isAllowed(next: Rules, id: string, outcome: Outcome | null): boolean {
  const criterion = findCriterion(next, id);
  if (criterion === undefined || !isOffered(criterion, outcome)) return false;
  return outcome !== 'partly-met' || !isHalfDefined(next, id);
}

/** The answer with its review left open where that says what it may not say any more; else the very same answer. */
function withAllowedReview(next: Rules, id: string, answer: Answer): Answer {
  const { review } = answer;
  return review === null || isAllowed(next, id, review.outcome)
    ? answer
    : { ...answer, review: { ...review, outcome: null } };
}

/** Texts and evidence of one or several old answers, without judgement or review. */
function joinTexts(answers: readonly Answer[]): Answer {
  const joined = (field: 'reason' | 'explanation' | 'note') =>
    [...new Set(answers.map((each) => each[field]).filter((text) => text !== ''))].join('\n');
  const evidence = new Map<string, Evidence>();
  for (const each of answers.flatMap((answer) => answer.evidence)) {
    if (!isEmptyEvidence(each)) evidence.set(JSON.stringify(each), each);
  }
  return {
    ...emptyAnswer,
    reason: joined('reason'),
    explanation: joined('explanation'),
    note: joined('note'),
    evidence: [...evidence.values()],
  };
}
