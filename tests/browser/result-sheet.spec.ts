import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { explainRating } from '#src/ui-text/score-explained.ts';
import { score } from '#src/domain/assessment/score.ts';
import { established } from '#tests/support/assessments.ts';
import { current } from '#tests/support/checklists.ts';
import { mixed, openResult, section } from '#tests/support/result-page.ts';

const { unit } = current;

/** The formal sheet that the result prints as. */
test.describe('the printed sheet', () => {
  test('holds everything a signed sheet needs, and nothing of the site', async ({ page }) => {
    const actions = [
      {
        id: 'a',
        criterion: 'VHCS-A1',
        what: 'Họp đúng giờ',
        owner: 'Tổ 1',
        due: '2030-09-30',
        state: 'open' as const,
      },
    ];
    const training: Assessment = { ...established(mixed, ['L3']), actions, mode: 'training' };
    await openResult(page, unit, training);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    await expect(sheet).toBeVisible();
    for (const text of [
      'PHIẾU TỰ ĐÁNH GIÁ',
      'BẢN TẬP HUẤN',
      unit.disclaimer,
      `phiên bản ${unit.version}`,
      'Nhóm F. Tổ chức thực hiện',
      explainRating(unit, score(unit, training)),
      'Họp đúng giờ',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ])
      await expect(sheet).toContainText(text);
    for (const { id } of unit.criteria)
      await expect(sheet.getByRole('cell', { name: id, exact: true }).first()).toBeVisible();
    for (const chrome of ['.site-head', '.site-foot', '.crumbs', '.result-screen', '.score-bar'])
      await expect(page.locator(chrome)).toBeHidden();
  });

  test('carries the first twelve characters of the digest of the exported file', async ({ page }) => {
    await openResult(page, unit, mixed);
    await page.getByRole('button', { name: 'Xuất JSON' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp về' }).click();
    const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as {
      integrity: { digest: string };
    };
    const mark = `dấu tệp ${file.integrity.digest.slice(0, 12)}`;
    const foot = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--sheet-foot'));
    await expect.poll(foot).toContain(mark);
    // Browsers that print no margin boxes have it at the end of the sheet.
    await expect(page.locator('.sheet > :last-child')).toContainText(mark);
  });

  test('is that of the draft in sight, also when another is opened in its place', async ({ page }) => {
    await openResult(page, unit, mixed);
    await expect(page.locator('.sheet')).toContainText(mixed.subject.name);
    await page.getByRole('button', { name: 'Bản mới' }).click();
    await expect(page.locator('.sheet')).not.toContainText(mixed.subject.name);
  });

  test('is drawn anew when printing starts', async ({ page }) => {
    await openResult(page, unit, mixed);
    await section(page, 'viec').getByRole('button', { name: 'Thêm việc' }).click();
    await section(page, 'viec').getByLabel('Việc phải làm').fill('Việc mới thêm');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toContainText('Việc mới thêm');
  });

  test('gives the page back to the form afterwards', async ({ page }) => {
    await openResult(page, unit, mixed);
    await page.locator('.views').getByRole('link', { name: 'Trả lời' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#VHCS-A1')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // A line to write on, not the box of the screen.
    const name = page.locator('.fields').getByRole('textbox').first();
    await expect(name).toHaveCSS('border-top-width', '0px');
    await expect(name).toHaveCSS('border-bottom-style', 'dotted');
  });
});
