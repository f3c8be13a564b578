/** SHIPS TO THE BROWSER. From the checked members of a file to an assessment in memory. Derived members are left out. */
import type {
  Action,
  Answer,
  Assessment,
  Evidence,
  Extra,
  Finding,
  Migration,
  Review,
} from '#src/domain/assessment/assessment.ts';
import { formatPath } from '#src/domain/problem/problem.ts';
import type { AssessmentFile } from './file-schema.ts';
import { compareFormatVersion, parseFormatVersion } from './version.ts';
import type { UnknownMembers } from './unknown-members.ts';

type AnswerMembers = NonNullable<AssessmentFile['migration']>['dropped'][number]['answer'];

/** `extra` of the object at a path, where it has members that were not understood. */
type ExtraAt = (...path: readonly (string | number)[]) => { readonly extra?: Extra };

/** The assessment a file holds, on the checklist version the file names. `unknown` are members of a newer minor version. */
export function fromFile(file: AssessmentFile, unknown: UnknownMembers): Assessment {
  const { subject, migration, previous } = file;
  const extraAt: ExtraAt = (...path) => {
    const members = unknown.at(path);
    return members === undefined ? {} : { extra: members };
  };
  return {
    id: file.id,
    revision: file.revision,
    mode: file.mode,
    checklist: { id: file.checklist.id, version: file.checklist.version },
    subject: {
      kind: subject.kind,
      code: subject.code ?? '',
      name: subject.name ?? '',
      level: subject.level ?? '',
      parent: subject.parent ?? '',
      ...extraAt('subject'),
    },
    period: { ...file.period, ...extraAt('period') },
    status: file.status,
    createdAt: file.createdAt,
    updatedAt: file.updatedAt,
    finalizedAt: file.finalizedAt,
    assessor: { ...file.assessor, ...extraAt('assessor') },
    answers: Object.fromEntries(
      file.answers.map((entry, i) => [entry.criterion, answerFrom(entry, extraAt, 'answers', i)]),
    ),
    criticalFailures: Object.fromEntries(
      file.criticalFailures.map(({ id, finding, aggravated, note }, i): [string, Finding] => [
        id,
        { finding, aggravated, note: note ?? '', ...extraAt('criticalFailures', i) },
      ]),
    ),
    actions: actionsFrom(file.actions, extraAt),
    previous:
      previous === null ? null : { ...previous, digest: previous.digest ?? '', ...extraAt('previous') },
    migration: migration === null ? null : migrationFrom(migration, extraAt),
    formatVersion: newerVersion(file.formatVersion),
    ...extraAt(),
    ...derivedExtra(file, unknown),
  };
}

function answerFrom(members: AnswerMembers, extraAt: ExtraAt, ...path: readonly (string | number)[]): Answer {
  return {
    outcome: members.outcome,
    reason: members.reason ?? '',
    evidence: (members.evidence ?? []).map((each, i): Evidence => ({
      kind: each.kind,
      number: each.number ?? '',
      date: each.date ?? '',
      title: each.title ?? '',
      url: each.url ?? '',
      ...extraAt(...path, 'evidence', i),
    })),
    explanation: members.explanation ?? '',
    note: members.note ?? '',
    answeredAt: members.answeredAt ?? null,
    review: members.review === undefined ? null : review(members.review, extraAt(...path, 'review')),
    ...extraAt(...path),
  };
}

/** Two actions under one id would be edited as one: the second gets another. */
function actionsFrom(entries: AssessmentFile['actions'], extraAt: ExtraAt): readonly Action[] {
  const ids = new Set<string>();
  const uniqueId = (id: string): string => {
    if (ids.has(id)) return uniqueId(`${id}-2`);
    ids.add(id);
    return id;
  };
  return entries.map((each, i) => ({
    id: uniqueId(each.id),
    criterion: each.criterion ?? '',
    what: each.what,
    owner: each.owner ?? '',
    due: each.due ?? '',
    state: each.state,
    ...extraAt('actions', i),
  }));
}

function migrationFrom(
  { from, carried, reask, dropped }: NonNullable<AssessmentFile['migration']>,
  extraAt: ExtraAt,
): Migration {
  return {
    from,
    carried,
    reask,
    dropped: dropped.map(({ answer, ...each }, i) => ({
      ...each,
      answer: answerFrom(answer, extraAt, 'migration', 'dropped', i, 'answer'),
      ...extraAt('migration', 'dropped', i),
    })),
    ...extraAt('migration'),
  };
}

/** Members not understood in objects that are written anew each time. */
function derivedExtra(
  file: AssessmentFile,
  unknown: UnknownMembers,
): { readonly derivedExtra?: Readonly<Record<string, Extra>> } {
  const paths = [
    ['tool'],
    ['checklist'],
    ['score'],
    ['integrity'],
    ...(file.score?.groups ?? []).map((_group, i) => ['score', 'groups', i]),
  ];
  const found = paths.flatMap((path): [string, Extra][] => {
    const extra = unknown.at(path);
    return extra === undefined ? [] : [[formatPath(path), extra]];
  });
  return found.length === 0 ? {} : { derivedExtra: Object.fromEntries(found) };
}

function review(members: NonNullable<AnswerMembers['review']>, extra: { readonly extra?: Extra }): Review {
  return {
    outcome: members.outcome,
    reason: members.reason ?? '',
    by: members.by ?? '',
    at: members.at ?? null,
    ...extra,
  };
}

/** The version to write back: only a newer one is kept, so that what was not understood is not misread later. */
function newerVersion(text: string): string | null {
  const version = parseFormatVersion(text);
  return version !== null && compareFormatVersion(version) === 'newer-minor' ? text : null;
}
