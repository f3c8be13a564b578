import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestNames, similarity } from '#src/domain/vietnamese/similarity.ts';

const known = [
  'van-ban',
  'van-ban/qd-129-2007',
  'van-ban/qd-27-2008',
  'huong-dan/mot-cua',
  'hoi-dap',
  'thuat-ngu',
];

describe('nearest names', () => {
  test.each([
    ['van-ban/qd129', 'van-ban/qd-129-2007'],
    ['vanban/qd-27', 'van-ban/qd-27-2008'],
    ['huong-dan/motcua', 'huong-dan/mot-cua'],
    ['hỏi-đáp', 'hoi-dap'],
    ['thuatngu', 'thuat-ngu'],
  ])('of %s begin with %s', (asked, wanted) => {
    expect(nearestNames(asked, known)[0]).toBe(wanted);
  });

  test('of nonsense are none', () => {
    expect(nearestNames('wp-login.php', known)).toEqual([]);
    expect(nearestNames('', known)).toEqual([]);
  });
});

test('similarity is between 0 and 1, the same from both sides, and 1 for a text and itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const value = similarity(a, b);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(similarity(b, a)).toBeCloseTo(value);
      expect([0, 1]).toContain(similarity(a, a));
    }),
  );
});
