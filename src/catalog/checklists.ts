import type { Problem } from '#src/domain/problem.ts';

/** Reads every published checklist version. */
export function readChecklists(_contentDir: string, _problems: Problem[]): [] {
  return [];
}
