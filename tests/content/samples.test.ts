import { describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { score } from '#src/domain/assessment/score.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { sampleFile } from '#src/publish/samples.ts';
import { tool } from '#tests/support/assessments.ts';
import { clauses, library, person, unit } from '#tests/support/checklists.ts';

const handbook = readHandbook('content');

describe.each([unit, person, clauses])('the sample of $id', (checklist) => {
  const text = sampleFile(handbook, checklist, tool) ?? '';
  const result = readAssessmentFile(text, { library });

  test('opens without a notice, complete, marked as training and as made up', () => {
    expect(result).toMatchObject({ ok: true, value: { notices: [], assessment: { mode: 'training' } } });
    if (!result.ok) return;
    expect(score(checklist, result.value.assessment).complete).toBe(true);
    expect(result.value.assessment.subject.name).toMatch(/giả định.*\(tệp mẫu\)/);
  });
});

test('the unit’s sample shows a limit at work', () => {
  const result = readAssessmentFile(sampleFile(handbook, unit, tool) ?? '', { library });
  if (!result.ok) throw new Error('unreadable sample');
  expect(score(unit, result.value.assessment).rating).toMatchObject({ level: 'kha', band: 'tot' });
});
