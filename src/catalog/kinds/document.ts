/** Documents: `content/van-ban/`, each cut into provisions with permanent anchors. */
import { z } from 'zod';
import {
  coverages,
  documentKinds,
  formatProvision,
  formatShortCitation,
  provisionStates,
  relationTypes,
  slugStart,
  validityStates,
} from '#src/domain/document/index.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { SearchRecord } from '#src/domain/search/record.ts';
import { createBlocks, wordsOf } from '../markup/blocks.ts';
import { finishEntry, finishProvisions, parentOf } from '../markup/finish.ts';
import { cutDigest, cutFullText } from '../markup/provisions.ts';
import type { CutBody } from '../markup/provisions.ts';
import type { DocumentEntry } from '../model.ts';
import type { RawEntry } from '../read.ts';
import { openCollection, openDocument } from '../views/open-data.ts';
import { day, keys, text } from './fields.ts';
import type { FieldReference, FieldSource, Kind, StatedProvision } from './kind.ts';
import { assertUniqueAnchors } from './unique-anchors.ts';

/** Where a document stands, as last seen: never without a date, and without a source only when unconfirmed. */
const status = z
  .strictObject({
    state: z.enum(keys(validityStates)),
    asOf: day,
    note: text,
    sources: z.array(text),
  })
  .refine((s) => s.sources.length > 0 || s.state === 'to-confirm', {
    error: 'phải có ít nhất một nguồn, trừ khi state là to-confirm',
  });

/**
 * What became of a provision since it was issued: by its anchor. A document that publishes its full text says it of every
 * mục and đoạn as soon as it says it of one.
 */
const standing = z
  .strictObject({
    state: z.enum(keys(provisionStates)),
    /** Since when, where the day is known. */
    since: day.nullable().default(null),
    /** What made it so: provisions, documents, changes. */
    basis: z.array(text).default([]),
    /** Sources and marks of the sentence. */
    support: z.array(text).min(1),
    asOf: day,
    note: text,
  })
  .refine((s) => s.basis.length > 0 || s.state === 'in-force' || s.state === 'to-confirm', {
    error: 'phải có căn cứ (basis), trừ khi state là in-force hoặc to-confirm',
  })
  .refine((s) => s.since === null || (s.state !== 'in-force' && s.state !== 'to-confirm'), {
    error: 'chỉ ghi since khi điều khoản đã đổi: in-force, to-confirm không có ngày bắt đầu',
    path: ['since'],
  });

const relation = z.strictObject({
  type: z.enum(keys(relationTypes)),
  target: text,
  /** Provision of this document that makes the relation. */
  at: text.nullish(),
  /** Provision of the other document it concerns. */
  targetAt: text.nullish(),
  note: text.nullish(),
});

const documentSchema = z
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
    coverage: z.enum(keys(coverages)),
    summary: text,
    /** What the công văn asks of this document, in one sentence. */
    duty: text.nullable(),
    status,
    original: z.strictObject({ where: text, source: text.nullish() }),
    checked: z.strictObject({ on: day, against: text }),
    secondReading: z.strictObject({ on: day, note: text.optional() }).nullable(),
    relations: z.array(relation).default([]),
    toVerify: z.array(text).default([]),
    provisions: z.record(z.string(), standing).default({}),
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

export type DocumentData = z.output<typeof documentSchema>;

interface RawDocument {
  readonly raw: RawEntry<DocumentData>;
  readonly cut: CutBody;
}

const pathOf = (slug: string) => `/van-ban/${slug}/`;

export const documents: Kind<'documents', readonly RawDocument[], readonly DocumentEntry[]> = {
  name: 'documents',
  read: (content) =>
    content.entries('van-ban', documentSchema).map((raw) => ({
      raw,
      cut: raw.data.coverage === 'full' ? cutFullText(raw.body) : cutDigest(raw.body),
    })),
  targets: (all) =>
    all.flatMap(({ raw: { slug, data }, cut }) => [
      { ref: slug, path: pathOf(slug), label: formatShortCitation(data, null) },
      ...cut.provisions.map(({ anchor, heading }) => ({
        ref: `${slug}#${anchor}`,
        path: `${pathOf(slug)}#${anchor}`,
        label: formatShortCitation(data, anchor, heading),
      })),
    ]),
  bodies: (all) =>
    all.map(({ raw: { file, slug, data, body, lineOffset } }) => ({
      file,
      root: body,
      lineOffset,
      self: slug,
      rests: 'document',
      needsSupport: data.coverage !== 'full',
    })),
  references: (all) => all.flatMap(({ raw }) => fieldReferences(raw)),
  sources: (all) => all.flatMap(({ raw }) => fieldSources(raw)),
  provisions: (all) => all.flatMap(statedProvisions),
  assert: (all) =>
    all.flatMap(({ raw, cut }) => [
      ...assertName(raw),
      ...assertUniqueAnchors(raw.file, raw.lineOffset, cut.provisions),
    ]),
  finish: (all, resolve) =>
    all.map(({ raw, cut }) => ({
      ...finishEntry(raw, raw.slug, resolve),
      lead: createBlocks(cut.lead, raw.slug, resolve),
      provisions: finishProvisions(raw.slug, cut, raw.data.labels, resolve),
    })),
  records: (all) => all.flatMap(documentRecords),
  citable: (all) =>
    all.map(({ slug, data, provisions }) => ({
      id: slug,
      number: data.number,
      kind: data.kind,
      year: data.issued === null ? null : Number(data.issued.slice(0, 4)),
      anchors: provisions.map(({ anchor }) => anchor),
      hasPage: true,
    })),
  openData: (all, handbook, standing) => [
    { path: 'van-ban', data: () => openCollection(handbook, standing) },
    ...all.map((document) => ({
      path: `van-ban/${document.slug}`,
      data: () => openDocument(document, handbook, standing),
    })),
  ],
};

