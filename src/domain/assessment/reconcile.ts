/**
 * SHIPS TO THE BROWSER. Old answers on a new version of a checklist.
 *
 * same      the answer is carried as it is (unless not-applicable or partly-met is no longer allowed, or what half
 *           means is defined anew: then that answer is asked again)
 * reworded  texts and evidence are carried, the judgement is asked again
 * split     texts and evidence go to every part, each asked again
 * merged    texts and evidence are put together, asked again
 * removed   nothing is carried
 * Whenever a judgement is not carried, the whole old answer is kept in `migration.dropped`: nothing is thrown away.
 */
import type { Answer, Assessment, DroppedAnswer, Evidence } from './assessment.ts';
import { answerOf, emptyAnswer, isEmptyAnswer, isEmptyEvidence } from './assessment.ts';
import type { Checklist } from './checklist.ts';
import { findCriterion, mayBeNotApplicable, mayBePartlyMet } from './checklist.ts';

/** What became of the answers, for the list shown after opening an old file. */
export interface Reconciliation {
  readonly from: string;
  readonly to: string;
  /** Criteria of the new version whose judgement was kept. */
  readonly carried: readonly string[];
  /** Criteria of the new version to be judged again, and the old ones they come from. */
  readonly reask: readonly { readonly criterion: string; readonly from: readonly string[] }[];
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
  for (const next of path) {
    moved = reconcile(moved.assessment, next);
    gone.push(...(moved.reconciliation?.dropped ?? []));
  }
  const { migration } = moved.assessment;
  return moved.reconciliation === null || migration === null
    ? moved
    : {
        assessment: { ...moved.assessment, migration: { ...migration, from } },
        reconciliation: { ...moved.reconciliation, from, dropped: gone },
      };
}

type Next = Pick<Checklist, 'version' | 'criteria' | 'criticalFailures' | 'replaces'>;

/** One step of `reconcileAlong`: the assessment moved to the version that replaces its own. */
export function reconcile(assessment: Assessment, next: Next): Reconciled {
  const { carried, asked, dropped, gone } = sortAnswers(assessment, next);
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
}

function sortAnswers(assessment: Assessment, next: Next): Sorted {
  const successors = successorMap(next);
  const carried = new Map<string, Answer>();
  const asked = new Map<string, { id: string; answer: Answer }[]>();
  const dropped: DroppedAnswer[] = [];
  const gone: string[] = [];
  for (const [id, answer] of Object.entries(assessment.answers)) {
    if (isEmptyAnswer(answer)) continue;
    const plan = successors.get(id) ?? samePlan(next, id, answer);
    if (plan.kind === 'carry') {
      carried.set(id, answer);
      continue;
    }
    const onlyTexts = answer.outcome === null && answer.review === null && answer.extra === undefined;
    if (plan.to.length === 0 || !onlyTexts) dropped.push({ criterion: id, answer });
    if (plan.to.length === 0) gone.push(id);
    for (const target of plan.to) asked.set(target, [...(asked.get(target) ?? []), { id, answer }]);
  }
  return { carried, asked, dropped, gone };
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
    const plan = successors.get(id) ?? samePlan(next, id, answerOf(assessment, id));
    for (const target of plan.kind === 'carry' ? [id] : plan.to) {
      const from = sources.get(target) ?? [];
      if (!from.includes(id)) sources.set(target, [...from, id]);
    }
  }
  return [...sources]
    .filter(([, from]) => from.some((id) => waiting.includes(id) || isJudged(id)))
    .filter(([criterion]) => answerOf({ answers }, criterion).outcome === null)
    .map(([criterion, from]) => ({ criterion, from }));
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
    dropped: entries
      .filter(([id]) => !known.has(id))
      .map(([criterion, { established, note }]) => ({
        criterion,
        answer: { ...emptyAnswer, outcome: established ? 'not-met' : null, note },
      })),
  };
}

type Plan = { readonly kind: 'carry' } | { readonly kind: 'ask'; readonly to: readonly string[] };

/** Where each criterion named by the new version's map goes. */
function successorMap(next: Pick<Checklist, 'replaces'>): ReadonlyMap<string, Plan> {
  const map = new Map<string, Plan>();
  for (const change of next.replaces?.changes ?? []) {
    switch (change.kind) {
      case 'reworded':
        map.set(change.from, { kind: 'ask', to: [change.to] });
        break;
      case 'split':
        map.set(change.from, { kind: 'ask', to: change.to });
        break;
      case 'merged':
        for (const from of change.from) map.set(from, { kind: 'ask', to: [change.to] });
        break;
      case 'removed':
        map.set(change.from, { kind: 'ask', to: [] });
        break;
      case 'half-defined':
        break;
      default:
        change satisfies never;
    }
  }
  return map;
}

/** A criterion the map does not name is the same one, if it is still there and still allows what was chosen. */
function samePlan(next: Pick<Checklist, 'criteria' | 'replaces'>, id: string, answer: Answer): Plan {
  const criterion = findCriterion(next, id);
  if (criterion === undefined) return { kind: 'ask', to: [] };
  const refused =
    (answer.outcome === 'not-applicable' && !mayBeNotApplicable(criterion)) ||
    (answer.outcome === 'partly-met' && (!mayBePartlyMet(criterion) || isHalfDefined(next, id)));
  return refused ? { kind: 'ask', to: [id] } : { kind: 'carry' };
}

/** Whether the version says anew what half of a criterion with the same words means. */
function isHalfDefined({ replaces }: Pick<Checklist, 'replaces'>, id: string): boolean {
  return (replaces?.changes ?? []).some(
    (change) => change.kind === 'half-defined' && change.from.includes(id),
  );
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
