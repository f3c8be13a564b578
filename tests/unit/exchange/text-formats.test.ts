import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, Assessment } from '#src/domain/assessment/assessment.ts';
import { assessmentFileName } from '#src/domain/exchange/file-name.ts';
import { csvFormat } from '#src/domain/exchange/formats/csv.ts';
import type { ExportFormat } from '#src/domain/exchange/formats/format.ts';
import { icsFormat } from '#src/domain/exchange/formats/ics.ts';
import { answer, answered, blank, now } from '#tests/support/assessments.ts';
import { labelled, unit } from '#tests/support/checklists.ts';
import { exportInput } from '#tests/support/export-input.ts';

function textOf(format: ExportFormat, assessment: Assessment): string {
  const output = format.build(exportInput(assessment));
  if (output.kind !== 'text') throw new Error('not a text');
  return output.text;
}

describe('the calendar', () => {
  const action = (more: Partial<Action> = {}): Action => ({
    id: 'a',
    criterion: '',
    what: 'In thẻ',
    owner: '',
    due: '2026-09-30',
    state: 'open',
    ...more,
  });
  const linesOf = (actions: readonly Action[]) =>
    textOf(icsFormat, { ...blank(unit), actions }).split('\r\n');
  const unfolded = (actions: readonly Action[]) =>
    linesOf(actions).join('\r\n').replaceAll('\r\n ', '').split('\r\n');

  test('any text comes back from lines of at most 75 bytes, letters whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (what) => {
        const lines = linesOf([action({ what })]);
        const sizes = lines.map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
        const summary = unfolded([action({ what })]).find((line) => line.startsWith('SUMMARY:'));
        const plain = summary
          ?.slice('SUMMARY:Hạn: '.length)
          .replace(/\\([\\;,n])/g, (_, char: string) => (char === 'n' ? '\n' : char));
        expect(plain).toBe(what.replace(/\r\n|\r/g, '\n'));
      }),
    );
  });

  test.each(['a', 'é', 'ế', '😀'])('lines of “%s” are filled before they are folded', (letter) => {
    const size = new TextEncoder().encode(letter).length;
    const sizes = linesOf([action({ what: letter.repeat(200) })]).map(
      (line) => new TextEncoder().encode(line).length,
    );
    expect(Math.max(...sizes)).toBeGreaterThan(75 - size);
  });

  test.each([
    [action(), true],
    [action({ due: '' }), false],
    [action({ state: 'done' }), false],
    [action({ state: 'dropped' }), false],
  ])('what is open and due is in it (%#)', (given, there) => {
    expect(icsFormat.available({ ...blank(unit), actions: [given] })).toBe(there);
    expect(linesOf([given]).includes('BEGIN:VEVENT')).toBe(there);
  });

  test('a description holds owner and criterion, and only what is known', () => {
    const described = (more: Partial<Action>) =>
      unfolded([action(more)]).find((line) => line.startsWith('DESCRIPTION:'));
    expect(described({ owner: 'Văn phòng', criterion: 'VHCS-C5' })).toBe('DESCRIPTION:Văn phòng\\nVHCS-C5');
    expect(described({ criterion: 'VHCS-C5' })).toBe('DESCRIPTION:VHCS-C5');
    expect(described({})).toBe('DESCRIPTION:');
  });
});

describe('a label in place of an id', () => {
  const of = (format: ExportFormat, assessment: Assessment) => {
    const output = format.build(exportInput(assessment, labelled));
    return output.kind === 'text' ? output.text : '';
  };
  test('stands in the CSV file and in the calendar', () => {
    const action = {
      id: 'a',
      criterion: 'VHCS-A2',
      what: 'x',
      owner: '',
      due: '2026-09-30',
      state: 'open',
    } as const;
    const given = { ...blank(unit), actions: [action] };
    expect(of(csvFormat, given)).toMatch(/\r\nZ2;A;/);
    expect(of(csvFormat, given)).not.toContain('VHCS-A');
    expect(of(icsFormat, given)).toContain('DESCRIPTION:Z2');
  });
});

test('the CSV file ends with the critical failures that were answered', () => {
  const found = { finding: 'unverified', aggravated: false, note: 'đơn; 02' } as const;
  const text = textOf(csvFormat, { ...blank(unit), criticalFailures: { L3: found } });
  expect(text).toContain('\r\nĐiểm liệt L3;Đánh bạc, tệ nạn, đã có kết luận;Chưa xác minh;"đơn; 02"\r\n');
  expect(textOf(csvFormat, blank(unit))).not.toContain('Điểm liệt');
});

describe('a cell of the CSV file', () => {
  const noteOf = (note: string) => {
    const given = { ...blank(unit), answers: { 'VHCS-A1': answer('met', { note }) } };
    const after = textOf(csvFormat, given).split(';Đạt;3;;;;')[1] ?? '';
    return after.slice(0, after.indexOf(';;\r\nVHCS-A2'));
  };
  test.each([
    ['thường', 'thường'],
    ['a;b', '"a;b"'],
    ['nói "có"', '"nói ""có"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['hai\rdòng', '"hai\rdòng"'],
    [' trước', '" trước"'],
    ['sau ', '"sau "'],
    ['giữa chừng', 'giữa chừng'],
    ['1,5', '1,5'],
  ])('%j is written %j', (note, cell) => {
    expect(noteOf(note)).toBe(cell);
  });

  test('a review shows its outcome and reason, and nothing before it is judged', () => {
    const lineOf = (outcome: 'not-met' | null) => {
      const review = { outcome, reason: 'thiếu', by: '', at: null };
      const given = { ...blank(unit), answers: { 'VHCS-A1': answer('met', { review }) } };
      return textOf(csvFormat, given)
        .split('\r\n')
        .find((line) => line.startsWith('VHCS-A1;'));
    };
    expect(lineOf('not-met')?.endsWith(';Chưa đạt;thiếu')).toBe(true);
    expect(lineOf(null)?.endsWith(';;thiếu')).toBe(true);
  });

  test.each([
    [{ from: null, to: null }, 'Kỳ;;'],
    [{ from: '2026-01-01', to: '2026-06-30' }, 'Kỳ;2026-01-01;2026-06-30'],
  ])('the period %o and the rating stand below', (period, line) => {
    const lines = textOf(csvFormat, { ...answered(unit, 'met'), period }).split('\r\n');
    expect(lines).toContain(line);
    expect(lines).toContain('Xếp loại;Tốt');
    expect(textOf(csvFormat, blank(unit)).split('\r\n')).toContain('Xếp loại;');
  });
});

test.each([
  ['a'.repeat(60), 'a'.repeat(40)],
  [`${'a'.repeat(39)} bc`, 'a'.repeat(39)],
  ['…', 'chua-ghi-ten'],
])('a unit called “%s” makes the file name part “%s”', (name, part) => {
  const given = { ...blank(unit), subject: { ...blank(unit).subject, name } };
  expect(assessmentFileName(given, unit, now, 'csv')).toBe(
    `VHCS_${part}_ky-01-den-06-2026_20260620-0801.csv`,
  );
});