/** A file name is the document's address for good: `qd-129-2007` is Quyết định số 129 of 2007. */
function assertName({ slug, file, data }: RawEntry<DocumentData>): Problem[] {
  const expected = slugStart(data);
  return expected === null || slug === expected || slug.startsWith(`${expected}-`)
    ? []
    : [{ code: 'ten-tep-sai', data: { found: `${slug}.mdx`, expected: `${expected}.mdx` }, place: { file } }];
}

function statedProvisions({ raw: { slug, data, placeOf }, cut }: RawDocument): StatedProvision[] {
  const complete = data.coverage === 'full' && Object.keys(data.provisions).length > 0;
  return cut.provisions.map(({ anchor, unit, nodes }, index) => {
    const state = data.provisions[anchor]?.state ?? null;
    const parent = parentOf(cut.provisions, index);
    return {
      ref: `${slug}#${anchor}`,
      parent: parent === null ? null : `${slug}#${parent}`,
      text: wordsOf(nodes),
      state,
      needsState: complete && (unit === 'section' || unit === 'paragraph'),
      place: placeOf(state === null ? ['provisions'] : ['provisions', anchor]),
    };
  });
}

function fieldReferences({ slug, data, placeOf }: RawEntry<DocumentData>): FieldReference[] {
  const own = (target: string, path: readonly (string | number)[], orElse?: string): FieldReference => ({
    target,
    place: placeOf(path),
    from: null,
    ...(orElse === undefined ? {} : { orElse }),
  });
  return [
    ...data.relations.flatMap(({ target, at, targetAt }, index) => [
      own(target, ['relations', index, 'target'], `ngoai#${target}`),
      ...(at ? [own(`${slug}#${at}`, ['relations', index, 'at'])] : []),
      ...(targetAt ? [own(`${target}#${targetAt}`, ['relations', index, 'targetAt'])] : []),
    ]),
    ...Object.keys(data.labels).map((anchor) => own(`${slug}#${anchor}`, ['labels', anchor])),
    ...Object.entries(data.provisions).flatMap(([anchor, { basis }]) => [
      own(`${slug}#${anchor}`, ['provisions', anchor]),
      ...basis.map((target, index) => own(target, ['provisions', anchor, 'basis', index], `ngoai#${target}`)),
    ]),
  ];
}

function fieldSources({ data, placeOf }: RawEntry<DocumentData>): FieldSource[] {
  return [
    ...data.status.sources.map((source) => ({ source, place: placeOf(['status', 'sources']) })),
    ...(data.original.source
      ? [{ source: data.original.source, place: placeOf(['original', 'source']) }]
      : []),
    ...Object.entries(data.provisions).flatMap(([anchor, { support }]) =>
      support.map((source) => ({ source, place: placeOf(['provisions', anchor, 'support']) })),
    ),
  ];
}

function documentRecords({ slug, data, lead, provisions }: DocumentEntry): SearchRecord[] {
  const whole: SearchRecord = {
    id: slug,
    url: pathOf(slug),
    kind: 'document',
    title: '',
    heading: data.shortTitle,
    names: [data.title, ...(data.number === null ? [] : [data.number])],
    number: data.number ?? '',
    text: [data.summary, data.duty ?? '', lead.text, data.status.note]
      .filter((part) => part !== '')
      .join('\n'),
    parent: null,
    basis: [],
    coverage: data.coverage,
  };
  return [
    whole,
    ...provisions.map(({ ref, anchor, heading, label, marker, text: words, parent }): SearchRecord => {
      const number = formatProvision(anchor) ?? '';
      // The number stands by itself, a marker says nothing to search for.
      const named = label === marker ? '' : label.replace(/^\d[\d.]*\.\s+/, '');
      return {
        id: ref,
        url: `${pathOf(slug)}#${anchor}`,
        kind: 'provision',
        title: data.shortTitle,
        heading: heading !== '' ? heading : named,
        names: number === '' ? [] : [number],
        number,
        text: words,
        parent: parent === null ? slug : `${slug}#${parent}`,
        basis: [],
        coverage: data.coverage,
      };
    }),
  ];
}
