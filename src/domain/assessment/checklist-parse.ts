/** BUILD ONLY. From the data of a checklist file to a checked full checklist, and from that to what the browser gets. */
import type { z } from 'zod';
import { locales } from 'zod';
import type { Result } from '#src/domain/problem/problem.ts';
import { fail, formatPath, ok } from '#src/domain/problem/problem.ts';
import type { ContentProblem } from '#src/domain/problem/content-problem.ts';
import { assertChecklist } from './checklist-assert.ts';
import type { PublishedChecklist } from './checklist.ts';
import type { DerivedChecklist, FullChecklist } from './checklist-schema.ts';
import { checklistSchema, derivedChecklistSchema } from './checklist-schema.ts';

/**
 * Reads the data of one checklist file. `source` finds the full checklist that a derived one is made from
 * (read those without `from` first); `say` words what the schema finds.
 */
export function parseChecklist(
  data: unknown,
  source: (id: string, version: string) => FullChecklist | undefined = () => undefined,
  say: z.core.$ZodErrorMap = locales.vi().localeError,
): Result<FullChecklist, ContentProblem> {
  const name = nameOf(data);
  const derived = typeof data === 'object' && data !== null && 'from' in data;
  const parsed = (derived ? derivedChecklistSchema : checklistSchema).safeParse(data, { error: say });
  if (!parsed.success) return structureProblems(name, parsed.error);

  const full = 'from' in parsed.data ? deriveChecklist(parsed.data, source) : ok(parsed.data);
  if (!full.ok) return full;
  const [first, ...rest] = assertChecklist(full.value);
  return first === undefined ? full : fail(first, ...rest);
}

/** What a schema finds wrong with the file of a checklist, one problem a field. */
function structureProblems(
  checklist: string,
  error: z.ZodError,
): { readonly ok: false; readonly problems: readonly ContentProblem[] } {
  const [first, ...rest] = error.issues.map(({ path, message }): ContentProblem => ({
    code: 'bo-tieu-chi-sai-cau-truc',
    data: { checklist, path: formatPath(path), message },
  }));
  if (first === undefined) throw new Error('zod failed without an issue');
  return fail(first, ...rest);
}

/** The full checklist of a derived file: same ids, words and points, rating and method of its source. */
function deriveChecklist(
  derived: DerivedChecklist,
  source: (id: string, version: string) => FullChecklist | undefined,
): Result<FullChecklist, ContentProblem> {
  const { from, ...head } = derived;
  const name = `${derived.id}/${derived.version}`;
  const missing = (field: string, id: string): ContentProblem => ({
    code: 'bo-tieu-chi-ma-khong-co',
    data: { checklist: name, place: { field }, id },
  });
  const base = source(from.checklist, from.version);
  if (base === undefined) return fail(missing('from', `${from.checklist}/${from.version}`));

  const criteria = from.criteria.map((id) => base.criteria.find((each) => each.id === id) ?? id);
  const failures = from.criticalFailures.map(
    (id) => base.criticalFailures.find((each) => each.id === id) ?? id,
  );
  const [first, ...rest] = [
    ...criteria.filter(isId).map((id) => missing('from.criteria', id)),
    ...failures.filter(isId).map((id) => missing('from.criticalFailures', id)),
  ];
  if (first !== undefined) return fail(first, ...rest);

  const kept = criteria.filter((each) => typeof each !== 'string');
  const keptIds = new Set(kept.map((each) => each.id));
  return ok({
    ...head,
    method: base.method,
    rating: base.rating,
    notApplicableReview: base.notApplicableReview,
    groups: base.groups
      .map((group) => ({
        ...group,
        points: kept.filter((each) => each.group === group.id).reduce((sum, each) => sum + each.points, 0),
      }))
      .filter((group) => group.points > 0),
    criteria: kept,
    criticalFailures: failures
      .filter((each) => typeof each !== 'string')
      .map((each) => ({
        ...each,
        askedBy: each.askedBy.filter((id) => keptIds.has(id)),
        ...(each.contradicts && { contradicts: each.contradicts.filter((id) => keptIds.has(id)) }),
      })),
  });
}

/** What the browser needs of a full checklist; basis, suggested evidence and what half means are already in the page. */
export function toClientChecklist(full: FullChecklist, digest: string): PublishedChecklist {
  return {
    id: full.id,
    version: full.version,
    digest,
    prefix: full.prefix,
    title: full.title,
    shortTitle: full.shortTitle,
    subject: full.subject,
    disclaimer: full.disclaimer,
    published: full.published,
    maxPoints: full.maxPoints,
    rating: full.rating === null ? null : { levels: full.rating.levels, floor: full.rating.floor },
    notApplicableReview: full.notApplicableReview,
    groups: full.groups,
    criteria: full.criteria.map(({ evidence: _evidence, basis: _basis, today: _today, half, ...kept }) =>
      half === null ? { ...kept, half } : kept,
    ),
    criticalFailures: full.criticalFailures.map(({ basis: _basis, ...kept }) => kept),
    replaces: full.replaces,
  };
}

function isId(entry: unknown): entry is string {
  return typeof entry === 'string';
}

function nameOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '?';
  const id = 'id' in data && typeof data.id === 'string' ? data.id : '?';
  const version = 'version' in data && typeof data.version === 'string' ? data.version : '?';
  return `${id}/${version}`;
}
