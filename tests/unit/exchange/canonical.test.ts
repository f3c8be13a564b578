import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, digestOf } from '#src/domain/exchange/canonical.ts';

describe('the canonical text of JSON data', () => {
  test('is the one of the reference library for any data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small', stringUnit: 'grapheme' }), (data) => {
        expect(canonicalText(data)).toBe(canonicalize(data));
      }),
    );
  });

  test.each([
    [{ b: 1, a: [true, null, 'ă'] }, '{"a":[true,null,"ă"],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1F600}': 5 },
      '{"\\r":2,"1":4,"\u20ac":1,"\u{1F600}":5,"\ufb33":3}',
    ],
    [[1e30, 4.5, 0.002, 1e-27, -0], '[1e+30,4.5,0.002,1e-27,0]'],
    [{ a: undefined }, '{}'],
  ])('of %j follows RFC 8785', (data, text) => {
    expect(canonicalText(data)).toBe(text);
  });

  test('a number too large for JSON gives a digest, not a crash', () => {
    expect(digestOf(JSON.parse('{"a":1e400}'))).toMatch(/^[0-9a-f]{64}$/);
  });
});
