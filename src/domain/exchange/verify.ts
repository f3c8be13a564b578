/** SHIPS TO THE BROWSER. What a file says of itself against what it holds: digest, derived numbers, its checklist. */
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { formatNumber } from '#src/domain/assessment/percent.ts';
import { lacksReason } from '#src/domain/assessment/progress.ts';
import { earnedPoints, score } from '#src/domain/assessment/score.ts';
import type { AssessmentProblem } from '#src/domain/problem/table-assessment.ts';
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
  const fields = mismatches(file, assessment, checklist);
  if (fields.length > 0) notices.push({ code: 'diem-tinh-lai', data: { fields } });
  const criteria = checklist.criteria
    .filter(({ id }) => {
      const answer = assessment.answers[id];
      return answer !== undefined && lacksReason(answer);
    })
    .map(({ id }) => id);
  if (criteria.length > 0) notices.push({ code: 'khong-ap-dung-thieu-ly-do', data: { criteria } });
  return notices;
}

/** “VHCS-A1 ghi 3, tính lại 1,5” for every derived value that does not follow from the answers. */
function mismatches(
  file: AssessmentFile,
  assessment: Assessment,
  checklist: PublishedChecklist,
): readonly string[] {
  const found: string[] = [];
  const compare = (name: string, stated: unknown, computed: unknown) => {
    if (stated !== undefined && JSON.stringify(stated) !== JSON.stringify(computed)) {
      found.push(`${name} ghi ${formatStated(stated)}, tính lại ${formatStated(computed)}`);
    }
  };
  for (const entry of file.answers) {
    const criterion = checklist.criteria.find(({ id }) => id === entry.criterion);
    if (criterion === undefined) continue;
    compare(`điểm ${criterion.id}`, entry.points, earnedPoints(criterion, assessment));
    compare(`điểm tối đa ${criterion.id}`, entry.maxPoints, criterion.points);
  }
  if (file.score === undefined) return found;
  const computed = scoreEntry(checklist, score(checklist, assessment));
  const { groups, ...totals } = file.score;
  for (const key of Object.keys(totals) as (keyof typeof totals)[]) {
    compare(scoreNames[key], totals[key], computed[key]);
  }
  for (const [i, group] of computed.groups.entries()) compare(`nhóm ${group.id}`, groups[i] ?? null, group);
  if (groups.length > computed.groups.length) found.push('thừa nhóm');
  return found;
}

const scoreNames: Readonly<Record<keyof Omit<NonNullable<AssessmentFile['score']>, 'groups'>, string>> = {
  method: 'cách tính',
  methodVersion: 'phiên bản cách tính',
  earned: 'điểm đạt',
  applicableMax: 'điểm áp dụng',
  percent: 'phần trăm',
  range: 'khoảng điểm',
  answered: 'số đã trả lời',
  notApplicable: 'số không áp dụng',
  unanswered: 'số chưa trả lời',
  rating: 'xếp loại',
  cappedBy: 'lý do giới hạn',
};

function formatStated(value: unknown): string {
  if (value === null) return 'trống';
  if (typeof value === 'number') return formatNumber(value);
  if (Array.isArray(value)) return value.length === 0 ? 'không có' : value.map(formatStated).join(' đến ');
  if (typeof value === 'object') {
    const { earned, applicableMax } = value as { earned?: unknown; applicableMax?: unknown };
    return `${formatStated(earned ?? null)}/${formatStated(applicableMax ?? null)}`;
  }
  return `“${String(value)}”`;
}
