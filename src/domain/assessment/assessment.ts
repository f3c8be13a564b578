/**
 * SHIPS TO THE BROWSER. An assessment (bản tự đánh giá) in memory: plain data, never changed in place.
 * Texts are '' and days '' or YYYY-MM-DD when not given; the file leaves them out. `extra` holds members of a file
 * of a higher minor version that this site does not understand: kept as they are and written back.
 */
import type { Checklist } from './checklist.ts';
import type { Outcome } from './outcome.ts';

export type Extra = Readonly<Record<string, unknown>>;

export interface Assessment {
  /** UUID, given at creation; a file opened again keeps it. */
  readonly id: string;
  /** Grows with every change. */
  readonly revision: number;
  /** Training asks for no names and is marked wherever it is shown. */
  readonly mode: 'real' | 'training';
  readonly checklist: { readonly id: string; readonly version: string };
  readonly subject: Subject;
  readonly period: Period;
  readonly status: 'draft' | 'final';
  /** Times as `formatVietnamTime` writes them. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly finalizedAt: string | null;
  readonly assessor: Assessor;
  /** By criterion id; a criterion without an entry is unanswered. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By id of the critical failure; without an entry it has not been asked. */
  readonly criticalFailures: Readonly<Record<string, Finding>>;
  readonly actions: readonly Action[];
  /** The assessment this one follows, for comparison. */
  readonly previous: Previous | null;
  /** What the last change of checklist version did. */
  readonly migration: Migration | null;
  /** Version of a newer file that was opened; written back with what was not understood. */
  readonly formatVersion: string | null;
  readonly extra?: Extra;
  /** `extra` of objects the file derives anew (tool, checklist, score …), by their path in the file. */
  readonly derivedExtra?: Readonly<Record<string, Extra>>;
}

export interface Subject {
  readonly kind: 'unit' | 'person';
  readonly code: string;
  readonly name: string;
  /** Empty when not chosen. */
  readonly level: SubjectLevel | '';
  readonly parent: string;
  readonly extra?: Extra;
}

export const subjectLevels = [
  'so-ban-nganh',
  'xa',
  'phuong',
  'don-vi-su-nghiep',
  'phong-chuyen-mon',
  'khac',
] as const;

export type SubjectLevel = (typeof subjectLevels)[number];

/** First and last day; null while not chosen. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly extra?: Extra;
}

export interface Assessor {
  readonly name: string;
  readonly position: string;
  readonly extra?: Extra;
}

export interface Answer {
  /** null: text or evidence was entered before judging. */
  readonly outcome: Outcome | null;
  /** Why not applicable; required with that outcome. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** Giải trình: asked for when points are claimed without evidence. */
  readonly explanation: string;
  readonly note: string;
  /** When the outcome last changed. */
  readonly answeredAt: string | null;
  readonly review: Review | null;
  readonly extra?: Extra;
}

export const evidenceKinds = ['document', 'link', 'photo', 'observation'] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly number: string;
  readonly date: string;
  readonly title: string;
  /** As typed; only `safeLink` decides whether it may become a link. */
  readonly url: string;
  readonly extra?: Extra;
}

/** Thẩm định of one answer; null outcome: read, not yet judged. */
export interface Review {
  readonly outcome: Outcome | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string | null;
  readonly extra?: Extra;
}

/** Only `established` (“đã xác minh là có”) has an effect; `unverified` is said beside the result. */
export const findingAnswers = ['none', 'unverified', 'established'] as const;

export type FindingAnswer = (typeof findingAnswers)[number];

/** In the words of the form, the sheet and the exports. */
export const findingLabels = {
  none: 'Không có',
  unverified: 'Chưa xác minh',
  established: 'Có, đã xác minh',
} as const satisfies Record<FindingAnswer, string>;

export interface Finding {
  readonly finding: FindingAnswer;
  readonly aggravated: boolean;
  readonly note: string;
  readonly extra?: Extra;
}

/** In the words of the screen and the sheet. */
export const actionStates = { open: 'Đang làm', done: 'Đã xong', dropped: 'Thôi' } as const;

export type ActionState = keyof typeof actionStates;

