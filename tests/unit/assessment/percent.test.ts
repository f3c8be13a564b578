import { expect, test } from 'vitest';
import { formatDifference, formatNumber, formatPercent } from '#src/domain/assessment/percent.ts';

test.each([
  [77.7, '77,7', '77,7%', '+77,7'],
  [0, '0', '0%', '0'],
  [-2.4, '-2,4', '-2,4%', '−2,4'],
  [100, '100', '100%', '+100'],
])('%d is written as a number, a percent and a difference', (value, number, percent, difference) => {
  expect([formatNumber(value), formatPercent(value), formatDifference(value)]).toEqual([
    number,
    percent,
    difference,
  ]);
});

test('what has no value is written as a dash, or says that it cannot be computed', () => {
  expect([formatNumber(null), formatDifference(null)]).toEqual(['–', '–']);
  expect(formatPercent(null)).toBe('không tính được');
});
