/**
 * Checklists: `content/bo-tieu-chi/<id>/<version>.yml`. A published version never changes; its fingerprint stands in
 * `content/bo-tieu-chi/dau.yml`.
 */
import { z } from 'zod';
import { assertSince } from '#src/domain/assessment/checklist-assert.ts';
import { currentVersions, formerCriteria } from '#src/domain/assessment/checklist-library.ts';
import { parseChecklist } from '#src/domain/assessment/checklist-parse.ts';
import type { FullChecklist } from '#src/domain/assessment/checklist-schema.ts';
import { checklistDigest } from '#src/domain/exchange/canonical.ts';
import type { ContentProblem } from '#src/domain/problem/content-problem.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { ContentFolder, DataFile, PlaceOf } from '../read.ts';
import { sayIssue } from '../mistakes.ts';
import type { Kind } from './kind.ts';

const folder = 'bo-tieu-chi';
const fingerprintFile = `${folder}/dau.yml`;

interface RawChecklist {
  readonly checklist: FullChecklist;
  readonly placeOf: PlaceOf;
}

interface RawChecklists {
  readonly all: readonly RawChecklist[];
  /** `id/version` of every file, read or not, and of what was read. */
  readonly files: readonly string[];
  readonly fingerprints: DataFile<Readonly<Record<string, string>>>;
}

const nameOf = ({ id, version }: Pick<FullChecklist, 'id' | 'version'>) => `${id}/${version}`;

export const checklists: Kind<'checklists', RawChecklists, readonly FullChecklist[]> = {
  name: 'checklists',
  read: (content) => ({
    ...readChecklists(content),
    fingerprints: content.data(fingerprintFile, z.record(z.string(), z.string()), {}),
  }),
  targets: ({ all }) =>
    owned(all).map(({ ref, checklist, criterion: { id, text } }) => ({
      ref: `tieu-chi#${ref}`,
      path: `/tu-danh-gia/${checklist.id}/#${id}`,
      label: `Tiêu chí ${id}: ${text}`,
    })),
  references: ({ all }) =>
    all.flatMap((raw) => {
      const own = new Set(
        owned(all).flatMap((each) => (each.checklist === raw.checklist ? [each.criterion.id] : [])),
      );
      return resting(raw).flatMap(({ id, basis, place }) =>
        basis.map(({ ref }) => ({
          target: ref,
          place,
          from: own.has(id) ? { ref: `tieu-chi#${id}`, kind: 'criterion' as const } : null,
        })),
      );
    }),
  sources: ({ all }) =>
    all.flatMap((raw) => [
      ...resting(raw).flatMap(({ supports, place }) => supports.flat().map((source) => ({ source, place }))),
      ...(raw.checklist.rating?.note.support ?? []).map((source) => ({
        source,
        place: raw.placeOf(['rating', 'note']),
      })),
    ]),
  assert: ({ all, files, fingerprints }) => [
    ...all.flatMap(({ checklist, placeOf }) => assertReplaced(checklist, all, placeOf)),
    ...all.flatMap(({ checklist, placeOf }) => assertFrozen(checklist, fingerprints.data, placeOf)),
    ...assertPresent(files, fingerprints),
  ],
  finish: ({ all }) => all.map(({ checklist }) => checklist),
  records: (all) =>
    currentVersions(all).flatMap((checklist) =>
      checklist.criteria.map(({ id, title, text, basis }) => ({
        id: `tieu-chi#${id}`,
        url: `/tu-danh-gia/${checklist.id}/#${id}`,
        kind: 'criterion' as const,
        title: checklist.shortTitle,
        heading: title,
        number: '',
        text,
        parent: null,
        basis: basis.map(({ ref }) => ref),
      })),
    ),
  openData: (all) =>
    all.map((checklist) => ({ path: `${folder}/${nameOf(checklist)}`, data: () => checklist })),
};

/** What in a checklist rests on something, with where it stands. */
function resting({ checklist, placeOf }: RawChecklist) {
  return [
    ...checklist.criteria.map(({ id, basis, today }, index) => ({
      id,
      basis,
      supports: [...basis, ...today].map(({ support }) => support),
      place: placeOf(['criteria', index], id),
    })),
    ...checklist.criticalFailures.map(({ id, basis }, index) => ({
      id,
      basis,
      supports: basis.map(({ support }) => support),
      place: placeOf(['criticalFailures', index], id),
    })),
  ];
}

/**
 * Each id of a criterion (`ref`) with the version in use and the criterion in it that the id leads to: the criterion
 * itself, or for an id of an older version the one in its place. Checklists share criteria; the first one has them.
 */
function owned(all: readonly RawChecklist[]) {
  const everything = all.map(({ checklist }) => checklist);
  const seen = new Set<string>();
  const entries = currentVersions(everything).flatMap((checklist) =>
    [
      ...checklist.criteria.map(({ id }) => [id, id] as const),
      ...[...formerCriteria(everything, checklist)].map(([id, [successor]]) => [id, successor] as const),
    ].map(([ref, id]) => ({ ref, checklist, criterion: checklist.criteria.find((each) => each.id === id) })),
  );
  return entries.flatMap(({ criterion, ...entry }) => {
    if (criterion === undefined || seen.has(entry.ref)) return [];
    seen.add(entry.ref);
    return [{ ...entry, criterion }];
  });
}

