/**
 * Sample assessments of made-up subjects, so that a newcomer sees a filled result at once: `content/tep-mau/<checklist>.yml`,
 * always marked as training.
 */
import { z } from 'zod';
import type { Answer, Assessment, Finding } from '#src/domain/assessment/assessment.ts';
import {
  createAssessment,
  emptyAnswer,
  emptyEvidence,
  evidenceKinds,
  findingAnswers,
  subjectLevels,
} from '#src/domain/assessment/assessment.ts';
import { formatVietnamTime } from '#src/domain/calendar/time.ts';
import type { Checklist } from '#src/domain/assessment/checklist.ts';
import { findCriterion, isOffered } from '#src/domain/assessment/checklist.ts';
import { lacksReason } from '#src/domain/assessment/progress.ts';
import { outcomes } from '#src/domain/assessment/outcome.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { DataFile, PlaceOf } from '../read.ts';
import { publishedChecklists } from '../views/checklist-view.ts';
import { day, text } from './fields.ts';
import type { Kind } from './kind.ts';

const folder = 'tep-mau';
const outcome = z.enum(outcomes);

const isVietnamTime = (time: string) => {
  const at = Date.parse(time);
  return !Number.isNaN(at) && formatVietnamTime(at) === time;
};

const answer = z
  .strictObject({
    outcome,
    reason: text.optional(),
    explanation: text.optional(),
    note: text.optional(),
    evidence: z
      .array(
        z.strictObject({
          kind: z.enum(evidenceKinds),
          number: text.optional(),
          date: day.optional(),
          title: text,
        }),
      )
      .default([]),
  })
  .refine(({ outcome: judged, reason = '' }) => !lacksReason({ outcome: judged, reason }), {
    error: 'chọn not-applicable thì phải ghi lý do ở reason',
  });

const sampleSchema = z.strictObject({
  checklist: text,
  version: text,
  subject: z.strictObject({
    name: text.refine((name) => name.includes('giả định') && name.endsWith('(tệp mẫu)'), {
      error: 'phải có chữ “giả định” và kết thúc bằng “(tệp mẫu)”, để không ai tưởng là đơn vị thật',
    }),
    level: z.enum(subjectLevels).optional(),
    parent: text.optional(),
  }),
  period: z
    .strictObject({ from: day, to: day })
    .refine(({ from, to }) => from <= to, { error: 'ngày cuối không được trước ngày đầu' }),
  createdAt: text.refine(isVietnamTime, { error: 'phải là giờ Việt Nam viết như 2026-06-20T08:01:00+07:00' }),
  /** Of the criteria without an answer of their own: it carries no reason, so it cannot say not-applicable. */
  otherwise: outcome.exclude(['not-applicable']),
  answers: z.record(text, answer),
  criticalFailures: z.record(text, z.strictObject({ finding: z.enum(findingAnswers), note: text })),
  actions: z.array(z.strictObject({ criterion: text, what: text, owner: text, due: day })),
});

export type Sample = z.output<typeof sampleSchema>;

interface RawSample extends DataFile<Sample> {
  readonly name: string;
}

export const samples: Kind<'samples', readonly RawSample[], readonly Sample[]> = {
  name: 'samples',
  read: (content) =>
    content.files(folder, '.yml').flatMap((name) => {
      const { data, placeOf } = content.data(`${folder}/${name}`, sampleSchema, null);
      return data === null ? [] : [{ name, data, placeOf }];
    }),
  assert: (raws) =>
    raws.flatMap(({ name, data, placeOf }): Problem[] => {
      const expected = `${data.checklist}.yml`;
      return name === expected
        ? []
        : [{ code: 'ten-tep-sai', data: { found: name, expected }, place: placeOf([]) }];
    }),
  assertAmong: (raws, { checklists, problems }) => {
    const isBroken = (id: string) =>
      problems.some(({ place }) => place?.file?.startsWith(`content/bo-tieu-chi/${id}/`));
    return raws.flatMap((raw) => {
      const { checklist: id } = raw.data;
      if (isBroken(id)) return [];
      const isKnown = checklists.some((each) => each.id === id);
      return assertSample(raw, isKnown ? publishedChecklists({ checklists }, id)[0] : null);
    });
  },
  finish: (raws) => raws.map(({ data }) => data),
};