export interface Action {
  readonly id: string;
  /** Criterion it improves, or empty. */
  readonly criterion: string;
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly state: ActionState;
  readonly extra?: Extra;
}

export interface Previous {
  readonly id: string;
  /** Integrity digest of the earlier file, 64 hex digits; empty when it came from this browser. */
  readonly digest: string;
  readonly percent: number | null;
  readonly extra?: Extra;
}

export interface Migration {
  readonly from: string;
  /** How many answers were kept as they were. */
  readonly carried: number;
  /** Criteria and critical failures of the new version to be judged again. */
  readonly reask: readonly string[];
  /** Old answers whose judgement was not kept, whole. */
  readonly dropped: readonly DroppedAnswer[];
  readonly extra?: Extra;
}

export interface DroppedAnswer {
  /** Id of the criterion, or of the critical failure. */
  readonly criterion: string;
  readonly answer: Answer;
  /** What was answered of a critical failure; none where an old file left that open. */
  readonly finding?: FindingAnswer;
  /** Whether a critical failure was of the graver kind. */
  readonly aggravated?: true;
  readonly extra?: Extra;
}

export const emptyAnswer: Answer = {
  outcome: null,
  reason: '',
  evidence: [],
  explanation: '',
  note: '',
  answeredAt: null,
  review: null,
};

export const emptyEvidence: Evidence = { kind: 'document', number: '', date: '', title: '', url: '' };

/** A new, unanswered assessment on a checklist. `id` is a UUID and `now` a time, both made by the caller. */
export function createAssessment(options: {
  readonly checklist: Pick<Checklist, 'id' | 'version' | 'subject'>;
  readonly id: string;
  readonly now: string;
  readonly mode?: Assessment['mode'];
  readonly subject?: Partial<Omit<Subject, 'kind'>>;
  readonly period?: Period;
  readonly assessor?: Assessor;
}): Assessment {
  return {
    id: options.id,
    revision: 0,
    mode: options.mode ?? 'real',
    checklist: { id: options.checklist.id, version: options.checklist.version },
    subject: {
      code: '',
      name: '',
      level: '',
      parent: '',
      ...options.subject,
      kind: options.checklist.subject,
    },
    period: options.period ?? { from: null, to: null },
    status: 'draft',
    createdAt: options.now,
    updatedAt: options.now,
    finalizedAt: null,
    assessor: options.assessor ?? { name: '', position: '' },
    answers: {},
    criticalFailures: {},
    actions: [],
    previous: null,
    migration: null,
    formatVersion: null,
  };
}

/** The answer of a criterion; an empty one where there is none. Reading never creates a record. */
export function answerOf(assessment: Pick<Assessment, 'answers'>, criterion: string): Answer {
  return Object.hasOwn(assessment.answers, criterion)
    ? (assessment.answers[criterion] ?? emptyAnswer)
    : emptyAnswer;
}

/** What is known of a critical failure; null where it has not been asked. */
export function findingOf(
  { criticalFailures }: Pick<Assessment, 'criticalFailures'>,
  failure: string,
): Finding | null {
  return Object.hasOwn(criticalFailures, failure) ? (criticalFailures[failure] ?? null) : null;
}

/** The critical failures of a checklist that were answered in one way, in its order. */
export function failuresFound<Failure extends { readonly id: string }>(
  checklist: { readonly criticalFailures: readonly Failure[] },
  assessment: Pick<Assessment, 'criticalFailures'>,
  answer: FindingAnswer,
): readonly Failure[] {
  return checklist.criticalFailures.filter(({ id }) => findingOf(assessment, id)?.finding === answer);
}

export function isEmptyEvidence(evidence: Evidence): boolean {
  const { kind: _kind, extra, ...texts } = evidence;
  return extra === undefined && Object.values(texts).every((text) => text === '');
}

/** Whether an answer holds nothing worth writing: no outcome, text, evidence or review. */
export function isEmptyAnswer(answer: Answer): boolean {
  return (
    answer.outcome === null &&
    answer.reason === '' &&
    answer.explanation === '' &&
    answer.note === '' &&
    answer.review === null &&
    answer.extra === undefined &&
    answer.evidence.every(isEmptyEvidence)
  );
}

export { safeLink } from './safe-link.ts';
