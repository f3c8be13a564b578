import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteriaOfGroup } from '#src/domain/assessment/checklist.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { earnedPoints, score } from '#src/domain/assessment/score.ts';
import type { Workbook } from '#src/domain/exchange/formats/workbook.ts';
import { xlsxFormat } from '#src/domain/exchange/formats/xlsx.ts';
import { answer, answered, anyAnswers, blank } from '#tests/support/assessments.ts';
import { clauses, labelled, person, unit } from '#tests/support/checklists.ts';
import { exportInput } from '#tests/support/export-input.ts';

function workbookOf(assessment: Assessment, checklist: PublishedChecklist): Workbook {
  const output = xlsxFormat.build(exportInput(assessment, checklist));
  if (output.kind !== 'workbook') throw new Error('not a workbook');
  return output.workbook;
}

type Value = string | number;

/** Computes cells as a spreadsheet program does, for the few functions that the workbook uses. */
function compute({ sheets }: Workbook) {
  const at = (sheet: string, place: string): Value => {
    const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(place) ?? [];
    const cells = sheets.find(({ name }) => name === sheet)?.rows[Number(row) - 1];
    const cell = cells?.[column.charCodeAt(0) - 65] ?? null;
    if (cell === null) return '';
    if ('formula' in cell) return evaluate(sheet, cell.formula.slice(1));
    return 'number' in cell ? cell.number : cell.text;
  };
  const evaluate = (sheet: string, formula: string): Value => {
    const script = formula.replace(
      /"[^"]*"|'([^']+)'!([A-Z]\d+)|([A-Z])(\d+):[A-Z](\d+)|[A-Z]\d+|=/g,
      (whole, other?: string, place?: string, column?: string, first?: string, last?: string) => {
        if (whole.startsWith('"')) return whole;
        if (whole === '=') return '===';
        if (other !== undefined) return `at(${JSON.stringify(other)}, "${place ?? ''}")`;
        if (column === undefined) return `at(sheet, "${whole}")`;
        const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
        return rows.map((row) => `at(sheet, "${column}${row}")`).join();
      },
    );
    const functions = {
      at,
      sheet,
      IF: (condition: boolean, then: Value, otherwise: Value) => (condition ? then : otherwise),
      INT: Math.floor,
      SUM: (...values: readonly number[]) => values.reduce((sum, value) => sum + value, 0),
    };
    const run = new Function(...Object.keys(functions), `return ${script}`) as (...all: unknown[]) => Value;
    return run(...Object.values(functions));
  };
  return at;
}

