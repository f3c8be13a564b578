/**
 * The published checklists, as the site's code sees them. `unit`, `person` and `clauses` are version 2026.1, which the
 * domain's tests count on; `current` holds the versions in use, which the pages show.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { createChecklistLibrary } from '#src/domain/assessment/checklist-library.ts';
import { parseChecklist, toClientChecklist } from '#src/domain/assessment/checklist-parse.ts';
import type { FullChecklist } from '#src/domain/assessment/checklist-schema.ts';
import { checklistDigest } from '#src/domain/exchange/canonical.ts';

const root = new URL('../..', import.meta.url);

export function readChecklistData(path: string): unknown {
  return parse(readFileSync(new URL(path, root), 'utf8').normalize('NFC'));
}

function readFullChecklist(path: string, sources: readonly FullChecklist[] = []): FullChecklist {
  const result = parseChecklist(readChecklistData(path), (id, version) =>
    sources.find((each) => each.id === id && each.version === version),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

export const fullUnit = readFullChecklist('content/bo-tieu-chi/van-hoa-cong-so/2026.1.yml');
export const fullPerson = readFullChecklist('content/bo-tieu-chi/van-hoa-cong-so-ca-nhan/2026.1.yml', [
  fullUnit,
]);
export const fullClauses = readFullChecklist('content/bo-tieu-chi/dan-van-chinh-quyen/2026.1.yml');

export function publish(full: FullChecklist): PublishedChecklist {
  return toClientChecklist(full, checklistDigest(full));
}

export const unit = publish(fullUnit);
export const person = publish(fullPerson);
export const clauses = publish(fullClauses);

/** The unit’s checklist with labels in place of ids, which none of the published ones has. */
export const labelled: PublishedChecklist = {
  ...unit,
  criteria: unit.criteria.map((criterion, index) => ({ ...criterion, label: `Z${index + 1}` })),
};

export const library = createChecklistLibrary([unit, person, clauses]);

const inUse = (id: string) => readFullChecklist(`content/bo-tieu-chi/${id}/2026.2.yml`);

/** The versions in use, with all their words. */
export const fullCurrent = {
  unit: inUse('van-hoa-cong-so'),
  person: inUse('van-hoa-cong-so-ca-nhan'),
  clauses: inUse('dan-van-chinh-quyen'),
};

/** The versions in use, and a library that also leads there from those they replace. */
export const current = {
  unit: publish(fullCurrent.unit),
  person: publish(fullCurrent.person),
  clauses: publish(fullCurrent.clauses),
};
export const currentLibrary = createChecklistLibrary([...Object.values(current), unit, person, clauses]);
