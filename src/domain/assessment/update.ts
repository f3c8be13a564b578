/**
 * SHIPS TO THE BROWSER. Every change of an assessment: a new value, one revision higher, stamped with the caller's time.
 * Changing an answer or a finding of a closed assessment opens it again, because its score no longer stands.
 */
import type {
  Action,
  Answer,
  Assessment,
  Assessor,
  Evidence,
  Finding,
  Period,
  Previous,
  Review,
  Subject,
} from './assessment.ts';
import { answerOf } from './assessment.ts';
import type { Checklist } from './checklist.ts';
import { findCriterion, isOffered } from './checklist.ts';
import type { Outcome } from './outcome.ts';

type Texts = 'reason' | 'explanation' | 'note';

/** The judgement of a criterion; null takes it back and keeps texts and evidence. */
export function withOutcome(
  assessment: Assessment,
  checklist: Pick<Checklist, 'criteria'>,
  criterion: string,
  outcome: Outcome | null,
  now: string,
): Assessment {
  const known = findCriterion(checklist, criterion);
  if (known === undefined) throw new Error(`Unknown criterion “${criterion}”`);
  if (!isOffered(known, outcome)) throw new Error(`Criterion ${criterion} does not allow ${outcome}`);
  return withAnswer(assessment, criterion, { outcome, answeredAt: outcome === null ? null : now }, now);
}

/** One of the three texts of an answer, as typed. */
export function withText(
  assessment: Assessment,
  criterion: string,
  field: Texts,
  text: string,
  now: string,
): Assessment {
  return withAnswer(assessment, criterion, { [field]: text }, now);
}

/** The whole list of evidence of a criterion, in order. */
export function withEvidence(
  assessment: Assessment,
  criterion: string,
  evidence: readonly Evidence[],
  now: string,
): Assessment {
  return withAnswer(assessment, criterion, { evidence }, now);
}

/** Thẩm định of one answer; null takes it away. Does not open a closed assessment. */
export function withReview(
  assessment: Assessment,
  criterion: string,
  review: Review | null,
  now: string,
): Assessment {
  return touch(
    {
      ...assessment,
      answers: { ...assessment.answers, [criterion]: { ...answerOf(assessment, criterion), review } },
    },
    now,
  );
}

/** What is known of a critical failure; null means not asked. */
export function withFinding(
  assessment: Assessment,
  failure: string,
  finding: Finding | null,
  now: string,
): Assessment {
  const { [failure]: _old, ...others } = assessment.criticalFailures;
  const criticalFailures = finding === null ? others : { ...others, [failure]: finding };
  return touch(reopened({ ...assessment, criticalFailures }), now);
}

/** An action added, or replaced where one has its id. */
export function withAction(assessment: Assessment, action: Action, now: string): Assessment {
  const known = assessment.actions.some((each) => each.id === action.id);
  const actions = known
    ? assessment.actions.map((each) => (each.id === action.id ? action : each))
    : [...assessment.actions, action];
  return touch({ ...assessment, actions }, now);
}

export function withoutAction(assessment: Assessment, id: string, now: string): Assessment {
  return touch({ ...assessment, actions: assessment.actions.filter((each) => each.id !== id) }, now);
}

/** Names and period on the first page. */
export function withDetails(
  assessment: Assessment,
  details: {
    readonly subject?: Partial<Omit<Subject, 'kind'>>;
    readonly period?: Partial<Period>;
    readonly assessor?: Partial<Assessor>;
    readonly mode?: Assessment['mode'];
  },
  now: string,
): Assessment {
  return touch(
    {
      ...assessment,
      mode: details.mode ?? assessment.mode,
      subject: { ...assessment.subject, ...details.subject },
      period: { ...assessment.period, ...details.period },
      assessor: { ...assessment.assessor, ...details.assessor },
    },
    now,
  );
}

/** The earlier assessment to compare with. */
export function withPrevious(assessment: Assessment, previous: Previous | null, now: string): Assessment {
  return touch({ ...assessment, previous }, now);
}

/**
 * A new draft for the next period of the same subject: names and unfinished actions go along, answers do not,
 * and the old one becomes `previous`.
 */
export function duplicateForNextPeriod(
  assessment: Assessment,
  next: {
    readonly id: string;
    readonly now: string;
    readonly period: Period;
    /** Percent of the old assessment as displayed, and the digest of its file when it has one. */
    readonly percent: number | null;
    readonly digest?: string;
  },
): Assessment {
  return {
    ...assessment,
    id: next.id,
    revision: 0,
    period: next.period,
    status: 'draft',
    createdAt: next.now,
    updatedAt: next.now,
    finalizedAt: null,
    answers: {},
    criticalFailures: {},
    actions: assessment.actions.filter((each) => each.state === 'open'),
    previous: { id: assessment.id, digest: next.digest ?? '', percent: next.percent },
    migration: null,
  };
}

function withAnswer(
  assessment: Assessment,
  criterion: string,
  change: Partial<Answer>,
  now: string,
): Assessment {
  const answer = { ...answerOf(assessment, criterion), ...change };
  return touch(reopened({ ...assessment, answers: { ...assessment.answers, [criterion]: answer } }), now);
}

function reopened(assessment: Assessment): Assessment {
  return assessment.status === 'draft' ? assessment : { ...assessment, status: 'draft', finalizedAt: null };
}

function touch(assessment: Assessment, now: string): Assessment {
  return { ...assessment, revision: assessment.revision + 1, updatedAt: now };
}
