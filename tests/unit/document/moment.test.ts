import { expect, test } from 'vitest';
import { momentKey } from '#src/domain/document/index.ts';

test.each([
  ['01/7/2025', '2025-07-01'],
  ['Đến 24/11/2026', '2026-11-24'],
  ['01/7/2025 (đánh giá công chức: 01/01/2026)', '2025-07-01'],
  ['Tháng 02/2026', '2026-02'],
  ['Từ tháng 1/2026', '2026-01'],
  ['Quý I/2025', '2025-01'],
  ['quý IV/2024', '2024-10'],
  ['Năm 2026', '2026'],
  ['–', ''],
])('“%s” sorts as “%s”', (text, key) => {
  expect(momentKey(text)).toBe(key);
});

test('a less exact moment sorts before the days in it', () => {
  const keys = ['01/02/2025', 'Quý I/2025', 'Năm 2025', '31/12/2024'].map(momentKey);
  expect(keys.toSorted()).toEqual(['2024-12-31', '2025', '2025-01', '2025-02-01']);
});

test.each([
  ['1/7/2025', '2025-07-01'],
  ['31/12/2025', '2025-12-31'],
  ['Tháng 12/2026', '2026-12'],
  ['Quý  II/2025', '2025-04'],
  ['QUÝ III/2025', '2025-07'],
  ['Quý V/2025', '2025'],
  ['Số 12345', ''],
  ['khi có hướng dẫn', ''],
])('“%s”, as it may be typed, sorts as “%s”', (text, key) => {
  expect(momentKey(text)).toBe(key);
});
