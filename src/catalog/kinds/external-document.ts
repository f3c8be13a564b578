/** Documents that are only cited and have no page: lines of `content/van-ban-ngoai.yml`. */
import { z } from 'zod';
import { documentKinds } from '#src/domain/document/kind.ts';
import type { DataFile } from '../read.ts';
import { day, text } from './fields.ts';
import type { Kind } from './kind.ts';

const externalDocumentSchema = z.array(
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

export type ExternalDocument = z.output<typeof externalDocumentSchema>[number];

export const external: Kind<
  'external',
  DataFile<readonly ExternalDocument[]>,
  readonly ExternalDocument[]
> = {
  name: 'external',
  read: (content) => content.data('van-ban-ngoai.yml', externalDocumentSchema, []),
  targets: ({ data }) =>
    data.map(({ id, number, title }) => ({
      ref: `ngoai#${id}`,
      path: `/van-ban/#${id}`,
      label: number ?? title,
    })),
  sources: ({ data, placeOf }) =>
    data.flatMap(({ support }, index) =>
      support.map((source) => ({ source, place: placeOf([index, 'support']) })),
    ),
  finish: ({ data }) => data,
  records: (all) =>
    all.map(({ id, number, title }) => ({
      id: `ngoai#${id}`,
      url: `/van-ban/#${id}`,
      kind: 'document',
      title: '',
      heading: title,
      number: number ?? '',
      names: number === null ? [] : [number],
      text: '',
      parent: null,
      basis: [],
      coverage: 'none',
    })),
  citable: (all) =>
    all.map(({ id, number, kind, issued }) => ({
      id: `ngoai#${id}`,
      number,
      kind,
      year: issued === null ? null : Number(issued.slice(0, 4)),
      anchors: [],
      hasPage: false,
    })),
};
