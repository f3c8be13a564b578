import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBackup, readBackup, writeBackup } from '#src/domain/exchange/backup.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { goldenText } from '#tests/fixtures/assessment/broken.ts';
import { now, tool } from '#tests/support/assessments.ts';
import { library } from '#tests/support/checklists.ts';

test('a backup gives every text back, and each is read on its own', () => {
  const text = writeBackup([goldenText, 'hỏng'], now, tool);
  const backup = readBackup(text);
  expect(backup).toEqual({ ok: true, value: { createdAt: now, files: [goldenText, 'hỏng'], notices: [] } });
  if (!backup.ok) return;
  expect(backup.value.files.map((each) => readAssessmentFile(each, { library }).ok)).toEqual([true, false]);
});

test('any texts come back in NFC', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (files) => {
      const backup = readBackup(writeBackup(files, now, tool));
      expect(backup.ok && backup.value.notices).toEqual([]);
      expect(backup.ok && backup.value.files.length).toBe(files.length);
    }),
  );
});

test('a changed backup says so, and another file is refused', () => {
  const changed = writeBackup(['a'], now, tool).replace('"a"', '"b"');
  expect(readBackup(changed)).toMatchObject({ ok: true, value: { notices: [{ code: 'noi-dung-da-doi' }] } });
  expect(readBackup(goldenText)).toMatchObject({ ok: false, problems: [{ code: 'khong-phai-tep-sao-luu' }] });
  expect([changed, goldenText, 'x', 'null'].map(isBackup)).toEqual([true, false, false, false]);
});
