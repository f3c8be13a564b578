/** Sources and where they may be published: `content/nguon.yml`. */
import { z } from 'zod';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { DataFile } from '../read.ts';
import { day, text } from './fields.ts';
import type { Kind } from './kind.ts';

const sourcesSchema = z.strictObject({
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

export type Sources = z.output<typeof sourcesSchema>;

const none: Sources = { publishers: {}, sources: {} };

export const sources: Kind<'sources', DataFile<Sources>, Sources> = {
  name: 'sources',
  read: (content) => content.data('nguon.yml', sourcesSchema, none),
  sourceIds: ({ data }) => Object.keys(data.sources),
  references: ({ data, placeOf }) =>
    Object.entries(data.sources).flatMap(([id, source]) =>
      'document' in source
        ? [{ target: source.document, place: placeOf(['sources', id, 'document']), from: null }]
        : [],
    ),
  assert: ({ data, placeOf }) =>
    Object.entries(data.sources).flatMap(([id, source]): Problem[] => {
      if (!('publisher' in source)) return [];
      const host = new URL(source.address).hostname;
      const hosts = data.publishers[source.publisher]?.hosts ?? [];
      return hosts.some((known) => host === known || host.endsWith(`.${known}`))
        ? []
        : [
            {
              code: 'nguon-ngoai-danh-sach',
              data: { source: id, host },
              place: placeOf(['sources', id]),
            },
          ];
    }),
  finish: ({ data }) => data,
};
