/**
 * SHIPS TO THE BROWSER. The assessment file, format version 1: the one definition. Types, the published JSON Schema,
 * the field list on the help page and the reader all come from here; what each field means is in file-descriptions.ts.
 *
 * Decision: this is the only schema that ships, and zod/mini (about 6 kB gzip) checks it, loaded when a file is first
 * read. A file comes from outside and its mistakes must be named field by field, which by hand would be a second schema
 * beside the published one. Whatever else the browser gets is our own data, checked by the build with zod in full
 * (about 24 kB): checking it again would cost every reader the library and find nothing.
 */
import * as z from 'zod/mini';
import {
  actionStates,
  evidenceKinds,
  findingAnswers,
  subjectLevels,
} from '#src/domain/assessment/assessment.ts';
import { outcomes } from '#src/domain/assessment/outcome.ts';
import { fileFormat } from './file-format.ts';

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as [K, ...K[]];

const text = z.string();
const count = z.int().check(z.gte(0));
const points = z.number().check(z.gte(0), z.multipleOf(0.5));
const percent = z.nullable(z.number().check(z.gte(0), z.lte(100)));
const day = z.iso.date();
const time = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+07:00$/));
const outcome = z.nullable(z.enum(outcomes));

const evidence = z.strictObject({
  kind: z.enum(evidenceKinds),
  number: z.exactOptional(text),
  date: z.exactOptional(day),
  title: z.exactOptional(text),
  url: z.exactOptional(text),
});

const review = z.strictObject({
  outcome,
  reason: z.exactOptional(text),
  by: z.exactOptional(text),
  at: z.exactOptional(time),
});

const answerMembers = {
  outcome,
  reason: z.exactOptional(text),
  evidence: z.exactOptional(z.array(evidence)),
  explanation: z.exactOptional(text),
  note: z.exactOptional(text),
  answeredAt: z.exactOptional(time),
  review: z.exactOptional(review),
};

const answer = z.strictObject({
  criterion: text,
  text: z.exactOptional(text),
  ...answerMembers,
  points: z.exactOptional(z.nullable(points)),
  maxPoints: z.exactOptional(points),
});

const groupScore = z.strictObject({
  id: text,
  title: text,
  earned: points,
  applicableMax: points,
  percent,
});

const score = z.strictObject({
  method: text,
  methodVersion: text,
  earned: points,
  applicableMax: points,
  percent,
  range: z.tuple([points, points]),
  answered: count,
  notApplicable: count,
  unanswered: count,
  groups: z.array(groupScore),
  rating: z.nullable(text),
  cappedBy: z.array(text),
});

export const assessmentFileSchema = z.strictObject({
  $schema: z.literal(fileFormat.schemaId),
  format: z.literal(fileFormat.name),
  formatVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  mode: z.enum(['real', 'training']),
  id: z.guid(),
  revision: count,
  language: z.literal('vi'),
  tool: z.strictObject({ name: text, version: text }),
  checklist: z.strictObject({
    id: text,
    version: text,
    title: text,
    digest: text,
    criteria: count,
    maxPoints: points,
  }),
  subject: z.strictObject({
    kind: z.enum(['unit', 'person']),
    code: z.exactOptional(text),
    name: z.exactOptional(text),
    level: z.exactOptional(z.enum(subjectLevels)),
    parent: z.exactOptional(text),
  }),
  period: z.strictObject({ from: z.nullable(day), to: z.nullable(day) }),
  status: z.enum(['draft', 'final']),
  createdAt: time,
  updatedAt: time,
  finalizedAt: z.nullable(time),
  assessor: z.strictObject({ name: text, position: text }),
  disclaimer: z.exactOptional(text),
  answers: z.array(answer),
  criticalFailures: z.array(
    z.strictObject({
      id: text,
      finding: z.enum(findingAnswers),
      aggravated: z.boolean(),
      note: z.exactOptional(text),
    }),
  ),
  actions: z.array(
    z.strictObject({
      id: text,
      criterion: z.exactOptional(text),
      what: text,
      owner: z.exactOptional(text),
      due: z.exactOptional(day),
      state: z.enum(keysOf(actionStates)),
    }),
  ),
  score: z.exactOptional(score),
  previous: z.nullable(z.strictObject({ id: text, digest: z.exactOptional(text), percent })),
  migration: z.nullable(
    z.strictObject({
      from: text,
      carried: count,
      reask: z.array(text),
      dropped: z.array(
        z.strictObject({
          criterion: text,
          answer: z.strictObject(answerMembers),
          finding: z.exactOptional(z.enum(findingAnswers)),
          aggravated: z.exactOptional(z.literal(true)),
        }),
      ),
    }),
  ),
  integrity: z.exactOptional(
    z.strictObject({
      canonicalization: z.literal('RFC8785'),
      algorithm: z.literal('SHA-256'),
      covers: text,
      digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

export type AssessmentFile = z.output<typeof assessmentFileSchema>;
export type AnswerEntry = AssessmentFile['answers'][number];
export type FileScore = NonNullable<AssessmentFile['score']>;
