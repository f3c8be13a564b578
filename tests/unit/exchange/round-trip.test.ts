import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peekChecklist, readAssessmentFile } from '#src/domain/exchange/read.ts';
import { assessmentJsonSchema } from '#src/domain/exchange/json-schema.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { goldenData, goldenText, noticedFiles, oldGoldenText } from '#tests/fixtures/assessment/broken.ts';
import { anyAssessment, answered, blank, tool } from '#tests/support/assessments.ts';
import { nextLibrary, unitNext } from '#tests/support/checklist-next.ts';
import { clauses, library, person, unit } from '#tests/support/checklists.ts';
import { golden } from '#tests/support/golden.ts';

const any = fc
  .constantFrom(unit, person, clauses)
  .chain((checklist) => fc.tuple(fc.constant(checklist), anyAssessment(checklist)));

function read(text: string) {
  const result = readAssessmentFile(text, { library });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('write and read', { timeout: 60_000 }, () => {
  test('every non-empty field survives, and a clean file says nothing but missing reasons', () => {
    fc.assert(
      fc.property(any, ([checklist, assessment]) => {
        const back = read(writeAssessmentFile(assessment, checklist, tool).text);
        expect(back.assessment).toEqual(assessment);
        expect(back.notices.filter(({ code }) => code !== 'khong-ap-dung-thieu-ly-do')).toEqual([]);
      }),
    );
  });

  test('writing what was read gives the same bytes', () => {
    fc.assert(
      fc.property(any, ([checklist, assessment]) => {
        const { text } = writeAssessmentFile(assessment, checklist, tool);
        expect(writeAssessmentFile(read(text).assessment, checklist, tool).text).toBe(text);
      }),
    );
  });

  test('every export fits the published JSON Schema', () => {
    const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
    // The package is CommonJS with its function under `default`.
    (addFormatsModule as unknown as { default: (ajv: Ajv2020) => void }).default(ajv);
    const validate = ajv.compile(assessmentJsonSchema());
    fc.assert(
      fc.property(any, ([checklist, assessment]) => {
        const file: unknown = JSON.parse(writeAssessmentFile(assessment, checklist, tool).text);
        expect(validate(file) ? [] : validate.errors).toEqual([]);
      }),
    );
    for (const text of [goldenText, oldGoldenText]) expect(validate(JSON.parse(text))).toBe(true);
    expect(validate({ ...goldenData(), criticalFailures: [{ id: 'L1', aggravated: false }] })).toBe(false);
    expect(validate({ ...goldenData(), diem: 1 })).toBe(false);
  });

  test('the golden text is what this version writes', () => {
    expect(writeAssessmentFile(golden, unit, tool).text).toBe(goldenText);
  });

  test('what a newer minor version added is written back untouched and read again', () => {
    const text = noticedFiles['a newer minor version'] ?? '';
    const first = read(text);
    const again = writeAssessmentFile(first.assessment, unit, tool).text;
    expect(JSON.parse(again)).toEqual(JSON.parse(text));
    expect(read(again).notices.map(({ code }) => code)).toEqual(['phan-chua-hieu']);
  });

  test('texts are written in NFC whatever was typed', () => {
    const typed = { ...blank(unit), assessor: { name: 'Hoa\u0300', position: 'a\ud800b' } };
    expect(read(writeAssessmentFile(typed, unit, tool).text).assessment.assessor).toEqual({
      name: 'Hoà',
      position: 'a\ufffdb',
    });
  });

  test('actions under one id are kept apart, because one would be edited as the other', () => {
    const [action] = golden.actions;
    if (action === undefined) throw new Error('no action');
    const actions = ['a', 'a', 'a-2', 'b'].map((id) => ({ ...action, id }));
    const { assessment } = read(writeAssessmentFile({ ...golden, actions }, unit, tool).text);
    const ids = assessment.actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe('a');
    expect(assessment.actions.map(({ what }) => what)).toEqual(actions.map(({ what }) => what));
  });

  test('an old file is moved to the version in use, or left on its own when asked', () => {
    const { text } = writeAssessmentFile(answered(unit, 'met'), unit, tool);
    const moved = readAssessmentFile(text, { library: nextLibrary });
    expect(moved).toMatchObject({
      ok: true,
      value: { checklist: { version: '9999.1' }, reconciliation: { dropped: ['VHCS-C7'] } },
    });
    if (!moved.ok) return;
    expect(moved.value.notices.map(({ code }) => code)).toEqual(['chuyen-phien-ban']);
    const again = readAssessmentFile(writeAssessmentFile(moved.value.assessment, unitNext, tool).text, {
      library: nextLibrary,
    });
    expect(again).toMatchObject({ ok: true, value: { assessment: moved.value.assessment, notices: [] } });
    const left = readAssessmentFile(text, { library: nextLibrary, keepVersion: true });
    expect(left).toMatchObject({ ok: true, value: { checklist: { version: '2026.1' }, notices: [] } });
  });

  test('a file says which checklist it needs before it is read', () => {
    expect(peekChecklist(goldenText)).toEqual({ id: 'van-hoa-cong-so', version: '2026.1' });
    expect(peekChecklist('{}')).toBeUndefined();
    expect(peekChecklist('x')).toBeUndefined();
  });

  test('an assessment written with another checklist is a bug', () => {
    expect(() => writeAssessmentFile(blank(unit), clauses, tool)).toThrow('written with dan-van-chinh-quyen');
  });
});
