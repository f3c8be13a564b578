/**
 * SHIPS TO THE BROWSER. What putting the files of a backup back into a browser would do, entry by entry, so that it can
 * be shown before anything happens. Nothing that is already there is ever replaced.
 */
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import type { Result } from '#src/domain/problem/problem.ts';
import { ok } from '#src/domain/problem/problem.ts';
import type { Backup } from './backup.ts';
import { readBackup } from './backup.ts';
import { fileFormat } from './file-format.ts';
import { contentDigest } from './file-id.ts';
import { parseJsonText } from './parse-json.ts';
import type { ReadAssessment } from './read.ts';

/**
 * What one file would become. `new`: a draft again, under its id. `here`: the same content is a draft already. `apart`:
 * another state of a draft that is here, so it comes beside it under a new id. `unreadable`: put aside, as it is.
 */
export type RestoreEntry =
  | { readonly kind: 'new' | 'here' | 'apart'; readonly text: string; readonly read: ReadAssessment }
  | {
      readonly kind: 'unreadable';
      readonly text: string;
      /** Whether this text has been put aside here before. */
      readonly here: boolean;
      readonly problems: readonly AssessmentProblem[];
    };

/** What is in the browser now: texts of drafts by id, and texts put aside. */
export interface Present {
  readonly drafts: ReadonlyMap<string, string>;
  readonly putAside: readonly string[];
}

/** A backup, or a single assessment file as a backup of one. */
export function readForRestore(text: string): Result<Backup, AssessmentProblem> {
  const parsed = parseJsonText(text);
  const single = parsed.ok && (parsed.value as { format?: unknown } | null)?.format === fileFormat.name;
  return single ? ok({ createdAt: '', files: [text], notices: [] }) : readBackup(text);
}

/** What restoring would do. `read` is the reader of assessment files. */
export function planRestore(
  files: readonly string[],
  present: Present,
  read: (text: string) => Result<ReadAssessment, AssessmentProblem>,
): readonly RestoreEntry[] {
  const contents = new Set([...present.drafts.values()].map(contentDigest));
  const taken = new Set(present.drafts.keys());
  const aside = new Set(present.putAside);
  return files.map((text): RestoreEntry => {
    const result = read(text);
    if (!result.ok) {
      const here = aside.has(text);
      aside.add(text);
      return { kind: 'unreadable', text, here, problems: result.problems };
    }
    const { id } = result.value.assessment;
    const content = contentDigest(text);
    const kind = contents.has(content) ? 'here' : taken.has(id) ? 'apart' : 'new';
    contents.add(content);
    taken.add(id);
    return { kind, text, read: result.value };
  });
}
