/**
 * Help pages: `content/tro-giup/`, those of problem codes in `loi/`. Astro compiles them, because they may use components
 * (src/content.config.ts); here they are read like everything else, so that their references are checked and lead somewhere.
 */
import { z } from 'zod';
import type { RawEntry } from '../read.ts';
import { text } from './fields.ts';
import type { Kind } from './kind.ts';

export const helpSchema = z.strictObject({ title: text, summary: text, order: z.number().default(100) });

export type HelpData = z.output<typeof helpSchema>;

type Raw = readonly RawEntry<HelpData>[];

export const help: Kind<'help', Raw, readonly Pick<RawEntry<HelpData>, 'slug' | 'file' | 'data'>[]> = {
  name: 'help',
  read: (content) => [
    ...content.entries('tro-giup', helpSchema, { mayUseComponents: true, below: ['loi'] }),
    ...content.entries('tro-giup/loi', helpSchema),
  ],
  targets: (raws) =>
    raws.map(({ slug, data }) => ({
      ref: `tro-giup/${slug}`,
      path: `/tro-giup/${slug}/`,
      label: data.title,
    })),
  bodies: (raws) =>
    raws.map(({ file, slug, body, lineOffset }) => ({
      file,
      root: body,
      lineOffset,
      self: `tro-giup/${slug}`,
      rests: null,
      needsSupport: false,
    })),
  finish: (raws) => raws.map(({ slug, file, data }) => ({ slug, file, data })),
};
