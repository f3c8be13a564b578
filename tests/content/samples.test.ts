import { describe, expect, test } from 'vitest';
import { score } from '#src/domain/assessment/score.ts';
import { parseSample } from '#src/domain/assessment/sample.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { sampleFile } from '#src/publish/samples.ts';
import { tool } from '#tests/support/assessments.ts';
import { clauses, library, person, unit } from '#tests/support/checklists.ts';

describe.each([unit, person, clauses])('the sample of $id', (checklist) => {
  const text = sampleFile('content', [checklist], tool) ?? '';
  const result = readAssessmentFile(text, { library });

  test('opens without a notice, complete, marked as training and as made up', () => {
    expect(result).toMatchObject({ ok: true, value: { notices: [], assessment: { mode: 'training' } } });
    if (!result.ok) return;
    expect(score(checklist, result.value.assessment).complete).toBe(true);
    expect(result.value.assessment.subject.name).toMatch(/giả định.*\(tệp mẫu\)/);
  });
});

test('the unit’s sample shows a limit at work', () => {
  const result = readAssessmentFile(sampleFile('content', [unit], tool) ?? '', { library });
  if (!result.ok) throw new Error('unreadable sample');
  expect(score(unit, result.value.assessment).rating).toMatchObject({ level: 'kha', band: 'tot' });
});

test('a sample with a wrong id or on another version is refused', () => {
  const data = {
    checklist: 'van-hoa-cong-so',
    version: '2026.0',
    subject: { name: 'X' },
    period: { from: '2026-01-01', to: '2026-06-30' },
    createdAt: '2026-06-20T08:00:00+07:00',
    otherwise: 'met',
    answers: { 'VHCS-Q1': { outcome: 'met' }, 'VHCS-D1': { outcome: 'not-applicable' } },
    criticalFailures: { L99: { finding: 'established', note: 'x' } },
    actions: [],
  };
  const result = parseSample(data, unit);
  expect(result.ok ? [] : result.problems.map((each) => 'id' in each.data && each.data.id)).toEqual(['2026.0', 'VHCS-Q1', 'VHCS-D1', 'L99']);
});
