/** SHIPS TO THE BROWSER. From what the schema finds wrong to problems that name the field and what it should be. */
import type * as z from 'zod/mini';
import type { AssessmentProblem, Expectation, FieldData } from '#src/domain/problem/assessment-problem.ts';
import { formatPath } from '#src/domain/problem/problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** One problem per issue; `unrecognized_keys` gives one per key. `raw` is the data that was checked. */
export function problemsOfIssue(issue: Issue, raw: unknown): readonly AssessmentProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => withPlace('truong-la', [...issue.path, key], raw, {}));
  }
  if (issue.code === 'invalid_type') {
    return valueAt(raw, issue.path) === undefined
      ? [withPlace('truong-thieu', issue.path, raw, {})]
      : [withPlace('truong-sai-kieu', issue.path, raw, { type: issue.expected })];
  }
  // A missing member of a fixed value is reported as a wrong value.
  if (valueAt(raw, issue.path) === undefined) return [withPlace('truong-thieu', issue.path, raw, {})];
  return [withPlace('truong-sai-gia-tri', issue.path, raw, { expected: expectation(issue) })];
}

function withPlace<Code extends 'truong-la' | 'truong-thieu' | 'truong-sai-kieu' | 'truong-sai-gia-tri'>(
  code: Code,
  path: Path,
  raw: unknown,
  data: Omit<Extract<AssessmentProblem, { code: Code }>['data'], keyof FieldData>,
): AssessmentProblem {
  const named = formatPath(path);
  const member = path.findLast((part) => typeof part === 'string') ?? '';
  const criterion = criterionAt(path, raw);
  return {
    code,
    data: { path: named, member, ...(criterion === undefined ? {} : { criterion }), ...data },
    place: { path: named },
  } as AssessmentProblem;
}

/** The criterion of the answer that a path leads into. */
function criterionAt(path: Path, raw: unknown): string | undefined {
  const answer = path[0] === 'answers' && path.length > 1 ? valueAt(raw, path.slice(0, 2)) : undefined;
  const criterion =
    typeof answer === 'object' && answer !== null && 'criterion' in answer ? answer.criterion : undefined;
  return typeof criterion === 'string' ? criterion : undefined;
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return value;
}

function expectation(issue: Exclude<Issue, { code: 'unrecognized_keys' | 'invalid_type' }>): Expectation {
  switch (issue.code) {
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) };
    case 'invalid_format':
      if (issue.format === 'date') return { kind: 'day' };
      if (issue.format === 'guid') return { kind: 'id' };
      return { kind: (issue.pattern ?? '').includes('07:00') ? 'time' : 'form' };
    case 'too_small':
      return issue.origin === 'array'
        ? { kind: 'more-items' }
        : { kind: 'at-least', limit: String(issue.minimum) };
    case 'too_big':
      return issue.origin === 'array'
        ? { kind: 'fewer-items' }
        : { kind: 'at-most', limit: String(issue.maximum) };
    case 'not_multiple_of':
      return { kind: 'half-points' };
    default:
      return { kind: 'form' };
  }
}
