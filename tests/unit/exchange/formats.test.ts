import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { outcomeLabels } from '#src/domain/assessment/outcome.ts';
import { percentOf } from '#src/domain/assessment/percent.ts';
import type { ExportInput } from '#src/domain/exchange/formats/format.ts';
import { exportFormats } from '#src/domain/exchange/formats/index.ts';
import { neutralise } from '#src/domain/exchange/formats/csv.ts';
import { assessmentFileName } from '#src/domain/exchange/file-name.ts';
import { renderExport } from '#src/browser/export/render-export.ts';
import { anyAssessment, answered, blank, now } from '#tests/support/assessments.ts';
import { clauses, person, unit } from '#tests/support/checklists.ts';
import { exportInput } from '#tests/support/export-input.ts';
import { golden } from '#tests/support/golden.ts';

function textOf(id: string, given: ExportInput): string {
  const output = exportFormats.find((each) => each.id === id)?.build(given);
  if (output?.kind !== 'text') throw new Error(`${id} is not a text format`);
  return output.text;
}

describe('every format', { timeout: 30_000 }, () => {
  test.each(exportFormats)('$id has its own ending and builds for any assessment', (format) => {
    expect(
      exportFormats.filter(({ extension, id }) => extension === format.extension || id === format.id),
    ).toHaveLength(1);
    fc.assert(
      fc.property(anyAssessment(unit), (assessment) => {
        expect(() => format.build(exportInput(assessment))).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });

  test.each(exportFormats)('$id renders to bytes', async (format) => {
    const blob = await renderExport(format, exportInput(golden));
    expect(blob.size).toBeGreaterThan(300);
  });
});

describe('CSV', { timeout: 30_000 }, () => {
  test('starts with a byte order mark and splits at semicolons as Vietnamese Excel does', () => {
    const lines = textOf('csv', exportInput(golden)).split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFMã;Nhóm;Tiêu chí;Loại;Điểm tối đa;Kết quả;Điểm;Lý do không áp dụng;Minh chứng;Giải trình;Ghi chú;Thẩm định;Lý do thẩm định',
    );
    expect(lines).toContain(
      'VHCS-C5;C;Đeo thẻ trước ngực khi làm nhiệm vụ, người đối diện đọc được.;BB;3;Đạt một phần;1,5;;;hai người chờ in lại thẻ;có sổ cấp thẻ;;',
    );
    expect(lines).toContain('Phần trăm;6,6');
    expect(lines.at(-2)).toContain('không dùng thay đánh giá công chức');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+84 912', "'+84 912"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['12/QĐ', '12/QĐ'],
    ['a=b', 'a=b'],
    ['x,=1', "x,'=1"],
    ['dòng\n=1\t+2', "dòng\n'=1\t'+2"],
    ['x, -1; -2', 'x, -1; -2'],
    ['', ''],
  ])('neutralise(%j) is %j', (text, safe) => {
    expect(neutralise(text)).toBe(safe);
  });

  test('any text comes back cell by cell, and none is a formula', () => {
    fc.assert(
      fc.property(anyAssessment(unit), (assessment) => {
        const { data } = Papa.parse<string[]>(textOf('csv', exportInput(assessment)).slice(1), {
          delimiter: ';',
          newline: '\r\n',
        });
        const rows = data.slice(1, 54);
        expect(rows.map((row) => row[0])).toEqual(unit.criteria.map(({ id }) => id));
        expect(rows.map((row) => row[10])).toEqual(
          unit.criteria.map(({ id }) => neutralise(assessment.answers[id]?.note ?? '')),
        );
        expect(rows.filter((row) => row.length !== 13)).toEqual([]);
        expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('XLSX', () => {
  const workbookOf = (given: ExportInput) => {
    const output = exportFormats.find(({ id }) => id === 'xlsx')?.build(given);
    if (output?.kind !== 'workbook') throw new Error('xlsx is not a workbook');
    return output.workbook;
  };

  test('has a sheet per group and sums them on the first', () => {
    const { sheets } = workbookOf(exportInput(golden));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Tổng hợp',
      'Nhóm A',
      'Nhóm B',
      'Nhóm C',
      'Nhóm D',
      'Nhóm E',
      'Nhóm F',
    ]);
    expect(sheets[0]?.rows[6]?.[2]).toEqual({ formula: "='Nhóm A'!E10" });
    expect(sheets[0]?.rows[12]?.[2]).toEqual({ formula: '=SUM(C7:C12)', bold: true });
    expect(sheets[1]?.rows[1]?.[4]).toEqual({
      formula: `=IF(D2="${outcomeLabels.met}",C2,IF(D2="${outcomeLabels['partly-met']}",C2/2,0))`,
    });
    expect(workbookOf(exportInput(blank(clauses), clauses)).sheets).toHaveLength(10);
  });

  test('its percent formula rounds as the site does', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 100 }), (half, whole) => {
        const [earned, applicable] = [Math.min(half, 2 * whole) / 2, whole];
        expect(Math.floor((2000 * earned + applicable) / (2 * applicable)) / 10).toBe(
          percentOf(2 * earned, 2 * applicable),
        );
      }),
    );
  });
});

test('the calendar holds open work with a due date, folded to 75 bytes', () => {
  const action = golden.actions[0];
  if (action === undefined) throw new Error('no action');
  const what =
    'Rà soát; bổ sung, in lại thẻ cho cán bộ, công chức, viên chức và người lao động mới chuyển đến';
  const text = textOf(
    'ics',
    exportInput({
      ...golden,
      actions: [
        { ...action, what },
        { ...action, id: 'x', state: 'done' },
      ],
    }),
  );
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(text.replaceAll('\r\n ', '')).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Sổ tay dân vận//2026.11.0//VI
    BEGIN:VEVENT
    UID:viec-1@3f0f6a52-8f4c-4b7e-9d55-0a6f0c1f8a11
    DTSTAMP:20260621T023000Z
    DTSTART;VALUE=DATE:20260930
    SUMMARY:Hạn: Rà soát\\; bổ sung\\, in lại thẻ cho cán bộ\\, công chức\\, viên chức và người lao động mới chuyển đến
    DESCRIPTION:Văn phòng\\nVHCS-C5
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR
    "
  `);
  expect(exportFormats.find(({ id }) => id === 'ics')?.available(blank(unit))).toBe(false);
});

test.each([
  [golden, unit, 'VHCS_snv_ky-01-den-06-2026_20260620-0801.json'],
  [
    { ...golden, subject: { ...golden.subject, code: '' } },
    unit,
    'VHCS_so-noi-vu-don-vi-gia-dinh_ky-01-den-06-2026_20260620-0801.json',
  ],
  [{ ...golden, mode: 'training' }, unit, 'VHCS_tap-huan_ky-01-den-06-2026_20260620-0801.json'],
  [
    { ...blank(person), subject: { ...blank(person).subject, name: '' }, period: { from: null, to: null } },
    person,
    'VHCS-CN_chua-ghi-ten_chua-ghi-ky_20260620-0801.json',
  ],
  [
    { ...answered(clauses, 'met'), period: { from: '2026-01-01', to: '2026-12-31' } },
    clauses,
    'DVCQ_so-noi-vu-don-vi-gia-dinh_ky-2026_20260620-0801.json',
  ],
  [
    { ...golden, period: { from: '2025-12-15', to: '2026-12-14' } },
    unit,
    'VHCS_snv_ky-12-2025-den-12-2026_20260620-0801.json',
  ],
  [
    { ...golden, period: { from: '2026-03-01', to: '2026-03-31' } },
    unit,
    'VHCS_snv_ky-03-2026_20260620-0801.json',
  ],
] as const)('file name %#', (assessment, checklist, name) => {
  expect(assessmentFileName(assessment, checklist, now)).toBe(name);
});
