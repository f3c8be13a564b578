import { describe, expect, test } from 'vitest';
import type { Assessment } from '#src/domain/assessment/index.ts';
import {
  contentDigest,
  isSameContent,
  isSameWork,
  keepsChanges,
  revisionOf,
  withFileId,
} from '#src/domain/exchange/file-id.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { goldenText } from '#tests/fixtures/assessment/broken.ts';
import { tool } from '#tests/support/assessments.ts';
import { library, unit } from '#tests/support/checklists.ts';
import { golden } from '#tests/support/golden.ts';

const id = '11111111-1111-4111-8111-111111111111';

describe('a file under another id', () => {
  test('says the same, is clean, and loses nothing', () => {
    const result = readAssessmentFile(withFileId(goldenText, id), { library });
    expect(result).toMatchObject({ ok: true, value: { notices: [], assessment: { ...golden, id } } });
  });

  test('is what the writer would write', () => {
    const { text } = writeAssessmentFile(golden, unit, tool);
    expect(withFileId(text, id)).toBe(writeAssessmentFile({ ...golden, id }, unit, tool).text);
  });

  test('keeps members nobody here understands', () => {
    const newer = JSON.stringify({ id: 'x', mystery: { deep: [1] } });
    expect(JSON.parse(withFileId(newer, id))).toEqual({ id, mystery: { deep: [1] } });
  });

  test.each(['', 'hỏng', '[1]', 'null', '7'])('%j stays as it is', (text) => {
    expect(withFileId(text, id)).toBe(text);
  });
});

describe('the same content', () => {
  test('is seen through another id, tool and layout', () => {
    const other = writeAssessmentFile({ ...golden, id }, unit, { name: 'khác', version: '9' }).text;
    expect(isSameContent(goldenText, JSON.stringify(JSON.parse(other)))).toBe(true);
  });

  test('ends with any change', () => {
    const { text } = writeAssessmentFile({ ...golden, revision: golden.revision + 1 }, unit, tool);
    expect(isSameContent(goldenText, text)).toBe(false);
  });

  test('of no JSON object is the text itself', () => {
    expect(contentDigest('hỏng')).toBe('hỏng');
    expect(isSameContent('[1]', '[1]')).toBe(true);
    expect(isSameContent('[1]', '[2]')).toBe(false);
  });
});

describe('the same work', () => {
  const file = (part: Partial<Assessment>) => writeAssessmentFile({ ...golden, ...part }, unit, tool).text;
  test.each<{ name: string; other: string; same: boolean }>([
    { name: 'under another id', other: file({ id }), same: true },
    { name: 'saved again', other: file({ revision: 99, updatedAt: golden.createdAt }), same: true },
    { name: 'with an answer taken back', other: file({ answers: {} }), same: false },
    {
      name: 'finalised',
      other: file({ status: 'draft', finalizedAt: null }),
      same: golden.status === 'draft',
    },
    { name: 'of another period', other: file({ period: { from: null, to: null } }), same: false },
    { name: 'that is no file', other: 'hỏng', same: false },
  ])('$name: $same', ({ other, same }) => {
    expect(isSameWork(goldenText, other)).toBe(same);
  });

  test.each([
    [goldenText, golden.revision],
    ['{"revision":"7"}', 0],
    ['{}', 0],
    ['hỏng', 0],
  ])('has a revision', (text, revision) => {
    expect(revisionOf(text)).toBe(revision);
  });
});

describe('a copy and the changes made beside it', () => {
  const file = (assessment: Assessment) => writeAssessmentFile(assessment, unit, tool).text;
  const { answers, ...rest } = golden;
  const [first = '', second = ''] = Object.keys(answers);
  const without = (criterion: string): Assessment => ({
    ...rest,
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => id !== criterion)),
  });

  test('a copy made from the changed state keeps them, whatever else it says', () => {
    const copy = { ...golden, revision: golden.revision + 9, assessor: { name: 'Người khác', position: '' } };
    expect(keepsChanges(file(copy), file(without(first)), file(golden))).toBe(true);
  });

  test.each([
    ['an answer that was given', without(first), golden, without(first)],
    ['an answer that was taken away', golden, without(second), golden],
    [
      'a name',
      { ...golden, assessor: { name: '', position: '' } },
      golden,
      { ...golden, assessor: { name: 'Khác', position: '' } },
    ],
  ] as const)('a copy that knows nothing of %s does not', (_, before, after, copy) => {
    expect(keepsChanges(file(copy), file(before), file(after))).toBe(false);
  });

  test('no change is always kept', () => {
    expect(keepsChanges('hỏng', file(golden), file({ ...golden, revision: 99 }))).toBe(true);
  });
});
