import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, FindingAnswer } from '#src/domain/assessment/assessment.ts';
import { progress } from '#src/domain/assessment/progress.ts';
import { score } from '#src/domain/assessment/score.ts';
import { withFinding } from '#src/domain/assessment/update.ts';
import type { ReadAssessment } from '#src/domain/exchange/read.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { sampleFile } from '#src/publish/samples.ts';
import { oldSamples } from '#tests/support/samples.ts';
import { describeAssessmentProblem } from '#src/ui-text/problem/table-assessment.ts';
import { oldGoldenText } from '#tests/fixtures/assessment/broken.ts';
import { answer, answered, anyAssessment, blank, later, tool } from '#tests/support/assessments.ts';
import { nextLibrary, unitNext } from '#tests/support/checklist-next.ts';
import { clauses, library, person, unit } from '#tests/support/checklists.ts';
import { writeOldFile } from '#tests/support/old-format.ts';

function read(text: string, at = library): ReadAssessment {
  const result = readAssessmentFile(text, { library: at });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const found = (finding: FindingAnswer, note = '') => ({ finding, aggravated: false, note });
const old: Assessment = {
  ...answered(unit, 'met'),
  status: 'final',
  finalizedAt: later,
  criticalFailures: { L2: found('none', 'đã hỏi'), L6: found('established', 'biên bản'), L7: found('none') },
};

describe('a file of 1.0.0 with critical failures answered no', () => {
  const text = writeOldFile(old, unit);
  const { assessment, notices, reconciliation } = read(text);

  test('says which are asked again, in one sentence', () => {
    expect(reconciliation).toBeNull();
    expect(notices.map((each) => describeAssessmentProblem(each).text)).toEqual([
      'Tệp theo định dạng cũ gộp “không có” với “chưa xác minh”, nên hỏi lại điểm liệt: L2, L7.',
    ]);
  });

  test('keeps what was established, leaves the others unasked and holds their notes', () => {
    expect(assessment.criticalFailures).toEqual({ L6: old.criticalFailures['L6'] });
    expect(assessment.migration).toMatchObject({ from: '2026.1', carried: 53, reask: ['L2', 'L7'] });
    expect(
      assessment.migration?.dropped.map(({ criterion, finding, answer: { outcome, note } }) => [
        criterion,
        finding,
        outcome,
        note,
      ]),
    ).toEqual([
      ['L2', undefined, null, 'đã hỏi'],
      ['L7', undefined, null, ''],
    ]);
    expect(score(unit, assessment)).toEqual(score(unit, old));
  });

  test('is a draft until they are answered, each of them missing by its own place', () => {
    expect(assessment).toMatchObject({ status: 'draft', finalizedAt: null });
    const asked = (given: Assessment) =>
      progress(unit, given).missing.flatMap(({ what, criterion }) => (what === 'finding' ? [criterion] : []));
    expect(asked(assessment)).toEqual(['L2', 'L7']);
    expect(asked(withFinding(assessment, 'L2', found('unverified'), later))).toEqual(['L7']);
  });

  test('is written as 1.1.0 and read again without a word', () => {
    const written = writeAssessmentFile(assessment, unit, tool).text;
    expect(written).toContain('"formatVersion": "1.1.0"');
    expect(read(written)).toMatchObject({ assessment, notices: [] });
  });

  test('goes on to a newer checklist with what is asked again, as far as it is still there', () => {
    const moved = read(text, nextLibrary);
    expect(moved.notices.map(({ code }) => code)).toEqual(['diem-liet-hoi-lai', 'chuyen-phien-ban']);
    expect(moved.reconciliation?.reask).toContainEqual({ criterion: 'L2', from: ['L2'] });
    expect(moved.assessment.migration?.reask).not.toContain('L7');
    expect(moved.assessment.migration?.dropped.map(({ criterion }) => criterion)).toEqual(
      expect.arrayContaining(['L2', 'L7']),
    );
  });
});

test('no of 1.1.0 is an answer and is not asked again', () => {
  const { assessment, notices } = read(writeAssessmentFile(old, unit, tool).text);
  expect(assessment).toEqual(old);
  expect(notices).toEqual([]);
});

test('two answers in one entry are refused', () => {
  const both = writeOldFile(old, unit).replace(
    '"established": true',
    '"established": true, "finding": "none"',
  );
  const result = readAssessmentFile(both, { library });
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['truong-la']);
});

