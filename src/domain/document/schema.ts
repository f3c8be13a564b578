/** Schemas of what editors write in `content/`. Server and build only: zod in full never ships to the browser. */
import { z } from 'zod';
import { documentKinds } from './kind.ts';
import type { RelationType } from './relation.ts';
import { relationTypes } from './relation.ts';
import type { Coverage, ValidityState } from './status.ts';
import { coverages, validityStates } from './status.ts';

const keys = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as [K, ...K[]];

/** YAML dates arrive as Date or text; both become an ISO day so that no time zone can move them. */
const day = z
  .union([z.date(), z.string()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), { error: 'phải là ngày viết YYYY-MM-DD' });

const text = z.string().min(1, { error: 'không được để trống' });

/** Where a document stands, as last seen: never without a date, and without a source only when unconfirmed. */
const status = z
  .strictObject({
    state: z.enum(keys<ValidityState>(validityStates)),
    asOf: day,
    note: text,
    sources: z.array(text),
  })
  .refine((s) => s.sources.length > 0 || s.state === 'to-confirm', {
    error: 'phải có ít nhất một nguồn, trừ khi state là to-confirm',
  });

const relation = z.strictObject({
  type: z.enum(keys<RelationType>(relationTypes)),
  target: text,
  /** Provision of this document that makes the relation. */
  at: text.nullish(),
  /** Provision of the other document it concerns. */
  targetAt: text.nullish(),
  note: text.nullish(),
});

export const documentSchema = z
  .strictObject({
    number: text.nullable(),
    kind: z.enum(documentKinds),
    title: text,
    shortTitle: z.string().min(1).max(70),
    annexed: text.optional(),
    annexedKind: z.enum(['Quy chế', 'Quy định', 'Đề án']).optional(),
    issuer: text,
    signer: text.nullable(),
    signerRole: text.nullable(),
    issued: day.nullable(),
    effective: day.nullable(),
    recipients: z.array(text).default([]),
    coverage: z.enum(keys<Coverage>(coverages)),
    summary: text,
    /** What the công văn asks of this document, in one sentence. */
    duty: text.nullable(),
    status,
    original: z.strictObject({ where: text, source: text.nullish() }),
    checked: z.strictObject({ on: day, against: text }),
    secondReading: z.strictObject({ on: day, note: text.optional() }).nullable(),
    relations: z.array(relation).default([]),
    toVerify: z.array(text).default([]),
    /** Short labels of provisions whose text has no heading of its own; shown in tables of contents only. */
    labels: z.record(z.string(), text).default({}),
    /** Letters changed against the recognised text of a full document, all of them. */
    emendations: z
      .array(z.strictObject({ at: text, original: text, published: text, why: text }))
      .default([]),
  })
  .refine((d) => (d.annexed === undefined) === (d.annexedKind === undefined), {
    error: 'annexed và annexedKind phải đi cùng nhau',
  });

export const changeSchema = z.strictObject({
  title: text,
  date: day.nullable(),
  dateText: text,
  basis: text,
  confidence: z.enum(['chac', 'can-xac-nhan']),
  touches: z.array(text).min(1),
  asOf: day,
  toVerify: z.array(text).default([]),
});

/** Topics of the questions page, in reading order. */
export const questionTopics = [
  'Công văn và báo cáo',
  'Đọc công văn hôm nay',
  'Dân vận',
  'Tiếp công dân, khiếu nại, tố cáo',
  'Tiếp cận thông tin',
  'Một cửa',
  'Trang phục, thẻ',
  'Giao tiếp',
  'Rượu bia, thuốc lá',
  'Trụ sở',
  'Giám sát, phản biện',
  'Đánh giá công chức',
  'Tự đánh giá',
] as const;

export const questionSchema = z.strictObject({
  question: text,
  topic: z.enum(questionTopics),
  basis: z.array(text).min(1),
  order: z.number().default(100),
});

export const termSchema = z.strictObject({
  term: text,
  aliases: z.array(text).default([]),
  basis: z.array(text).default([]),
});

export const guideSchema = z.strictObject({
  title: text,
  theme: text,
  order: z.number(),
  minutes: z.number().min(3).max(10),
  summary: text,
  tasks: text,
});

export const helpSchema = z.strictObject({ title: text, summary: text, order: z.number().default(100) });

export const externalDocumentSchema = z.array(
  z.strictObject({
    id: text,
    number: text.nullable(),
    kind: z.enum(documentKinds),
    issuer: text,
    issued: day.nullable(),
    title: text,
    support: z.array(text).min(1),
  }),
);

export const sourcesSchema = z.strictObject({
  publishers: z.record(
    z.string(),
    z.strictObject({
      name: text,
      rank: z.enum(['official', 'press', 'law-site']),
      hosts: z.array(text).min(1),
    }),
  ),
  sources: z.record(
    z.string(),
    z.union([
      z.strictObject({ title: text, document: text, seen: day }),
      z.strictObject({ publisher: text, title: text, address: z.url(), seen: day }),
    ]),
  ),
});

export type DocumentData = z.output<typeof documentSchema>;
export type ChangeData = z.output<typeof changeSchema>;
export type QuestionData = z.output<typeof questionSchema>;
export type TermData = z.output<typeof termSchema>;
export type GuideData = z.output<typeof guideSchema>;
export type ExternalDocument = z.output<typeof externalDocumentSchema>[number];
export type Sources = z.output<typeof sourcesSchema>;
