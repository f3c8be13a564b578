import { describe, expect, test } from 'vitest';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { backupFileName, readBackup, writeBackup } from '#src/domain/exchange/backup.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import type { Present } from '#src/domain/exchange/restore.ts';
import { planRestore, readForRestore } from '#src/domain/exchange/restore.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { goldenText } from '#tests/fixtures/assessment/broken.ts';
import { answered, blank, now, tool } from '#tests/support/assessments.ts';
import { library, unit } from '#tests/support/checklists.ts';

const write = (assessment: Assessment) => writeAssessmentFile(assessment, unit, tool).text;
const other = '11111111-1111-4111-8111-111111111111';

/** Two states of one draft, and the first state under another id. */
const one = write(blank(unit));
const changed = write(answered(unit, 'met'));
const copy = write({ ...blank(unit), id: other });
const damaged = '{"format":';

const nothing: Present = { drafts: new Map(), putAside: [] };
const here: Present = { drafts: new Map([[blank(unit).id, one]]), putAside: [damaged] };

function kinds(files: readonly string[], present: Present): readonly string[] {
  return planRestore(files, present, (text) => readAssessmentFile(text, { library })).map((entry) =>
    entry.kind === 'unreadable' && entry.here ? 'unreadable, here' : entry.kind,
  );
}

describe('what restoring would do', () => {
  test.each([
    ['a draft that is not here', [one], nothing, ['new']],
    ['a draft that is here as it is', [one], here, ['here']],
    ['another state of a draft that is here', [changed], here, ['apart']],
    ['the same content under another id', [copy], here, ['here']],
    ['two states of one draft', [one, changed], nothing, ['new', 'apart']],
    ['the same file twice', [one, one], nothing, ['new', 'here']],
    ['the same content twice under two ids', [one, copy], nothing, ['new', 'here']],
    ['another state, twice', [changed, changed], here, ['apart', 'here']],
    ['a damaged text', [damaged], nothing, ['unreadable']],
    ['a damaged text that is here', [damaged], here, ['unreadable, here']],
    ['a damaged text twice', [damaged, damaged], nothing, ['unreadable', 'unreadable, here']],
    ['nothing', [], here, []],
  ] as const)('%s', (_what, files, present, expected) => {
    expect(kinds(files, present)).toEqual(expected);
  });

  test('every entry carries its text and what was read, or why it was not', () => {
    const entries = planRestore([one, damaged], nothing, (text) => readAssessmentFile(text, { library }));
    expect(entries).toMatchObject([
      { text: one, read: { assessment: blank(unit) } },
      { text: damaged, problems: [{ code: 'tep-bi-cat-ngang' }] },
    ]);
  });
});

describe('a file to restore from', () => {
  test.each([
    ['a backup', writeBackup([one, damaged], now, tool), [one, damaged]],
    ['a single assessment', one, [one]],
  ])('%s', (_what, text, files) => {
    expect(readForRestore(text)).toMatchObject({ ok: true, value: { files, notices: [] } });
  });

  test.each([
    ['other JSON', '{"format": "tong-hop"}', 'khong-phai-tep-sao-luu'],
    ['null', 'null', 'khong-phai-tep-sao-luu'],
    ['a list', `[${goldenText}]`, 'khong-phai-tep-sao-luu'],
    ['no JSON', 'x', 'tep-khong-phai-json'],
    ['a backup of a newer major version', backupOf('2.0.0'), 'phien-ban-moi-hon'],
    ['a backup without its files', '{"format": "sao-luu-tu-danh-gia"}', 'khong-phai-tep-sao-luu'],
  ])('%s is refused', (_what, text, code) => {
    expect(readForRestore(text)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test.each(['1.7.0', 'x'])(
    'a backup of version %s is read, for its files speak for themselves',
    (version) => {
      expect(readForRestore(backupOf(version))).toMatchObject({ ok: true, value: { files: [one] } });
    },
  );
});

describe('a backup', () => {
  test('holds a file as data where that gives the same text again, else its text', () => {
    const other = JSON.stringify(JSON.parse(one));
    const { files, integrity } = JSON.parse(writeBackup([one, other, damaged, '[]\n', '5\n'], now, tool)) as {
      files: unknown[];
      integrity: unknown;
    };
    expect(files).toEqual([JSON.parse(one), other, damaged, '[]\n', '5\n']);
    expect(integrity).toMatchObject({
      canonicalization: 'RFC8785',
      algorithm: 'SHA-256',
      covers: 'all members except integrity',
    });
    expect(readBackup(writeBackup([one, other, damaged], now, tool))).toMatchObject({
      value: { files: [one, other, damaged], createdAt: now, notices: [] },
    });
  });

  test('of another format is none, though it has files', () => {
    expect(readBackup(JSON.stringify({ format: 'tu-danh-gia', files: [] }))).toMatchObject({ ok: false });
  });

  test('is read without a time or a version it understands', () => {
    const bare = { format: 'sao-luu-tu-danh-gia', files: ['a'], createdAt: 5, formatVersion: 2 };
    expect(readBackup(JSON.stringify(bare))).toMatchObject({ value: { createdAt: '', files: ['a'] } });
    expect(readBackup(backupOf('2.0.0'))).toMatchObject({
      problems: [{ data: { version: '2.0.0', supported: '1.0.0' } }],
    });
  });

  test('is named by the time it was made', () => {
    expect(backupFileName(now)).toBe('SAO-LUU_so-tay-dan-van_20260620-0801.json');
  });
});

function backupOf(formatVersion: string): string {
  return JSON.stringify({ ...(JSON.parse(writeBackup([one], now, tool)) as object), formatVersion });
}
