import { describe, expect, test } from 'vitest';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { emptyEvidence, safeLink } from '#src/domain/assessment/assessment.ts';
import { formatDay, formatStamp, formatVietnamTime, isDay } from '#src/domain/calendar/time.ts';
import {
  duplicateForNextPeriod,
  withAction,
  withDetails,
  withEvidence,
  withFinding,
  withOutcome,
  withoutAction,
  withReview,
  withText,
} from '#src/domain/assessment/update.ts';
import { answered, blank, later, now } from '#tests/support/assessments.ts';
import { unit } from '#tests/support/checklists.ts';

const action = {
  id: 'a',
  criterion: 'VHCS-C5',
  what: 'In thẻ',
  owner: 'Văn phòng',
  due: '2026-09-30',
  state: 'open',
} as const;

describe('updates', () => {
  test('an outcome is stamped, and taken back without losing texts', () => {
    const met = withOutcome(blank(unit), unit, 'VHCS-C5', 'met', later);
    expect(met).toMatchObject({ revision: 1, updatedAt: later, createdAt: now });
    expect(met.answers['VHCS-C5']).toMatchObject({ outcome: 'met', answeredAt: later });
    const noted = withText(met, 'VHCS-C5', 'note', 'đủ thẻ', later);
    expect(withOutcome(noted, unit, 'VHCS-C5', null, later).answers['VHCS-C5']).toMatchObject({
      outcome: null,
      answeredAt: null,
      note: 'đủ thẻ',
    });
  });

  test('never change the assessment they start from', () => {
    const start = Object.freeze(blank(unit));
    withEvidence(start, 'VHCS-C5', [{ ...emptyEvidence, title: 'Sổ cấp thẻ' }], later);
    withFinding(start, 'L1', { finding: 'established', aggravated: false, note: '' }, later);
    expect(start).toEqual(blank(unit));
  });

  test('a criterion that does not allow it cannot become not applicable', () => {
    expect(() => withOutcome(blank(unit), unit, 'VHCS-D1', 'not-applicable', now)).toThrow('not-applicable');
    expect(() => withOutcome(blank(unit), unit, 'VHCS-Q1', 'met', now)).toThrow('Unknown criterion');
  });

  const final: Assessment = { ...answered(unit, 'met'), status: 'final', finalizedAt: later };
  test.each([
    ['a new outcome', withOutcome(final, unit, 'VHCS-A1', 'not-met', later), 'draft'],
    [
      'a finding',
      withFinding(final, 'L1', { finding: 'established', aggravated: false, note: '' }, later),
      'draft',
    ],
    [
      'a review',
      withReview(final, 'VHCS-A1', { outcome: 'not-met', reason: 'x', by: 'B', at: later }, later),
      'final',
    ],
    ['an action', withAction(final, action, later), 'final'],
  ] as const)('after %s a closed assessment is %s', (_what, changed, status) => {
    expect(changed.status).toBe(status);
  });

  test('actions are added, replaced and removed by id; findings can be taken back', () => {
    const one = withAction(blank(unit), action, now);
    expect(withAction(one, { ...action, state: 'done' }, later).actions).toEqual([
      { ...action, state: 'done' },
    ]);
    expect(withoutAction(one, 'a', later).actions).toEqual([]);
    const found = withFinding(one, 'L1', { finding: 'established', aggravated: true, note: '' }, now);
    expect(withFinding(found, 'L1', null, later).criticalFailures).toEqual({});
  });

  test('the next period keeps names and open work, and remembers the old one', () => {
    const old = withAction(withAction(final, action, now), { ...action, id: 'b', state: 'done' }, now);
    const period = { from: '2026-07-01', to: '2026-12-31' };
    const next = duplicateForNextPeriod(old, { id: 'n', now: later, period, percent: 77.7 });
    expect(next).toMatchObject({
      id: 'n',
      revision: 0,
      period,
      status: 'draft',
      subject: old.subject,
      answers: {},
      actions: [action],
      previous: { id: old.id, digest: '', percent: 77.7 },
    });
  });

  test('details change one by one', () => {
    const named = withDetails(blank(unit), { subject: { code: 'SNV' }, period: { to: '2026-12-31' } }, later);
    expect(named.subject).toMatchObject({ code: 'SNV', name: 'Sở Nội vụ (đơn vị giả định)' });
    expect(named.period).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });
});

test.each([
  ['https://tuyenquang.gov.vn/a', true],
  ['HTTP://a.vn', true],
  ['javascript:alert(1)', false],
  [' https://a.vn', false],
  ['data:text/html,x', false],
  ['www.a.vn', false],
  ['', false],
])('safeLink(%j) is a link: %s', (url, safe) => {
  expect(safeLink(url) === url).toBe(safe);
});

test('times are Vietnam’s and days are real', () => {
  expect(formatVietnamTime(Date.UTC(2026, 5, 20, 23, 30))).toBe('2026-06-21T06:30:00+07:00');
  expect(formatStamp(now)).toBe('20260620-0801');
  expect(formatDay('2026-02-03')).toBe('03/02/2026');
  expect(formatDay(later)).toBe('21/6/2026');
  expect(formatDay('')).toBe('');
  expect(['2026-02-29', '2024-02-29', '2026-13-01', '2026-1-1', '2026-12-31'].map(isDay)).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
});
