/** BUILD ONLY. What a schema cannot say of a checklist: sums, uniqueness, and that every id named is there. */
import type { ContentProblem } from '#src/domain/problem/content-problem.ts';
import { isSupportMark } from '#src/domain/document/support.ts';
import { isHalfDefined, successorMap, unrated } from './checklist.ts';
import type { FullChecklist } from './checklist-schema.ts';

/** All that is wrong with a checklist in itself; empty when nothing is. References to documents are checked elsewhere. */
export function assertChecklist(checklist: FullChecklist): readonly ContentProblem[] {
  return [
    ...assertUnique(checklist),
    ...assertSums(checklist),
    ...assertBasis(checklist),
    ...assertKnownIds(checklist),
    ...assertRating(checklist),
    ...assertLabels(checklist),
  ];
}

function nameOf(checklist: FullChecklist): string {
  return `${checklist.id}/${checklist.version}`;
}

function assertUnique(checklist: FullChecklist): ContentProblem[] {
  const seen = new Set<string>();
  const problems: ContentProblem[] = [];
  for (const { id } of [...checklist.groups, ...checklist.criteria, ...checklist.criticalFailures]) {
    if (seen.has(id))
      problems.push({ code: 'bo-tieu-chi-trung-ma', data: { checklist: nameOf(checklist), id } });
    seen.add(id);
  }
  return problems;
}

function assertSums(checklist: FullChecklist): ContentProblem[] {
  const pointsOf = (group?: string) =>
    checklist.criteria
      .filter((each) => group === undefined || each.group === group)
      .reduce((sum, each) => sum + each.points, 0);
  const parts = [
    { group: null, stated: checklist.maxPoints, sum: pointsOf() },
    ...checklist.groups.map((group) => ({
      group: group.id,
      stated: group.points,
      sum: pointsOf(group.id),
    })),
  ];
  const wrong = parts
    .filter(({ stated, sum }) => stated !== sum)
    .map((data): ContentProblem => ({
      code: 'bo-tieu-chi-sai-tong-diem',
      data: { checklist: nameOf(checklist), ...data },
    }));
  return checklist.criteriaCount === checklist.criteria.length
    ? wrong
    : [
        ...wrong,
        {
          code: 'bo-tieu-chi-sai-so-tieu-chi',
          data: {
            checklist: nameOf(checklist),
            stated: checklist.criteriaCount,
            count: checklist.criteria.length,
          },
        },
      ];
}

/**
 * Since the second versions a duty or a critical failure rests on something that was read in a source, never on marks alone.
 * In the first ones, which are frozen, only a duty had to rest on anything.
 */
function assertBasis(checklist: FullChecklist): ContentProblem[] {
  const isFirst = checklist.version === '2026.1';
  const duties = checklist.criteria.filter(({ kind }) => kind === 'BB');
  return [...duties, ...(isFirst ? [] : checklist.criticalFailures)].flatMap(
    ({ id, basis }): ContentProblem[] => {
      const data = { checklist: nameOf(checklist), criterion: id };
      if (basis.length === 0) return [{ code: 'bo-tieu-chi-thieu-can-cu', data }];
      const isWeak = basis.every(({ support }) => support.every(isSupportMark));
      return isWeak && !isFirst ? [{ code: 'bo-tieu-chi-can-cu-yeu', data }] : [];
    },
  );
}

/** Where criteria have labels, each is numbered in its group from 1, without gaps. */
function assertLabels(checklist: FullChecklist): ContentProblem[] {
  if (checklist.criteria.every(({ label }) => label === undefined)) return [];
  return checklist.groups.flatMap((group) =>
    checklist.criteria
      .filter((criterion) => criterion.group === group.id)
      .flatMap(({ id, label }, index): ContentProblem[] => {
        const expected = `${group.id}${index + 1}`;
        const data = { checklist: nameOf(checklist), criterion: id, label: label ?? null, expected };
        return label === expected ? [] : [{ code: 'bo-tieu-chi-so-thu-tu', data }];
      }),
  );
}

/** What changed since the version that a checklist replaces, and is not said in its map. */
export function assertSince(checklist: FullChecklist, before: FullChecklist): readonly ContentProblem[] {
  const named = successorMap(checklist);
  const data = { checklist: nameOf(checklist), before: before.version };
  return before.criteria
    .filter(({ id }) => !named.has(id))
    .flatMap((old): ContentProblem[] => {
      const now = checklist.criteria.find(({ id }) => id === old.id);
      if (now === undefined)
        return [{ code: 'bo-tieu-chi-mat-tieu-chi', data: { ...data, missing: old.id } }];
      const changed = { ...data, criterion: old.id };
      if (now.title !== old.title || now.text !== old.text)
        return [{ code: 'bo-tieu-chi-doi-loi', data: changed }];
      return now.half === old.half || isHalfDefined(checklist, old.id)
        ? []
        : [{ code: 'bo-tieu-chi-doi-muc-mot-phan', data: changed }];
    });
}

function assertKnownIds(checklist: FullChecklist): ContentProblem[] {
  const groups = new Set(checklist.groups.map((each) => each.id));
  const criteria = new Set(checklist.criteria.map((each) => each.id));
  const changed = (checklist.replaces?.changes ?? []).flatMap((change) =>
    change.kind === 'removed' ? [] : change.kind === 'half-defined' ? change.from : change.to,
  );
  const named = [
    ...checklist.criteria
      .filter((each) => !groups.has(each.group))
      .map((each) => ({ place: { criterion: each.id, field: 'group' }, id: each.group })),
    ...checklist.criticalFailures.flatMap((failure) =>
      failure.askedBy
        .filter((id) => !criteria.has(id))
        .map((id) => ({ place: { failure: failure.id, field: 'askedBy' }, id })),
    ),
    ...checklist.criticalFailures.flatMap((failure) =>
      (failure.contradicts ?? [])
        .filter((id) => !criteria.has(id))
        .map((id) => ({ place: { failure: failure.id, field: 'contradicts' }, id })),
    ),
    ...changed.filter((id) => !criteria.has(id)).map((id) => ({ place: { field: 'replaces' }, id })),
  ];
  return named.map((data) => ({
    code: 'bo-tieu-chi-ma-khong-co',
    data: { checklist: nameOf(checklist), ...data },
  }));
}

function assertRating(checklist: FullChecklist): ContentProblem[] {
  const { rating } = checklist;
  const levels = new Set<string>([unrated.id, ...(rating?.levels ?? []).map((each) => each.id)]);
  const limits = [
    ...(rating === null ? [] : [{ place: { field: 'rating.floor' }, id: rating.floor.atMost }]),
    ...checklist.criticalFailures.flatMap((failure) =>
      [failure.atMost, failure.aggravated?.atMost, failure.personAtMost]
        .filter((id) => typeof id === 'string')
        .map((id) => ({ place: { failure: failure.id }, id })),
    ),
  ];
  const unknown = limits
    .filter(({ id }) => !levels.has(id))
    .map((data): ContentProblem => ({
      code: 'bo-tieu-chi-ma-khong-co',
      data: { checklist: nameOf(checklist), ...data },
    }));
  const froms = rating?.levels.map((each) => each.from) ?? [];
  const descending = froms.every((from, index) => index === 0 || from < (froms[index - 1] ?? Infinity));
  return rating !== null && (!descending || froms.at(-1) !== 0)
    ? [...unknown, { code: 'bo-tieu-chi-sai-muc', data: { checklist: nameOf(checklist) } }]
    : unknown;
}
