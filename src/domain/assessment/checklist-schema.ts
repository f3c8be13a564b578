/**
 * What an author writes in content/bo-tieu-chi/<id>/<version>.yml. BUILD ONLY: zod in full never ships to the browser.
 * Sums, uniqueness and references are checked by checklist-assert.ts, which can name both ends of a mismatch.
 */
import { z } from 'zod';
import { isDay } from '../calendar/time.ts';

const text = z.string().min(1, { error: 'không được để trống' });
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'phải là chữ thường không dấu, nối bằng gạch nối' });
const version = z.string().regex(/^\d{4}\.\d+$/, { error: 'phải có dạng 2026.1' });
const criterionId = z
  .string()
  .regex(/^[A-Z]+-[A-Z0-9.]+(-\d+)?$/, { error: 'phải có dạng VHCS-A1 hoặc DVCQ-1.6-3' });
const day = z
  .string()
  .refine(isDay, { error: 'phải là ngày có trong lịch, đặt trong ngoặc kép, dạng "2026-11-24"' });
const points = z.int().min(1, { error: 'phải là số nguyên từ 1' });

/** What a criterion rests on, and how far that has been seen. */
const basisSchema = z.strictObject({
  /** `slug` or `slug#anchor` of a document with a page, or `ngoai#id` of one that is only cited. */
  ref: z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, { error: 'phải có dạng slug, slug#neo hoặc ngoai#id' }),
  /** Source ids of content/nguon.yml or support marks (chua-doi-chieu, suy-luan, de-xuat). */
  support: z.array(id).min(1, { error: 'phải có ít nhất một nguồn hoặc dấu' }),
  /** What a reader must know of this basis. */
  note: text.nullable().default(null),
});

const criterionSchema = z.strictObject({
  id: criterionId,
  group: text,
  title: text.max(70, { error: 'dài nhất 70 ký tự' }),
  text,
  points,
  kind: z.enum(['BB', 'KK']),
  appliesTo: z.array(z.enum(['CN', 'DV', 'TS'])).min(1),
  /** `never`, or the condition under which “Không áp dụng” may be chosen. */
  notApplicable: text,
  /** Suggested evidence. */
  evidence: z.array(text).min(1),
  basis: z.array(basisSchema),
  /** “Đọc hôm nay”: what has changed since the clause was written. */
  today: z.array(z.strictObject({ text, support: z.array(id).min(1) })).default([]),
  /** What “Đạt một phần” means here; null: it is not offered. Absent in lists before 2026.2: offered, undefined. */
  half: text.nullable().optional(),
  /** Number shown to people instead of the id, e.g. A5. */
  label: z
    .string()
    .regex(/^[A-Z]\d+$/, { error: 'phải có dạng A5' })
    .optional(),
});

const criticalFailureSchema = z.strictObject({
  id: z.string().regex(/^L\d+$/, { error: 'phải có dạng L1' }),
  title: text,
  atMost: id,
  aggravated: z.strictObject({ when: text, atMost: id }).nullable().default(null),
  personAtMost: id.nullable().default(null),
  askedBy: z.array(criterionId).default([]),
  /** Criteria whose “Đạt” cannot stand beside this failure established. */
  contradicts: z.array(criterionId).optional(),
  note: text.nullable().default(null),
  basis: z.array(basisSchema),
});

const ratingSchema = z.strictObject({
  levels: z.array(z.strictObject({ id, label: text, from: z.number().min(0).max(100) })).min(2),
  floor: z.strictObject({ percent: z.number(), minCriteria: z.int(), atMost: id }),
  note: z.strictObject({ text, support: z.array(id).min(1) }),
});

const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reworded'), from: criterionId, to: criterionId }),
  z.strictObject({ kind: z.literal('split'), from: criterionId, to: z.array(criterionId).min(2) }),
  z.strictObject({ kind: z.literal('merged'), from: z.array(criterionId).min(2), to: criterionId }),
  z.strictObject({ kind: z.literal('removed'), from: criterionId }),
  /** Same words, but what half means is now said, or half is no longer offered. */
  z.strictObject({ kind: z.literal('half-defined'), from: z.array(criterionId).min(1) }),
]);

const head = {
  id,
  version,
  prefix: z.string().regex(/^[A-Z]+(-[A-Z]+)?$/, { error: 'phải là chữ hoa không dấu' }),
  title: text,
  shortTitle: text,
  subject: z.enum(['unit', 'person']),
  /** The whole checklist is a proposal, not a regulation. */
  status: z.literal('de-xuat'),
  published: day,
  disclaimer: text,
  criteriaCount: z.int(),
  maxPoints: points,
  replaces: z.strictObject({ version, changes: z.array(changeSchema) }).nullable(),
};

/** A checklist with all its words in it. */
export const checklistSchema = z.strictObject({
  ...head,
  method: z.strictObject({ id: z.literal('weighted-points'), version: z.literal('1.0.0') }),
  rating: ratingSchema.nullable(),
  notApplicableReview: z.number(),
  groups: z.array(z.strictObject({ id: text, title: text, points })).min(1),
  criteria: z.array(criterionSchema).min(1),
  criticalFailures: z.array(criticalFailureSchema),
});

/** A checklist made of some criteria of another one, which is frozen and so freezes this one. */
export const derivedChecklistSchema = z.strictObject({
  ...head,
  from: z.strictObject({
    checklist: id,
    version,
    criteria: z.array(criterionId).min(1),
    criticalFailures: z.array(text),
  }),
});

/**
 * Everything a checklist says: what is published as data and digested. A member added later must be optional and
 * without a default, or the digest of every published checklist would change.
 */
export type FullChecklist = z.output<typeof checklistSchema>;
export type DerivedChecklist = z.output<typeof derivedChecklistSchema>;
export type FullCriterion = FullChecklist['criteria'][number];
