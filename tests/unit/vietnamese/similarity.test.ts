import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestNames } from '#src/domain/vietnamese/similarity.ts';

describe('names near a wrong address, half of which may differ', () => {
  const known = [
    'van-ban',
    'van-ban/qd-129-2007',
    'van-ban/qd-27-2008',
    'van-ban/nd-30-2020',
    'huong-dan/mot-cua',
    'hoi-dap',
    'thuat-ngu',
  ];
  const share = 1 / 2;

  test.each([
    ['van-ban/qd129', 'van-ban/qd-129-2007'],
    ['vanban/qd-27', 'van-ban/qd-27-2008'],
    ['van-ban/nghi-dinh-30-2020', 'van-ban/nd-30-2020'],
    ['huong-dan/motcua', 'huong-dan/mot-cua'],
    ['hỏi-đáp', 'hoi-dap'],
    ['thuatngu', 'thuat-ngu'],
  ])('of %s begin with %s', (asked, wanted) => {
    expect(nearestNames(asked, known, { share })[0]).toBe(wanted);
  });

  test.each(['wp-login.php', ''])('of “%s” are none', (asked) => {
    expect(nearestNames(asked, [...known, 'in'], { share })).toEqual([]);
  });
});

describe('names near a wrong reference, a quarter of which may differ', () => {
  test.each([
    ['dan-vann', ['dan-van', 'dan-vai']],
    ['Dân-Vận', ['dan-van', 'dan-vai']],
    ['cv-5273', ['cv-5273-2021']],
    ['cv-5273-2020', ['cv-5273-2021']],
    ['khac-han', []],
  ])('of %s are %j', (asked, wanted) => {
    expect(nearestNames(asked, ['dan-vai', 'cv-5273-2021', 'dan-van', 'luat-02'])).toEqual(wanted);
  });
});

describe('whatever is asked', () => {
  const names = fc.array(fc.string({ minLength: 3 }));

  test('a known name is the first near itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z-]{3,12}$/), names, (name, others) => {
        expect(nearestNames(name, [...others.filter((other) => other < name), name])[0]).toBe(name);
      }),
    );
  });

  test('no more come than wanted, all of them known', () => {
    fc.assert(
      fc.property(fc.string(), names, fc.nat({ max: 5 }), (asked, known, most) => {
        const near = nearestNames(asked, known, { most, share: 1 });
        expect(near.length).toBeLessThanOrEqual(most);
        expect(near.filter((name) => !known.includes(name))).toEqual([]);
      }),
    );
  });
});