describe('files of 2026.1 in 1.0.0 open on 9999.1 with every answer kept or listed', () => {
  const everything = (text: string) => {
    const { assessment } = read(text, nextLibrary);
    const { assessment: before } = read(text);
    const dropped = assessment.migration?.dropped ?? [];
    for (const [id, given] of Object.entries(before.answers)) {
      const kept = JSON.stringify(assessment.answers[id]) === JSON.stringify(given);
      const texts = [given.note, given.reason, given.explanation];
      const wentAlong =
        given.outcome === null &&
        given.review === null &&
        texts.every((words) =>
          JSON.stringify(assessment.answers).includes(JSON.stringify(words).slice(1, -1)),
        );
      const listed = dropped.some(
        (each) => each.criterion === id && JSON.stringify(each.answer) === JSON.stringify(given),
      );
      expect(kept || listed || wentAlong, id).toBe(true);
    }
    return assessment;
  };

  test.each([
    ['the full form', old],
    ['half a form', { ...answered(unit, null, { 'VHCS-A1': 'partly-met', 'VHCS-B2': 'partly-met' }) }],
    ['an empty form', answered(unit, null)],
    ['everything half', answered(unit, 'partly-met')],
  ])('%s', (_what, given) => {
    expect(everything(writeOldFile(given, unit)).checklist.version).toBe('9999.1');
  });

  test('the golden file', () => {
    expect(everything(oldGoldenText).migration?.reask).toContain('VHCS-A1');
  });

  test('the sample', () => {
    const text = sampleFile(oldSamples, unit, tool) ?? '';
    expect(everything(text).migration?.reask).toEqual(expect.arrayContaining(['VHCS-A1', 'VHCS-A9']));
  });

  test('any file', { timeout: 60_000 }, () => {
    fc.assert(fc.property(anyAssessment(unit), (given) => void everything(writeOldFile(given, unit))));
  });

  test('and any file of every checklist says of each finding what became of it', { timeout: 60_000 }, () => {
    const any = fc
      .constantFrom(unit, person, clauses)
      .chain((checklist) => fc.tuple(fc.constant(checklist), anyAssessment(checklist)));
    fc.assert(
      fc.property(any, ([checklist, given]) => {
        const { assessment, notices } = read(writeOldFile(given, checklist));
        const told = notices.flatMap((each) => (each.code === 'diem-liet-hoi-lai' ? each.data.failures : []));
        for (const [id, { finding, note }] of Object.entries(given.criticalFailures)) {
          const dropped = assessment.migration?.dropped.some(
            (each) => each.criterion === id && each.answer.note === note,
          );
          const isYes = finding === 'established';
          expect([assessment.criticalFailures[id]?.note, told.includes(id), dropped === true]).toEqual(
            isYes ? [note, false, false] : [undefined, true, true],
          );
        }
      }),
    );
  });
});

describe('“Đạt một phần” where a checklist does not offer it', () => {
  const review = { outcome: 'partly-met', reason: '', by: '', at: later } as const;
  test.each([
    ['judged so', 'partly-met', null],
    ['reviewed so', 'met', review],
  ] as const)('is refused in a file of that version: %s', (_what, outcome, reviewed) => {
    const answers = { 'VHCS-B2': answer(outcome, { review: reviewed }) };
    const written = writeAssessmentFile({ ...blank(unitNext), answers }, unitNext, tool).text;
    const result = readAssessmentFile(written, { library: nextLibrary });
    expect(result.ok ? [] : result.problems.map((each) => describeAssessmentProblem(each).text)).toEqual([
      'Tiêu chí VHCS-B2 không có mức “Đạt một phần” nhưng tệp ghi như vậy.',
    ]);
  });
});
