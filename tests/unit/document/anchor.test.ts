import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAnchor, isWithin, parseAnchor } from '#src/domain/document/index.ts';
import type { AnchorStep } from '#src/domain/document/index.ts';
import { anyNumberedAnchor } from '#tests/support/anchors.ts';

const numbered: readonly (readonly [string, readonly AnchorStep[]])[] = [
  ['dieu-4', [{ unit: 'article', number: '4', decision: false }]],
  ['dieu-12a', [{ unit: 'article', number: '12a', decision: false }]],
  ['dieu-12dd', [{ unit: 'article', number: '12đ', decision: false }]],
  ['quyet-dinh-dieu-1', [{ unit: 'article', number: '1', decision: true }]],
  [
    'dieu-4-khoan-2-diem-a',
    [
      { unit: 'article', number: '4', decision: false },
      { unit: 'clause', number: '2' },
      { unit: 'point', number: 'a' },
    ],
  ],
  [
    'dieu-9-khoan-1-diem-dd',
    [
      { unit: 'article', number: '9', decision: false },
      { unit: 'clause', number: '1' },
      { unit: 'point', number: 'đ' },
    ],
  ],
  ['muc-1', [{ unit: 'section', number: '1' }]],
  ['muc-1-4', [{ unit: 'section', number: '1.4' }]],
  [
    'muc-1-5-doan-2',
    [
      { unit: 'section', number: '1.5' },
      { unit: 'paragraph', number: '2' },
    ],
  ],
];

const named = [
  'kinh-gui',
  'mo-dau',
  'noi-nhan',
  'luat-di-kem',
  'muc-tieu',
  'muc-dich',
  'dieu-kien',
  'gop-y-va-phan-bien',
  '',
];

describe('anchors of provisions', () => {
  test.each(numbered)('%s is a path of steps, from the article or mục down', (anchor, steps) => {
    expect(parseAnchor(anchor)).toEqual({ kind: 'numbered', steps });
    expect(formatAnchor({ kind: 'numbered', steps })).toBe(anchor);
  });

  test.each(named)('“%s” names a section, though it may begin like a number', (anchor) => {
    expect(parseAnchor(anchor)).toEqual({ kind: 'named', name: anchor });
  });

  test('điểm d and điểm đ never share an anchor', () => {
    const point = (number: string) => formatAnchor({ kind: 'numbered', steps: [{ unit: 'point', number }] });
    expect(point('d')).not.toBe(point('đ'));
  });

  test('every anchor, numbered or not, comes back from its parts', () => {
    const anyAnchor = fc.oneof(anyNumberedAnchor, fc.stringMatching(/^[a-z0-9-]{0,30}$/));
    fc.assert(fc.property(anyAnchor, (anchor) => formatAnchor(parseAnchor(anchor)) === anchor));
  });

  test('a provision lies within itself and within what it is numbered under, not within a namesake', () => {
    expect(isWithin('dieu-4', 'dieu-4')).toBe(true);
    expect(isWithin('dieu-4-khoan-2', 'dieu-4')).toBe(true);
    expect(isWithin('muc-1-4', 'muc-1')).toBe(true);
    expect(isWithin('dieu-40', 'dieu-4')).toBe(false);
    expect(isWithin('dieu-4', 'dieu-4-khoan-2')).toBe(false);
  });
});

describe('anchors made from what is printed', () => {
  test.each([
    [{ unit: 'article', number: '4A', decision: false }, 'dieu-4a'],
    [{ unit: 'article', number: '12Đ', decision: true }, 'quyet-dinh-dieu-12dd'],
    [{ unit: 'clause', number: '2A' }, 'khoan-2a'],
    [{ unit: 'point', number: 'Đ' }, 'diem-dd'],
    [{ unit: 'point', number: 'A' }, 'diem-a'],
    [{ unit: 'section', number: '1.4.2' }, 'muc-1-4-2'],
  ] as const)('%o has the lower-case anchor %s', (step, anchor) => {
    expect(formatAnchor({ kind: 'numbered', steps: [step] })).toBe(anchor);
  });

  test.each([
    'dieu-4-',
    '-dieu-4',
    'dieu',
    'dieu-4-diem-abc',
    'xdieu-4',
    'dieu-4x-khoan',
    'muc-1-',
    'khoan-2',
    'DIEU-4',
  ])('“%s” is no path, whatever it looks like', (anchor) => {
    expect(parseAnchor(anchor)).toEqual({ kind: 'named', name: anchor });
  });
});
