/** SHIPS TO THE BROWSER. What a file says of itself against what it holds: digest, derived numbers, its checklist. */
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { lacksReason } from '#src/domain/assessment/progress.ts';
import { earnedPoints, score } from '#src/domain/assessment/score.ts';
import type { AssessmentProblem, Mismatch } from '#src/domain/problem/assessment-problem.ts';
import { fileDigest } from './canonical.ts';
import type { AssessmentFile } from './file-schema.ts';
import { checklistEntry, scoreEntry } from './to-file.ts';

/** The digest notice of a file, if it needs one. `data` is the file as it was before any upgrade. */
export function verifyDigest(data: Readonly<Record<string, unknown>>): AssessmentProblem | null {
  const { integrity } = data;
  const stated =
    typeof integrity === 'object' && integrity !== null && 'digest' in integrity
      ? integrity.digest
      : undefined;
  if (typeof stated !== 'string') return { code: 'thieu-dau-kiem-tra', data: {} };
  return stated === fileDigest(data) ? null : { code: 'noi-dung-da-doi', data: {} };
}

/** Notices about what the file states beside its answers; the recomputed value is the one that counts. */
export function verifyStated(
  file: AssessmentFile,
  assessment: Assessment,
  checklist: PublishedChecklist,
): readonly AssessmentProblem[] {
  const notices: AssessmentProblem[] = [];
  const published = checklistEntry(checklist);
  const members = Object.keys(published) as (keyof typeof published)[];
  if (members.some((member) => file.checklist[member] !== published[member])) {
    notices.push({
      code: 'bo-tieu-chi-khac-dau',
      data: { id: file.checklist.id, version: file.checklist.version },
    });
  }
  const mismatches = findMismatches(file, assessment, checklist);
  if (mismatches.length > 0) notices.push({ code: 'diem-tinh-lai', data: { mismatches } });
  const criteria = checklist.criteria
    .filter(({ id }) => {
      const answer = assessment.answers[id];
      return answer !== undefined && lacksReason(answer);
    })
    .map(({ id }) => id);
  if (criteria.length > 0) notices.push({ code: 'khong-ap-dung-thieu-ly-do', data: { criteria } });
  return notices;
}

/** Every derived value that does not follow from the answers. */
function findMismatches(
  file: AssessmentFile,
  assessment: Assessment,
  checklist: PublishedChecklist,
): readonly Mismatch[] {
  const found: Mismatch[] = [];
  const compare = (mismatch: Exclude<Mismatch, { of: 'surplus-groups' }>) => {
    const { stated, computed } = mismatch;
    if (stated !== undefined && JSON.stringify(stated) !== JSON.stringify(computed)) found.push(mismatch);
  };
  for (const entry of file.answers) {
    const criterion = checklist.criteria.find(({ id }) => id === entry.criterion);
    if (criterion === undefined) continue;
    const { id } = criterion;
    compare({ of: 'points', id, stated: entry.points, computed: earnedPoints(criterion, assessment) });
    compare({ of: 'maxPoints', id, stated: entry.maxPoints, computed: criterion.points });
  }
  if (file.score === undefined) return found;
  const computed = scoreEntry(checklist, score(checklist, assessment));
  const { groups, ...totals } = file.score;
  for (const key of Object.keys(totals) as (keyof typeof totals)[]) {
    compare({ of: key, stated: totals[key], computed: computed[key] });
  }
  for (const [i, group] of computed.groups.entries())
    compare({ of: 'group', id: group.id, stated: groups[i] ?? null, computed: group });
  if (groups.length > computed.groups.length) found.push({ of: 'surplus-groups' });
  return found;
}
