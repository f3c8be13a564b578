/** Kinds whose files are short texts on one page each, or several on a list: changes, questions, terms. */
import type { z } from 'zod';
import type { Problem } from '#src/domain/problem/problem.ts';
import { foldForSearch } from '#src/domain/vietnamese/index.ts';
import { finishEntry } from '../markup/finish.ts';
import type { Backlink, Entry } from '../model.ts';
import type { RawEntry } from '../read.ts';
import type { SearchRecord } from '#src/domain/search/record.ts';
import type { Kind } from './kind.ts';

/** What differs between such kinds. `Data` is the front matter. */
export interface EntrySpec<Name extends string, Data> {
  readonly name: Name;
  /** Folder below `content/`, and the first part of every short name: `hoi-dap#phi-gui-xe`. */
  readonly folder: string;
  readonly schema: z.ZodType<Data>;
  readonly kind: Backlink['kind'] & SearchRecord['kind'];
  readonly path: (entry: Pick<Entry<Data>, 'slug' | 'data'>) => string;
  readonly label: (data: Data) => string;
  /** The field with the provisions it rests on. */
  readonly basis: { readonly field: string; readonly of: (data: Data) => readonly string[] };
  /** What search shows above the label. */
  readonly above: (data: Data) => string;
  /** Names that no other entry may bear, the label first. */
  readonly names: (data: Data) => readonly string[];
}

export function entryKind<Name extends string, Data>(
  spec: EntrySpec<Name, Data>,
): Kind<Name, readonly RawEntry<Data>[], readonly Entry<Data>[]> {
  const { name, folder, kind } = spec;
  const refOf = (slug: string) => `${folder}#${slug}`;
  return {
    name,
    read: (content) => content.entries(folder, spec.schema),
    targets: (raws) =>
      raws.map((raw) => ({ ref: refOf(raw.slug), path: spec.path(raw), label: spec.label(raw.data) })),
    bodies: (raws) =>
      raws.map(({ file, slug, body, lineOffset }) => ({
        file,
        root: body,
        lineOffset,
        self: refOf(slug),
        rests: kind,
        needsSupport: true,
      })),
    references: (raws) =>
      raws.flatMap((raw) =>
        spec.basis.of(raw.data).map((target, index) => ({
          target,
          place: raw.placeOf([spec.basis.field, index]),
          from: { ref: refOf(raw.slug), kind },
        })),
      ),
    assert: (raws) => assertNames(raws, spec.names),
    finish: (raws, resolve) => raws.map((raw) => finishEntry(raw, refOf(raw.slug), resolve)),
    records: (entries) =>
      entries.map(({ slug, data, text }) => ({
        id: refOf(slug),
        url: spec.path({ slug, data }),
        kind,
        title: spec.above(data),
        heading: spec.label(data),
        number: '',
        names: spec.names(data).slice(1),
        text,
        parent: null,
        basis: spec.basis.of(data),
      })),
  };
}

/** No name is borne by two files, however its marks and capitals are written. */
function assertNames<Data>(
  raws: readonly RawEntry<Data>[],
  namesOf: (data: Data) => readonly string[],
): Problem[] {
  const bearers = new Map<string, string>();
  return raws.flatMap(({ file, data }) =>
    [...new Set(namesOf(data))].flatMap((name): Problem[] => {
      const key = foldForSearch(name);
      const other = bearers.get(key);
      bearers.set(key, other ?? file);
      return other === undefined || other === file
        ? []
        : [{ code: 'muc-trung', data: { name, other }, place: { file } }];
    }),
  );
}
