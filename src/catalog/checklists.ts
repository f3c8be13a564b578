/** Reads `content/bo-tieu-chi/<id>/<version>.yml`: checklists first, then those made from another one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { parseChecklist } from '#src/domain/assessment/checklist-parse.ts';
import type { FullChecklist } from '#src/domain/assessment/checklist-schema.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import { listFiles } from './read.ts';

/** Every published version of every checklist; what does not fit becomes a problem of its file. */
export function readChecklists(contentDir: string, problems: Problem[]): FullChecklist[] {
  const folder = join(contentDir, 'bo-tieu-chi');
  const files = readdirSync(folder).flatMap((id) =>
    listFiles(join(folder, id), '.yml').map((name) => {
      const text = readFileSync(join(folder, id, name), 'utf8').normalize('NFC');
      return { file: `content/bo-tieu-chi/${id}/${name}`, data: parseYaml(text) as Record<string, unknown> };
    }),
  );
  const checklists: FullChecklist[] = [];
  const source = (id: string, version: string) =>
    checklists.find((checklist) => checklist.id === id && checklist.version === version);
  for (const { file, data } of files.toSorted(
    (a, b) => Number('from' in a.data) - Number('from' in b.data),
  )) {
    const result = parseChecklist(data, source);
    if (result.ok) checklists.push(result.value);
    else for (const problem of result.problems) problems.push({ ...problem, place: { file } });
  }
  return checklists;
}
