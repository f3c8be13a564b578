/** The formal sheet (phiếu tự đánh giá) of an assessment as a document tree. Pure; DOCX and print draw from it. */
import type { Answer, Assessment } from '#src/domain/assessment/assessment.ts';
import {
  actionStates,
  answerOf,
  failuresFound,
  findingLabels,
  findingOf,
} from '#src/domain/assessment/assessment.ts';
import type { Checklist, Criterion, PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { criteriaOfGroup, criterionLabel, groupKind, labelOf } from '#src/domain/assessment/checklist.ts';
import { formatOutcome } from '#src/domain/assessment/outcome.ts';
import { formatNumber, formatPercent } from '#src/domain/assessment/percent.ts';
import { reviewProgress } from '#src/domain/assessment/review.ts';
import type { Score } from '#src/domain/assessment/score.ts';
import { earnedPoints } from '#src/domain/assessment/score.ts';
import { formatDay } from '#src/domain/calendar/time.ts';
import type { Block, DocumentTree, Paragraph, Run, TableRow } from './document-tree.ts';
import { paragraph } from './document-tree.ts';
import { formatEvidence } from './evidence.ts';

export interface SheetInput {
  readonly assessment: Assessment;
  readonly checklist: PublishedChecklist;
  readonly score: Score;
  /** What is to be said of the score, a paragraph each. */
  readonly sentences: readonly Run[];
  /** Digest of the assessment's file, 64 hex digits: the foot carries its first 12, to match paper and file. */
  readonly digest: string;
}

/** The sheet, with places to sign. */
export function assessmentSheet(input: SheetInput): DocumentTree {
  const { assessment, checklist, digest } = input;
  const reviewed = reviewProgress(checklist, assessment).reviewed > 0;
  return {
    title: checklist.title,
    footer: `${checklist.id} ${checklist.version} · dấu tệp ${digest.slice(0, 12)}`,
    pageNumbers: 'foot',
    orientation: 'portrait',
    margins: { top: 20, right: 15, bottom: 20, left: 25 },
    fontSize: 11,
    blocks: [
      ...head(input),
      ...result(input),
      ...checklist.groups.flatMap((group): Block[] => [
        { kind: 'heading', level: 3, text: formatGroup(checklist, group) },
        {
          kind: 'table',
          widths: reviewed ? [14, 28, 7, 11, 7, 13, 20] : [14, 35, 7, 11, 7, 26],
          size: 10,
          head: [
            'Mã',
            'Tiêu chí',
            'Tối đa',
            'Kết quả',
            'Điểm',
            ...(reviewed ? ['Thẩm định'] : []),
            'Minh chứng, giải trình',
          ],
          numeric: [2, 4],
          rows: criteriaOfGroup(checklist, group.id).map((criterion) =>
            criterionRow(criterion, assessment, reviewed),
          ),
        },
      ]),
      ...failures(input),
      ...actions(input),
      ...signatures(assessment),
    ],
  };
}

const subjectLabels = {
  unit: { name: 'Cơ quan, đơn vị', parent: 'Cơ quan cấp trên' },
  person: { name: 'Họ và tên', parent: 'Cơ quan, đơn vị công tác' },
} as const;

function head({ assessment, checklist, score }: SheetInput): readonly Block[] {
  const { subject, period, assessor } = assessment;
  const blankLine = '……………………………';
  const labels = subjectLabels[subject.kind];
  const lines = [
    subject.parent === '' ? [] : [`${labels.parent}: ${subject.parent}`],
    [`${labels.name}: ${subject.name || blankLine}`],
    [
      period.from === null || period.to === null
        ? `Kỳ đánh giá: ${blankLine}`
        : `Kỳ đánh giá: từ ${formatDay(period.from)} đến ${formatDay(period.to)}`,
    ],
    [`Người đánh giá: ${[assessor.name, assessor.position].filter(Boolean).join(', ') || blankLine}`],
    [`Bộ tiêu chí: ${checklist.title}, phiên bản ${checklist.version}`],
  ].flat();
  const marks = [
    ...(assessment.mode === 'training' ? ['BẢN TẬP HUẤN'] : []),
    ...(assessment.status === 'draft' || score.unanswered > 0 ? ['BẢN NHÁP, CHƯA CHỐT'] : []),
  ];
  return [
    { kind: 'heading', level: 1, text: 'PHIẾU TỰ ĐÁNH GIÁ', align: 'center' },
    paragraph(checklist.shortTitle, { align: 'center', bold: true }),
    paragraph(checklist.disclaimer, { align: 'center', italic: true }),
    ...marks.map((mark) => paragraph(mark, { align: 'center', bold: true })),
    ...lines.map((line) => paragraph(line)),
  ];
}

function result({ assessment, checklist, score, sentences }: SheetInput): readonly Block[] {
  const previous = assessment.previous?.percent ?? null;
  return [
    { kind: 'heading', level: 2, text: 'Kết quả' },
    ...sentences.map(({ text, ...look }) => paragraph(text, look)),
    ...(previous === null ? [] : [paragraph(`Kỳ trước: ${formatPercent(previous)}.`)]),
    {
      kind: 'table',
      widths: [8, 52, 20, 20],
      head: [groupNames[groupKind(checklist)], 'Nội dung', 'Điểm', 'Phần trăm'],
      numeric: [2, 3],
      rows: [
        ...score.groups.map((group) => ({
          cells: [
            group.id,
            group.title,
            `${formatNumber(group.earned)}/${formatNumber(group.applicableMax)}`,
            formatPercent(group.percent),
          ],
        })),
        {
          cells: [
            '',
            'Cộng',
            `${formatNumber(score.earned)}/${formatNumber(score.applicableMax)}`,
            formatPercent(score.percent),
          ],
          strong: true,
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Từng tiêu chí' },
  ];
}

const groupNames = { section: 'Mục', group: 'Nhóm' } as const;

/** `Nhóm A. Kỷ luật…`, `Mục 1.1. Phổ biến…` */
export function formatGroup(
  checklist: Pick<Checklist, 'groups'>,
  group: { readonly id: string; readonly title: string },
): string {
  return `${groupNames[groupKind(checklist)]} ${group.id}. ${group.title}`;
}

function criterionRow(criterion: Criterion, assessment: Assessment, reviewed: boolean): TableRow {
  const answer = answerOf(assessment, criterion.id);
  return {
    cells: [
      criterionLabel(criterion),
      criterion.text,
      String(criterion.points),
      formatOutcome(answer.outcome),
      formatNumber(earnedPoints(criterion, assessment)),
      ...(reviewed ? [reviewText(answer)] : []),
      remarks(answer),
    ],
  };
}

function reviewText({ review }: Answer): string {
  if (review === null || review.outcome === null) return '';
  return [formatOutcome(review.outcome), review.reason].filter((part) => part !== '').join(': ');
}

/** Evidence, explanation, reason and note in one cell, each part named. */
function remarks(answer: Answer): string {
  return [
    ...answer.evidence.map(formatEvidence),
    answer.explanation === '' ? '' : `Giải trình: ${answer.explanation}`,
    answer.reason === '' ? '' : `Lý do: ${answer.reason}`,
    answer.note,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function failures({ assessment, checklist }: SheetInput): readonly Block[] {
  if (checklist.criticalFailures.length === 0) return [];
  const line = ({ id, title }: { readonly id: string; readonly title: string }) => {
    const note = findingOf(assessment, id)?.note ?? '';
    return `${id}. ${title}${note === '' ? '' : ` (${note})`}`;
  };
  const established = failuresFound(checklist, assessment, 'established').map(line);
  return [
    { kind: 'heading', level: 2, text: 'Điểm liệt' },
    ...(established.length === 0 ? ['Không có điểm liệt nào đã xác minh.'] : established).map((words) =>
      paragraph(words),
    ),
    ...failuresFound(checklist, assessment, 'unverified').map((failure) =>
      paragraph(`${findingLabels.unverified}: ${line(failure)}`),
    ),
  ];
}

function actions({ assessment: { actions: list }, checklist }: SheetInput): readonly Block[] {
  if (list.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Việc khắc phục' },
    {
      kind: 'table',
      widths: [13, 45, 18, 12, 12],
      head: ['Tiêu chí', 'Việc', 'Người chịu trách nhiệm', 'Hạn', 'Trạng thái'],
      rows: list.map(({ criterion, what, owner, due, state }) => ({
        cells: [labelOf(checklist, criterion), what, owner, formatDay(due), actionStates[state]],
      })),
    },
  ];
}

function signatures({ subject }: Assessment): readonly Block[] {
  const block = (role: string): readonly Paragraph[] => [
    paragraph(role, { align: 'center', bold: true }),
    paragraph('(Ký, ghi rõ họ tên)', { align: 'center', italic: true }),
    ...[1, 2, 3].map(() => paragraph('')),
  ];
  return [
    paragraph('……………, ngày …… tháng …… năm ………', {
      align: 'right',
      italic: true,
      keepNext: true,
    }),
    {
      kind: 'columns',
      widths: [33, 33, 34],
      columns: [
        block(subject.kind === 'unit' ? 'NGƯỜI LẬP PHIẾU' : 'NGƯỜI TỰ ĐÁNH GIÁ'),
        block('NGƯỜI THẨM ĐỊNH'),
        block('THỦ TRƯỞNG ĐƠN VỊ'),
      ],
    },
  ];
}
