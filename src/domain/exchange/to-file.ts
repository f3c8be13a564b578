/** SHIPS TO THE BROWSER. From an assessment in memory to the members of its file, without integrity. */
import type {
  Action,
  Answer,
  Assessment,
  Evidence,
  Extra,
  Finding,
  Migration,
  Previous,
  Review,
} from '#src/domain/assessment/assessment.ts';
import { answerOf, isEmptyAnswer, isEmptyEvidence } from '#src/domain/assessment/assessment.ts';
import type { Checklist, Criterion, PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { levelLabel } from '#src/domain/assessment/checklist.ts';
import type { Cap } from '#src/domain/assessment/rating.ts';
import type { Score } from '#src/domain/assessment/score.ts';
import { earnedPoints, scoringMethod } from '#src/domain/assessment/score.ts';
import type { AnswerEntry, AssessmentFile, FileScore } from './file-schema.ts';
import { fileFormat } from './file-format.ts';

export interface Tool {
  readonly name: string;
  readonly version: string;
}

type Body = Omit<AssessmentFile, 'integrity'>;

/** The file's members in reading order. `score` is that of the assessment on this checklist. */
export function toFile(
  assessment: Assessment,
  checklist: PublishedChecklist,
  score: Score,
  tool: Tool,
): Body {
  const { subject, period, assessor, previous, migration } = assessment;
  const derived = assessment.derivedExtra ?? {};
  const known = new Set(checklist.criteria.map((each) => each.id));
  const stray = Object.keys(assessment.answers).find((id) => !known.has(id));
  if (stray !== undefined) throw new Error(`Answer to unknown criterion “${stray}”: reconcile first`);
  return {
    $schema: fileFormat.schemaId,
    format: fileFormat.name,
    formatVersion: assessment.formatVersion ?? fileFormat.version,
    mode: assessment.mode,
    id: assessment.id,
    revision: assessment.revision,
    language: 'vi',
    tool: { name: tool.name, version: tool.version, ...derived['tool'] },
    checklist: { ...checklistEntry(checklist), ...derived['checklist'] },
    subject: {
      kind: subject.kind,
      ...given('code', subject.code),
      name: subject.name,
      ...(subject.level === '' ? {} : { level: subject.level }),
      ...given('parent', subject.parent),
      ...subject.extra,
    },
    period: { from: period.from, to: period.to, ...period.extra },
    status: assessment.status,
    createdAt: assessment.createdAt,
    updatedAt: assessment.updatedAt,
    finalizedAt: assessment.finalizedAt,
    assessor: { name: assessor.name, position: assessor.position, ...assessor.extra },
    disclaimer: checklist.disclaimer,
    answers: checklist.criteria.flatMap((criterion) => answerEntries(criterion, assessment)),
    criticalFailures: Object.entries(assessment.criticalFailures).map(findingEntry),
    actions: assessment.actions.map(actionEntry),
    score: withGroupExtras({ ...scoreEntry(checklist, score), ...derived['score'] }, derived),
    previous: previous === null ? null : previousEntry(previous),
    migration: migration === null ? null : migrationEntry(migration),
    ...assessment.extra,
  };
}

/** What the file says of its checklist; the reader compares it with what is published. */
export function checklistEntry(checklist: PublishedChecklist): Body['checklist'] {
  return {
    id: checklist.id,
    version: checklist.version,
    title: checklist.title,
    digest: checklist.digest,
    criteria: checklist.criteria.length,
    maxPoints: checklist.maxPoints,
  };
}

/** The derived numbers of the file, for people; recomputed whenever it is read. */
export function scoreEntry(checklist: Checklist, score: Score): FileScore {
  return {
    method: scoringMethod.id,
    methodVersion: scoringMethod.version,
    earned: score.earned,
    applicableMax: score.applicableMax,
    percent: score.percent,
    range: [score.range[0], score.range[1]],
    answered: score.answered,
    notApplicable: score.notApplicable,
    unanswered: score.unanswered,
    groups: score.groups.map(({ id, title, earned, applicableMax, percent }) => ({
      id,
      title,
      earned,
      applicableMax,
      percent,
    })),
    rating: score.rating.level === null ? null : levelLabel(checklist, score.rating.level),
    cappedBy: score.rating.cappedBy.map(capId),
  };
}

function withGroupExtras(entry: FileScore, derived: NonNullable<Assessment['derivedExtra']>): FileScore {
  return {
    ...entry,
    groups: entry.groups.map((group, i) => ({ ...group, ...derived[`score.groups[${i}]`] })),
  };
}

/** Id of what limited the rating: of the group, or of the critical failure. */
function capId(cap: Cap): string {
  return cap.rule === 'floor' ? cap.group : cap.id;
}

/** The entry of a criterion, or none when there is nothing to write. */
function answerEntries(criterion: Criterion, assessment: Assessment): AnswerEntry[] {
  const answer = answerOf(assessment, criterion.id);
  if (isEmptyAnswer(answer)) return [];
  const { extra, ...rest } = answer;
  const { outcome, ...members } = answerMembers(rest);
  return [
    {
      criterion: criterion.id,
      text: criterion.text,
      outcome,
      points: earnedPoints(criterion, assessment),
      maxPoints: criterion.points,
      ...members,
      ...extra,
    },
  ];
}

function answerMembers(answer: Answer): Omit<AnswerEntry, 'criterion' | 'text' | 'points' | 'maxPoints'> {
  const evidence = answer.evidence.filter((each) => !isEmptyEvidence(each));
  return {
    outcome: answer.outcome,
    ...given('reason', answer.reason),
    ...(evidence.length === 0 ? {} : { evidence: evidence.map(evidenceEntry) }),
    ...given('explanation', answer.explanation),
    ...given('note', answer.note),
    ...(answer.answeredAt === null ? {} : { answeredAt: answer.answeredAt }),
    ...(answer.review === null ? {} : { review: reviewEntry(answer.review) }),
    ...answer.extra,
  };
}

function evidenceEntry(evidence: Evidence) {
  return {
    kind: evidence.kind,
    ...given('number', evidence.number),
    ...given('date', evidence.date),
    ...given('title', evidence.title),
    ...given('url', evidence.url),
    ...evidence.extra,
  };
}

function reviewEntry(review: Review) {
  return {
    outcome: review.outcome,
    ...given('reason', review.reason),
    ...given('by', review.by),
    ...(review.at === null ? {} : { at: review.at }),
    ...review.extra,
  };
}

function findingEntry([id, finding]: readonly [string, Finding]) {
  const { finding: answer, aggravated, note, extra } = finding;
  return { id, finding: answer, aggravated, ...given('note', note), ...extra };
}

function actionEntry(action: Action) {
  return {
    id: action.id,
    ...given('criterion', action.criterion),
    what: action.what,
    ...given('owner', action.owner),
    ...given('due', action.due),
    state: action.state,
    ...action.extra,
  };
}

function previousEntry({ id, digest, percent, extra }: Previous) {
  return { id, ...given('digest', digest), percent, ...extra };
}

function migrationEntry({ from, carried, reask, dropped, extra }: Migration) {
  return {
    from,
    carried,
    reask: [...reask],
    dropped: dropped.map(({ criterion, answer, extra: own, ...finding }) => ({
      criterion,
      answer: answerMembers(answer),
      ...finding,
      ...own,
    })),
    ...extra,
  };
}

/** The member when it has a text, else nothing. */
function given<Name extends string>(name: Name, text: string): { readonly [K in Name]?: string } | Extra {
  return text === '' ? {} : { [name]: text };
}
