/** SHIPS TO THE BROWSER. A workbook that computes: a sheet per group, sums on the first, so that a reader can check the total. */
import { answerOf, findingLabels, findingOf } from '#src/domain/assessment/assessment.ts';
import type { Criterion, Group } from '#src/domain/assessment/checklist.ts';
import { criteriaOfGroup, criterionLabel, levelLabel } from '#src/domain/assessment/checklist.ts';
import { outcomeLabels, formatOutcome } from '#src/domain/assessment/outcome.ts';
import { formatEvidence } from '#src/domain/sheet/evidence.ts';
import type { ExportFormat, ExportInput } from './format.ts';
import type { Cell, Sheet } from './workbook.ts';

export const xlsxFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  available: () => true,
  build: (input) => ({
    kind: 'workbook',
    workbook: {
      sheets: [summarySheet(input), ...input.checklist.groups.map((group) => groupSheet(group, input))],
    },
  }),
} as const satisfies ExportFormat;

/** Columns of a group sheet: A Mã, B Tiêu chí, C Tối đa, D Kết quả, E Điểm, F Điểm áp dụng, G Minh chứng, H Giải trình … */
function groupSheet(group: Group, { assessment, checklist }: ExportInput): Sheet {
  const criteria = criteriaOfGroup(checklist, group.id);
  const head = [
    'Mã',
    'Tiêu chí',
    'Tối đa',
    'Kết quả',
    'Điểm',
    'Điểm áp dụng',
    'Minh chứng',
    'Giải trình, lý do, ghi chú',
  ];
  const row = (criterion: Criterion, index: number): readonly Cell[] => {
    const answer = answerOf(assessment, criterion.id);
    const at = index + 2;
    return [
      text(criterionLabel(criterion)),
      text(criterion.text),
      { number: criterion.points },
      text(formatOutcome(answer.outcome)),
      { formula: `=${pointsFormula(at)}` },
      { formula: `=IF(D${at}="${outcomeLabels['not-applicable']}",0,C${at})` },
      text(answer.evidence.map(formatEvidence).join('\n')),
      text([answer.explanation, answer.reason, answer.note].filter((part) => part !== '').join('\n')),
    ];
  };
  const last = criteria.length + 1;
  return {
    name: sheetName(group),
    widths: [11, 60, 8, 16, 8, 14, 36, 36],
    frozenRows: 1,
    rows: [
      head.map((name) => bold(name)),
      ...criteria.map(row),
      [
        bold('Cộng'),
        null,
        { formula: `=SUM(C2:C${last})`, bold: true },
        null,
        { formula: `=SUM(E2:E${last})`, bold: true },
        { formula: `=SUM(F2:F${last})`, bold: true },
      ],
    ],
  };
}

/** Points of row `at` by the words in its column D. Unanswered and not applicable give 0. */
function pointsFormula(at: number): string {
  return `IF(D${at}="${outcomeLabels.met}",C${at},IF(D${at}="${outcomeLabels['partly-met']}",C${at}/2,0))`;
}

function summarySheet({ assessment, checklist, score }: ExportInput): Sheet {
  const { subject, period } = assessment;
  const { level } = score.rating;
  const first = 7;
  const last = first + checklist.groups.length - 1;
  const groups = checklist.groups.map((group, index): readonly Cell[] => {
    const sum = criteriaOfGroup(checklist, group.id).length + 2;
    const at = first + index;
    const from = (column: string) => `='${sheetName(group)}'!${column}${sum}`;
    return [
      text(group.id),
      text(group.title),
      { formula: from('E') },
      { formula: from('F') },
      percentCell(at),
    ];
  });
  return {
    name: 'Tổng hợp',
    widths: [14, 60, 12, 14, 12],
    frozenRows: 0,
    rows: [
      [bold(checklist.title)],
      [text(subject.kind === 'unit' ? 'Đơn vị' : 'Họ và tên'), text(subject.name)],
      [text('Kỳ'), text([period.from, period.to].filter((day) => day !== null).join(' đến '))],
      [text('Bộ tiêu chí'), text(`${checklist.id} ${checklist.version}`)],
      [text('Lưu ý'), text(checklist.disclaimer)],
      ['Nhóm', 'Nội dung', 'Điểm', 'Điểm áp dụng', 'Phần trăm'].map((name) => bold(name)),
      ...groups,
      [
        bold('Cộng'),
        null,
        { formula: `=SUM(C${first}:C${last})`, bold: true },
        { formula: `=SUM(D${first}:D${last})`, bold: true },
        percentCell(last + 1),
      ],
      [text('Xếp loại'), text(level === null ? 'Chưa xếp loại' : levelLabel(checklist, level))],
      ...checklist.criticalFailures.flatMap(({ id, title }): (readonly Cell[])[] => {
        const found = findingOf(assessment, id);
        const answer = found === null ? '' : findingLabels[found.finding];
        return found === null ? [] : [[text(`Điểm liệt ${id}`), text(title), text(answer), text(found.note)]];
      }),
    ],
  };
}

/** Percent of row `at`, rounded half up to one decimal exactly as the site does: in whole numbers. */
function percentCell(at: number): Cell {
  return { formula: `=IF(D${at}=0,"",INT((2000*C${at}+D${at})/(2*D${at}))/10)`, bold: true, format: '0.0' };
}

/** “Nhóm A”; dots are allowed in names, so “Nhóm 1.1” too. */
function sheetName(group: Group): string {
  return `Nhóm ${group.id}`;
}

function text(value: string): Cell {
  return value === '' ? null : { text: value, wrap: true };
}

function bold(value: string): Cell {
  return { text: value, bold: true };
}