describe('a spreadsheet program that computes the workbook', () => {
  const given = fc
    .constantFrom(unit, person, clauses)
    .chain((checklist) => fc.tuple(fc.constant(checklist), anyAnswers(checklist)));

  test('gets the points, sums and percents of the site, group by group and in all', () => {
    fc.assert(
      fc.property(given, ([checklist, assessment]) => {
        const at = compute(workbookOf(assessment, checklist));
        const total = score(checklist, assessment);
        const lines = ['A', 'C', 'D', 'E'].map((column) =>
          [...total.groups.map((_, i) => i + 7), total.groups.length + 7].map((row) =>
            at('Tổng hợp', `${column}${row}`),
          ),
        );
        const tallies = [...total.groups, total];
        expect(lines).toEqual([
          [...total.groups.map(({ id }) => id), 'Cộng'],
          tallies.map(({ earned }) => earned),
          tallies.map(({ applicableMax }) => applicableMax),
          tallies.map(({ percent }) => percent ?? ''),
        ]);
        for (const { id } of total.groups) {
          const criteria = criteriaOfGroup(checklist, id);
          const column = (name: string) => criteria.map((_, i) => at(`Nhóm ${id}`, `${name}${i + 2}`));
          expect(column('A')).toEqual(criteria.map((each) => each.id));
          expect(column('E')).toEqual(criteria.map((each) => earnedPoints(each, assessment) ?? 0));
        }
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    // Of a group with few points, so that the last digit hangs on the rounding.
    [{ 'VHCS-A1': 'partly-met' }, 'A', 91.7],
    [{ 'VHCS-A1': 'not-met' }, 'A', 83.3],
  ] as const)('rounds half up: %o', (except, group, percent) => {
    const at = compute(workbookOf(answered(unit, 'met', except), unit));
    const row = 7 + unit.groups.findIndex(({ id }) => id === group);
    expect(at('Tổng hợp', `E${row}`)).toBe(percent);
  });
});

describe('what stands in the workbook', () => {
  const evidence = [
    { kind: 'document', number: '12/QĐ', date: '', title: 'Nội quy', url: '' },
    { kind: 'link', number: '', date: '', title: '', url: 'https://example.vn' },
  ] as const;
  const texts = { evidence, explanation: 'vì', reason: '', note: 'ghi' };
  const given = { ...answered(unit, 'met'), answers: { 'VHCS-A1': answer('met', texts) } };
  const sheets = () => workbookOf(given, unit).sheets;

  test('a row has evidence and texts one below the other, and nothing where there is none', () => {
    const [, first] = sheets();
    expect(first?.rows[1]?.[6]).toMatchObject({ text: expect.stringMatching(/^.*12\/QĐ.*\n.*example.vn/) });
    expect(first?.rows[1]?.[7]).toEqual({ text: 'vì\nghi', wrap: true });
    expect(first?.rows[2]?.slice(6)).toEqual([null, null]);
  });

  test('every row has as many cells as columns, and the last sums', () => {
    const [, first] = sheets();
    expect(first?.rows.map((row) => row.length)).toEqual([8, ...Array<number>(8).fill(8), 6]);
    expect(first?.widths).toHaveLength(8);
    expect(first?.rows.at(-1)).toEqual([
      { text: 'Cộng', bold: true },
      null,
      { formula: '=SUM(C2:C9)', bold: true },
      null,
      { formula: '=SUM(E2:E9)', bold: true },
      { formula: '=SUM(F2:F9)', bold: true },
    ]);
  });

  test.each([
    [blank(unit), unit, 'Chưa xếp loại'],
    [answered(unit, 'met'), unit, 'Tốt'],
  ])('the summary ends with the rating (%#)', (assessment, checklist, label) => {
    expect(workbookOf(assessment, checklist).sheets[0]?.rows.at(-1)?.[1]).toMatchObject({ text: label });
  });

  test('below the rating stand the critical failures that were answered', () => {
    const found = (finding: 'none' | 'unverified', note: string) => ({ finding, aggravated: false, note });
    const answeredTwo = {
      ...blank(unit),
      criticalFailures: { L2: found('unverified', 'đơn'), L3: found('none', '') },
    };
    const rows = workbookOf(answeredTwo, unit).sheets[0]?.rows.slice(-3);
    expect(
      rows?.map((row) => row.map((cell) => (cell !== null && 'text' in cell ? cell.text : null))),
    ).toEqual([
      ['Xếp loại', 'Chưa xếp loại'],
      ['Điểm liệt L2', 'Nhận quà trái quy định hoặc nhũng nhiễu, đã có kết luận', 'Chưa xác minh', 'đơn'],
      ['Điểm liệt L3', 'Đánh bạc, tệ nạn, đã có kết luận', 'Không có', null],
    ]);
  });

  test('labels stand where ids would', () => {
    const [, first] = workbookOf(given, labelled).sheets;
    expect(first?.rows[1]?.[0]).toEqual({ text: 'Z1', wrap: true });
  });

  test.each([
    [{ from: '2026-01-01', to: '2026-06-30' }, '2026-01-01 đến 2026-06-30'],
    [{ from: '2026-01-01', to: null }, '2026-01-01'],
  ])('the period %o is written', (period, words) => {
    expect(workbookOf({ ...blank(unit), period }, unit).sheets[0]?.rows[2]?.[1]).toMatchObject({
      text: words,
    });
    expect(sheets()[0]?.rows[3]?.[1]).toMatchObject({ text: 'van-hoa-cong-so 2026.1' });
  });

  test('a unit and a person are called what they are', () => {
    const label = (assessment: Assessment, checklist: PublishedChecklist) =>
      workbookOf(assessment, checklist).sheets[0]?.rows[1]?.[0];
    expect([label(blank(unit), unit), label(blank(person), person)]).toMatchObject([
      { text: 'Đơn vị' },
      { text: 'Họ và tên' },
    ]);
  });
});