/** Every published version of every checklist, those made from another one last. */
function readChecklists(content: ContentFolder): Pick<RawChecklists, 'all' | 'files'> {
  const names = content
    .folders(folder, ['dau.yml'])
    .flatMap((id) =>
      content.files(`${folder}/${id}`, '.yml').map((name) => ({ id, version: name.replace(/\.yml$/, '') })),
    );
  const files = names.flatMap((name) => {
    const raw = content.yaml(`${folder}/${nameOf(name)}.yml`);
    return raw === null ? [] : [{ ...name, ...raw }];
  });
  const isDerived = ({ data }: { data: unknown }) =>
    typeof data === 'object' && data !== null && 'from' in data;
  const checklists: RawChecklist[] = [];
  const source = (id: string, version: string) =>
    checklists.find(({ checklist }) => checklist.id === id && checklist.version === version)?.checklist;
  for (const { id, version, data, placeOf } of files.toSorted(
    (a, b) => Number(isDerived(a)) - Number(isDerived(b)),
  )) {
    const result = parseChecklist(data, source, sayIssue);
    if (!result.ok)
      content.report(
        ...result.problems.map((problem) => ({ ...problem, place: placeOf(pathOf(problem, data), '') })),
      );
    else {
      const expected = nameOf(result.value);
      if (expected !== `${id}/${version}`)
        content.report({
          code: 'ten-tep-sai',
          data: { found: `${id}/${version}.yml`, expected: `${expected}.yml` },
          place: placeOf([]),
        });
      checklists.push({ checklist: result.value, placeOf });
    }
  }
  return { all: checklists, files: [...names, ...checklists.map(({ checklist }) => checklist)].map(nameOf) };
}

/** Where in the data of a checklist file a problem lies, as far as it says so. */
function pathOf({ data: found }: ContentProblem, data: unknown): (string | number)[] {
  if ('path' in found)
    return found.path.split(/[.[\]]+/).flatMap((part) => (/^\d+$/.test(part) ? Number(part) : part || []));
  const lists = data as Readonly<Record<string, readonly { readonly id: string }[]>>;
  const named = 'place' in found ? (found.place.failure ?? found.place.criterion) : undefined;
  const id = named ?? ('criterion' in found ? found.criterion : 'id' in found ? found.id : undefined);
  for (const list of ['criteria', 'criticalFailures']) {
    const index = (lists[list] ?? []).findLastIndex((each) => each.id === id);
    if (index >= 0) return [list, index];
  }
  return [];
}

/** A version says of every criterion of its predecessor that did not stay the same what became of it. */
function assertReplaced(checklist: FullChecklist, all: readonly RawChecklist[], placeOf: PlaceOf): Problem[] {
  const { replaces } = checklist;
  if (replaces === null) return [];
  const before = all.find(
    (each) => each.checklist.id === checklist.id && each.checklist.version === replaces.version,
  )?.checklist;
  const place = placeOf(['replaces']);
  const missing = (field: string, id: string): Problem => ({
    code: 'bo-tieu-chi-ma-khong-co',
    data: { checklist: nameOf(checklist), place: { field }, id },
    place,
  });
  if (before === undefined) return [missing('replaces.version', replaces.version)];
  const known = new Set(before.criteria.map(({ id }) => id));
  return [
    ...replaces.changes
      .flatMap(({ from }) => from)
      .filter((id) => !known.has(id))
      .map((id) => missing(`replaces (bản ${replaces.version})`, id)),
    ...assertSince(checklist, before).map((problem) => ({
      ...problem,
      place: 'missing' in problem.data ? place : placeOf(pathOf(problem, checklist), ''),
    })),
  ];
}

/** A published version has a fingerprint, and still is what was published. */
function assertFrozen(
  checklist: FullChecklist,
  fingerprints: Readonly<Record<string, string>>,
  placeOf: PlaceOf,
): Problem[] {
  const name = nameOf(checklist);
  const digest = checklistDigest(checklist);
  const known = fingerprints[name];
  if (known === digest) return [];
  return [
    known === undefined
      ? { code: 'bo-tieu-chi-chua-co-dau', data: { checklist: name, digest }, place: placeOf([]) }
      : { code: 'bo-tieu-chi-da-sua', data: { checklist: name }, place: placeOf([]) },
  ];
}

/** No published version is missing: files of assessments may rest on it. */
function assertPresent(
  files: readonly string[],
  { data, placeOf }: RawChecklists['fingerprints'],
): Problem[] {
  return Object.keys(data)
    .filter((name) => !files.includes(name))
    .map((name) => ({ code: 'bo-tieu-chi-da-sua', data: { checklist: name }, place: placeOf([name]) }));
}
