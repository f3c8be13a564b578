/**
 * BUILD ONLY. Sample assessments of made-up subjects, so that a newcomer sees a filled result at once. Authored in
 * content/tep-mau/<checklist>.yml and always marked as training.
 */
import { locales, z } from 'zod';
import type { Result } from '#src/domain/problem/problem.ts';
import { fail, ok } from '#src/domain/problem/problem.ts';
import type { ContentProblem } from '#src/domain/problem/content-problem.ts';
import type { Answer, Assessment, Finding } from './assessment.ts';
import {
  createAssessment,
  emptyAnswer,
  emptyEvidence,
  evidenceKinds,
  findingAnswers,
  subjectLevels,
} from './assessment.ts';
import { structureProblems } from './checklist-parse.ts';
import type { Checklist } from './checklist.ts';
import { findCriterion, isOffered } from './checklist.ts';
import { outcomes } from './outcome.ts';

const text = z.string().min(1);
const outcome = z.enum(outcomes);

const sampleSchema = z.strictObject({
  checklist: text,
  version: text,
  subject: z.strictObject({
    name: text,
    level: z.enum(subjectLevels).optional(),
    parent: text.optional(),
  }),
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  createdAt: text,
  otherwise: outcome,
  answers: z.record(
    text,
    z.strictObject({
      outcome,
      reason: text.optional(),
      explanation: text.optional(),
      note: text.optional(),
      evidence: z
        .array(
          z.strictObject({
            kind: z.enum(evidenceKinds),
            number: text.optional(),
            date: z.iso.date().optional(),
            title: text,
          }),
        )
        .default([]),
    }),
  ),
  criticalFailures: z.record(text, z.strictObject({ finding: z.enum(findingAnswers), note: text })),
  actions: z.array(z.strictObject({ criterion: text, what: text, owner: text, due: z.iso.date() })),
});

/** Fixed id of every sample: opening it twice is one draft. */
const sampleId = '00000000-0000-4000-8000-000000000001';

/** The sample that the data describes, on the checklist it names. */
export function parseSample(data: unknown, checklist: Checklist): Result<Assessment, ContentProblem> {
  const name = `tep-mau/${checklist.id}`;
  const parsed = sampleSchema.safeParse(data, { error: locales.vi().localeError });
  if (!parsed.success) return structureProblems(name, parsed.error);
  const sample = parsed.data;
  const [wrong, ...others] = wrongIds(sample, checklist).map((id): ContentProblem => ({
    code: 'bo-tieu-chi-ma-khong-co',
    data: { checklist: name, place: { sample: true }, id },
  }));
  if (wrong !== undefined) return fail(wrong, ...others);

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
  return ok({
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
  });
}

type Sample = z.output<typeof sampleSchema>;

/** Another checklist or version, ids the checklist does not know, and criteria judged as they do not allow. */
function wrongIds(sample: Sample, checklist: Checklist): readonly string[] {
  const failures = new Set(checklist.criticalFailures.map(({ id }) => id));
  const named = [sample.checklist, sample.version];
  return [
    ...named.filter((each) => each !== checklist.id && each !== checklist.version),
    ...Object.entries(sample.answers)
      .filter(([id, { outcome: judged }]) => {
        const criterion = findCriterion(checklist, id);
        return criterion === undefined || !isOffered(criterion, judged);
      })
      .map(([id]) => id),
    ...Object.keys(sample.criticalFailures).filter((id) => !failures.has(id)),
    ...sample.actions
      .map(({ criterion }) => criterion)
      .filter((id) => findCriterion(checklist, id) === undefined),
  ];
}

/** The members that are given, without the undefined ones that optional fields leave behind. */
function defined<Members extends object>(
  members: Members,
): { [K in keyof Members]: Exclude<Members[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof Members]: Exclude<Members[K], undefined>;
  };
}