/** The sample as an assessment of the checklist it is written for. */
export function sampleAssessment(sample: Sample, checklist: Checklist): Assessment {
  const answers = checklist.criteria.map(({ id }): [string, Answer] => {
    const { outcome: judged, evidence = [], ...texts } = sample.answers[id] ?? { outcome: sample.otherwise };
    return [
      id,
      {
        ...emptyAnswer,
        ...defined(texts),
        outcome: judged,
        evidence: evidence.map((each) => ({ ...emptyEvidence, ...defined(each) })),
        answeredAt: sample.createdAt,
      },
    ];
  });
  return {
    ...createAssessment({
      checklist,
      id: sampleId,
      now: sample.createdAt,
      mode: 'training',
      subject: defined(sample.subject),
      period: sample.period,
    }),
    answers: Object.fromEntries(answers),
    criticalFailures: Object.fromEntries(
      Object.entries(sample.criticalFailures).map(([id, found]): [string, Finding] => [
        id,
        { ...found, aggravated: false },
      ]),
    ),
    actions: sample.actions.map((action, i) => ({ ...action, id: `viec-${i + 1}`, state: 'open' })),
  };
}

/** Fixed id of every sample: opening it twice is one draft. */
const sampleId = '00000000-0000-4000-8000-000000000001';

/** A sample is on the version in use, names what that knows, and judges as that allows. */
function assertSample({ data, placeOf }: RawSample, current: Checklist | null): readonly Problem[] {
  if (current?.version === data.version)
    return [...unknownIds(data, current, placeOf), ...notOffered(data, current, placeOf)];
  return [
    {
      code: 'tep-mau-khac-ban',
      data: { checklist: `${data.checklist}/${data.version}`, current: current?.version ?? null },
      place: placeOf([current === null ? 'checklist' : 'version']),
    },
  ];
}

function unknownIds(sample: Sample, checklist: Checklist, placeOf: PlaceOf): readonly Problem[] {
  const failures = new Set(checklist.criticalFailures.map(({ id }) => id));
  const isUnknown = (id: string) => findCriterion(checklist, id) === undefined;
  const named = [
    ...Object.keys(sample.answers).map((id) => ({ id, path: ['answers', id], wrong: isUnknown(id) })),
    ...Object.keys(sample.criticalFailures).map((id) => ({
      id,
      path: ['criticalFailures', id],
      wrong: !failures.has(id),
    })),
    ...sample.actions.map(({ criterion: id }, index) => ({
      id,
      path: ['actions', index, 'criterion'],
      wrong: isUnknown(id),
    })),
  ];
  return named
    .filter(({ wrong }) => wrong)
    .map(({ id, path }) => ({ code: 'tep-mau-ma-khong-co', data: { id }, place: placeOf(path) }));
}

/** Criteria judged, by their own answer or by `otherwise`, as they do not allow. */
function notOffered(sample: Sample, checklist: Checklist, placeOf: PlaceOf): readonly Problem[] {
  return checklist.criteria.flatMap((criterion): Problem[] => {
    const own = sample.answers[criterion.id]?.outcome;
    const judged = own ?? sample.otherwise;
    if (isOffered(criterion, judged)) return [];
    const place = placeOf(own === undefined ? ['otherwise'] : ['answers', criterion.id]);
    return [{ code: 'tep-mau-khong-duoc-chon', data: { criterion: criterion.id, outcome: judged }, place }];
  });
}

/** The members that are given, without the undefined ones that optional fields leave behind. */
function defined<Members extends object>(
  members: Members,
): { [K in keyof Members]: Exclude<Members[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof Members]: Exclude<Members[K], undefined>;
  };
}
