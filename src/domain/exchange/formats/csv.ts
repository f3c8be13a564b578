/**
 * SHIPS TO THE BROWSER. CSV that Excel opens right on a Vietnamese machine.
 *
 * - A byte order mark, or Excel reads UTF-8 as an old code page.
 * - Semicolons: with Vietnamese regional settings the comma is the decimal sign and Excel splits at semicolons.
 *   A `sep=` line would settle that everywhere, but makes Excel ignore the byte order mark.
 * - Decimal commas for the same reason.
 * - What starts with = + - @ or a control character gets an apostrophe, so that no text runs as a formula; at the start
 *   of a cell, and behind commas, tabs and line breaks too, where Excel splits with other regional settings.
 */
import { answerOf, findingLabels, findingOf } from '#src/domain/assessment/assessment.ts';
import { formatOutcome } from '#src/domain/assessment/outcome.ts';
import { formatNumber } from '#src/domain/assessment/percent.ts';
import { earnedPoints } from '#src/domain/assessment/score.ts';
import { criterionLabel, levelLabel } from '#src/domain/assessment/checklist.ts';
import { formatEvidence } from '#src/domain/sheet/evidence.ts';
import type { ExportFormat, ExportInput } from './format.ts';

type Field = string | number | null;

export const csvFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  available: () => true,
  build: (input) => ({ kind: 'text', text: `\uFEFF${rowsOf(input).map(formatRow).join('')}` }),
} as const satisfies ExportFormat;

function rowsOf({ assessment, checklist, score }: ExportInput): readonly (readonly Field[])[] {
  const head = [
    'Mã',
    'Nhóm',
    'Tiêu chí',
    'Loại',
    'Điểm tối đa',
    'Kết quả',
    'Điểm',
    'Lý do không áp dụng',
    'Minh chứng',
    'Giải trình',
    'Ghi chú',
    'Thẩm định',
    'Lý do thẩm định',
  ];
  const rows = checklist.criteria.map((criterion): readonly Field[] => {
    const answer = answerOf(assessment, criterion.id);
    return [
      criterionLabel(criterion),
      criterion.group,
      criterion.text,
      criterion.kind,
      criterion.points,
      formatOutcome(answer.outcome),
      earnedPoints(criterion, assessment),
      answer.reason,
      answer.evidence.map(formatEvidence).join('\n'),
      answer.explanation,
      answer.note,
      answer.review === null || answer.review.outcome === null ? '' : formatOutcome(answer.review.outcome),
      answer.review?.reason ?? '',
    ];
  });
  const findings = checklist.criticalFailures.flatMap(({ id, title }): (readonly Field[])[] => {
    const found = findingOf(assessment, id);
    return found === null ? [] : [[`Điểm liệt ${id}`, title, findingLabels[found.finding], found.note]];
  });
  const { level } = score.rating;
  const { subject, period } = assessment;
  return [
    head,
    ...rows,
    [],
    ['Đơn vị', subject.name],
    ['Kỳ', period.from ?? '', period.to ?? ''],
    ['Điểm đạt', score.earned],
    ['Điểm áp dụng', score.applicableMax],
    ['Phần trăm', score.percent],
    ['Xếp loại', level === null ? '' : levelLabel(checklist, level)],
    ...findings,
    ['Bộ tiêu chí', `${checklist.title} (${checklist.version})`],
    ['Lưu ý', checklist.disclaimer],
  ];
}

function formatRow(fields: readonly Field[]): string {
  return `${fields.map(formatField).join(';')}\r\n`;
}

function formatField(field: Field): string {
  if (field === null) return '';
  if (typeof field === 'number') return formatNumber(field);
  const safe = neutralise(field);
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that no spreadsheet takes for a formula. */
export function neutralise(text: string): string {
  return text.replace(/(^|[,\t\r\n])(?=[=+\-@\t\r])/g, "$1'");
}
