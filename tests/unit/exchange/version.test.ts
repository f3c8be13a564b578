import { expect, test } from 'vitest';
import { compareFormatVersion, parseFormatVersion, upgradeFile } from '#src/domain/exchange/version.ts';

test.each([
  ['1.1.0', 'same'],
  ['1.1.7', 'same'],
  ['1.0.0', 'older'],
  ['1.4.0', 'newer-minor'],
  ['2.0.0', 'newer-major'],
  ['0.9.0', 'older'],
])('a file of version %s is %s', (text, relation) => {
  const version = parseFormatVersion(text);
  expect(version === null ? null : compareFormatVersion(version)).toBe(relation);
});

test.each(['1', '1.0', '1.0.0.0', 'v1.0.0', '1.0.x', '', '99999.0.0'])('%j is no version', (text) => {
  expect(parseFormatVersion(text)).toBeNull();
});

test('upgrade steps run one after another, and a missing or endless chain is told', () => {
  const step = (from: string, to: string) => ({
    from,
    to,
    apply: (data: object) => ({ ...data, [from]: true }),
  });
  const old = { major: 0, minor: 8 };
  expect(upgradeFile({}, old, [step('0.9', '1.1'), step('0.8', '0.9')])).toEqual({
    '0.8': true,
    '0.9': true,
  });
  expect(upgradeFile({}, old, [step('0.8', '0.9')])).toBeUndefined();
  expect(upgradeFile({}, old, [step('0.8', '0.9'), step('0.9', '0.8')])).toBeUndefined();
  expect(upgradeFile({ a: 1 }, { major: 1, minor: 1 })).toEqual({ a: 1 });
});

test.each<[string, unknown, unknown]>([
  ['yes is established', { id: 'L1', established: true }, { id: 'L1', finding: 'established' }],
  ['no is none, asked again later', { established: false, note: 'x' }, { finding: 'none', note: 'x' }],
  ['a word is left for the schema', { established: 'có' }, { established: 'có' }],
  ['both at once are left', { established: true, finding: 'none' }, { established: true, finding: 'none' }],
  ['what is no entry is left', 'L1', 'L1'],
])('from 1.0 to 1.1 a finding is renamed: %s', (_what, entry, expected) => {
  const old = { major: 1, minor: 0 };
  expect(upgradeFile({ a: 1, criticalFailures: [entry] }, old)).toEqual({
    a: 1,
    criticalFailures: [expected],
  });
  expect(upgradeFile({ criticalFailures: entry }, old)).toEqual({ criticalFailures: entry });
});
