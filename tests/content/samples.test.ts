import { describe, expect, test } from 'vitest';
import { score } from '#src/domain/assessment/score.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { sampleFile } from '#src/publish/samples.ts';
import { tool } from '#tests/support/assessments.ts';
import { oldSamples, samplesIn } from '#tests/support/samples.ts';
import { clauses, current, currentLibrary, library, person, unit } from '#tests/support/checklists.ts';

const inUse = samplesIn('content');

describe.each([
  ...Object.values(current).map((checklist) => ({ ...checklist, checklist, from: inUse, known: currentLibrary })),
  ...[unit, person, clauses].map((checklist) => ({ ...checklist, checklist, from: oldSamples, known: library })),
])('the sample of $id $version', ({ checklist, from, known }) => {
  const text = sampleFile(from, checklist, tool) ?? '';
  const result = readAssessmentFile(text, { library: known });

  test('opens without a notice, complete, marked as training and as made up', () => {
    expect(result).toMatchObject({ ok: true, value: { notices: [], assessment: { mode: 'training' } } });
    if (!result.ok) return;
    expect(score(checklist, result.value.assessment).complete).toBe(true);
    expect(result.value.assessment.subject.name).toMatch(/giả định.*\(tệp mẫu\)/);
  });
});

test.each([
  { checklist: current.unit, from: inUse, known: currentLibrary },
  { checklist: unit, from: oldSamples, known: library },
])('the unit’s sample of $checklist.version shows a limit at work', ({ checklist, from, known }) => {
  const result = readAssessmentFile(sampleFile(from, checklist, tool) ?? '', { library: known });
  if (!result.ok) throw new Error('unreadable sample');
  expect(score(checklist, result.value.assessment).rating).toMatchObject({ level: 'kha', band: 'tot' });
});
