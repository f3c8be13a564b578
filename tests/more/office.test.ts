import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { formatNumber } from '#src/domain/assessment/percent.ts';
import { score } from '#src/domain/assessment/score.ts';
import { exportFormats } from '#src/domain/exchange/formats/index.ts';
import { renderExport } from '#src/browser/export/render-export.ts';
import { answered } from '#tests/support/assessments.ts';
import { clauses, person, unit } from '#tests/support/checklists.ts';
import { exportInput } from '#tests/support/export-input.ts';
import { golden } from '#tests/support/golden.ts';
import { convert } from '#tests/support/office.ts';

async function exported(
  id: string,
  assessment: Assessment,
  checklist: PublishedChecklist,
): Promise<Uint8Array> {
  const format = exportFormats.find((each) => each.id === id);
  if (format === undefined) throw new Error(`No format ${id}`);
  return new Uint8Array(await (await renderExport(format, exportInput(assessment, checklist))).arrayBuffer());
}

const cases = [
  { name: 'a golden mixture', assessment: golden, checklist: unit },
  { name: 'all met', assessment: answered(unit, 'met'), checklist: unit },
  {
    name: 'half met, some open',
    assessment: answered(unit, 'partly-met', { 'VHCS-A1': null }),
    checklist: unit,
  },
  { name: 'a person', assessment: answered(person, 'partly-met'), checklist: person },
  { name: 'the clauses of the công văn', assessment: answered(clauses, 'met'), checklist: clauses },
];

describe('LibreOffice', () => {
  test.each(cases)(
    'recalculates the workbook of $name to the page’s total',
    async ({ assessment, checklist }) => {
      const csv = readFileSync(
        convert(
          await exported('xlsx', assessment, checklist),
          'bang.xlsx',
          'csv:Text - txt - csv (StarCalc):59,34,76,1',
        ),
        'utf8',
      );
      const total = csv
        .split('\n')
        .map((line) => line.split(';'))
        .find((cells) => cells.some((cell) => /^"?(Cộng|Tổng)/.test(cell)));
      const { earned, applicableMax } = score(checklist, assessment);
      const numbers = (total ?? []).map((cell) => Number(cell.replaceAll('"', '').replace(',', '.')));
      expect(numbers, csv).toContain(earned);
      expect(numbers, csv).toContain(applicableMax);
    },
  );

  test.each(cases)(
    'turns the phiếu of $name into a PDF with its score on it',
    async ({ assessment, checklist }) => {
      const pdf = convert(await exported('docx', assessment, checklist), 'phieu.docx', 'pdf');
      const words = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      expect(words).toContain(checklist.criteria[0]?.id ?? '');
      expect(words).toContain(formatNumber(score(checklist, assessment).percent));
    },
  );
});
