/** SHIPS TO THE BROWSER. A file's data against the schema; members of a newer minor version are set aside. */
import * as z from 'zod/mini';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { Result } from '#src/domain/problem/problem.ts';
import { fail, ok } from '#src/domain/problem/problem.ts';
import type { AssessmentFile } from './file-schema.ts';
import { assessmentFileSchema } from './file-schema.ts';
import { problemsOfIssue } from './issues.ts';
import type { UnknownMembers } from './unknown-members.ts';
import { noUnknownMembers, takeOut } from './unknown-members.ts';
import type { FileData, FormatVersion } from './version.ts';
import { compareFormatVersion } from './version.ts';

export interface ValidFile {
  readonly file: AssessmentFile;
  readonly unknown: UnknownMembers;
}

/** In the same or a lower minor version an unknown member is an error; in a higher one it is kept aside. */
export function validateFile(data: FileData, version: FormatVersion): Result<ValidFile, AssessmentProblem> {
  const first = z.safeParse(assessmentFileSchema, data);
  if (first.success) return ok({ file: first.data, unknown: noUnknownMembers });
  const isUnknown = (issue: z.core.$ZodIssue) => issue.code === 'unrecognized_keys';
  const tolerant = compareFormatVersion(version) === 'newer-minor';
  const serious = first.error.issues.filter((issue) => !tolerant || !isUnknown(issue));
  const [problem, ...problems] = serious.flatMap((issue) => problemsOfIssue(issue, data));
  if (problem !== undefined) return fail(problem, ...problems);

  const { known, unknown } = takeOut(data, first.error.issues.filter(isUnknown) as UnknownKeys[]);
  const second = z.safeParse(assessmentFileSchema, known);
  if (second.success) return ok({ file: second.data, unknown });
  const [left, ...others] = second.error.issues.flatMap((issue) => problemsOfIssue(issue, known));
  if (left === undefined) throw new Error('zod failed without an issue');
  return fail(left, ...others);
}

type UnknownKeys = Extract<z.core.$ZodIssue, { code: 'unrecognized_keys' }>;
