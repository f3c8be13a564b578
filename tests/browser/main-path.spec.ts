import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { assessmentJsonSchema } from '#src/domain/exchange/json-schema.ts';
import { sites } from '#tests/support/sites.ts';
import { current } from '#tests/support/checklists.ts';

const all = current.unit.criteria.length;

/** The site's main job: read → find → score → export JSON → open again. */
const places = [
  { name: 'on localhost', base: sites.plain.address, width: 1280 },
  { name: 'at 360 px', base: sites.plain.address, width: 360 },
  { name: 'under a base path', base: sites.underPath.address, width: 1280 },
  {
    name: 'on a plain-http name that is not localhost',
    base: `http://sotay.test:${sites.plain.port}/`,
    width: 1280,
  },
] as const;

const outcomes = ['Đạt', 'Đạt một phần', 'Chưa đạt'] as const;

async function answerAll(page: Page): Promise<void> {
  const criteria = await page.locator('fieldset.criterion').all();
  expect(criteria).toHaveLength(all);
  for (const [index, criterion] of criteria.entries()) {
    const offered = outcomes.filter(
      (name) => name !== 'Đạt một phần' || current.unit.criteria[index]?.half !== null,
    );
    await criterion
      .getByRole('radio', { name: offered[index % offered.length] ?? 'Đạt', exact: true })
      .check();
  }
  await expect(page.locator('.score-count')).toHaveText(`${all}/${all}`);
}

async function exportFile(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Xuất JSON' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tệp về' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^VHCS_[a-z0-9-]+_[a-z0-9-]+_\d{8}-\d{4}\.json$/);
  await page.getByRole('button', { name: 'Đóng' }).click();
  return await download.path();
}

for (const { name, base, width } of places)
  test(`find a clause, score an office, carry the file away and open it again ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${base}tra-cuu/?q=${encodeURIComponent('Dân vận khéo')}`);
    await expect(page.locator('ol[data-search-results]')).toHaveAttribute('data-state', 'done');
    await page.locator('ol[data-search-results] > li').first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/van-ban\/cv-5273-2021\/(\?[^#]*)?#muc-1-4$/);
    await expect(page.locator('#muc-1-4')).toContainText('Dân vận khéo');

    await page.goto(`${base}tu-danh-gia/van-hoa-cong-so/`);
    await answerAll(page);
    const score = await page.locator('[data-score]').innerText();
    expect(score).toMatch(/%/);
    await page.reload();
    await expect(page.locator('[data-score]')).toHaveText(score);

    const file = await exportFile(page);
    const data = JSON.parse(readFileSync(file, 'utf8')) as { answers: unknown[] };
    const validate = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(
      assessmentJsonSchema(),
    );
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data.answers).toHaveLength(all);

    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(page.locator('[data-score]')).toHaveText('Chưa có điểm');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Dùng tệp này' }).click();
    await expect(page.locator('[data-score]')).toHaveText(score);
  });

test('the keyboard alone answers all criteria in two keys a criterion', async ({ page }) => {
  await page.goto('tu-danh-gia/van-hoa-cong-so/');
  await page.locator('fieldset.criterion').first().getByRole('radio').first().focus();
  for (let index = 0; index < all; index += 1) {
    await page.keyboard.press('1');
    await page.keyboard.press('n');
  }
  await expect(page.locator('.score-count')).toHaveText(`${all}/${all}`);
  await expect(page.locator('[data-score]')).toContainText('100%');
});

test('the plain keyboard answers with Tab, Space and arrows when the shortcuts are off', async ({ page }) => {
  await page.goto('tu-danh-gia/van-hoa-cong-so/');
  await page.getByRole('checkbox', { name: /Phím tắt/ }).uncheck();
  const first = page.locator('#VHCS-A1');
  await first.getByRole('radio').first().focus();
  await page.keyboard.press('1');
  await expect(first.getByRole('radio', { name: 'Đạt', exact: true })).not.toBeChecked();
  await page.keyboard.press('Space');
  await expect(first.getByRole('radio', { name: 'Đạt', exact: true })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('radio', { name: 'Đạt một phần' })).toBeChecked();
});

test('a letter typed into evidence is never taken for a shortcut', async ({ page }) => {
  await page.goto('tu-danh-gia/van-hoa-cong-so/');
  const first = page.locator('#VHCS-A1');
  await first.getByText('Minh chứng, giải trình, ghi chú').click();
  await first.getByRole('button', { name: 'Thêm minh chứng' }).click();
  await first.getByLabel('Số, ký hiệu').fill('');
  await first.getByLabel('Số, ký hiệu').pressSequentially('12/np');
  await expect(first.getByLabel('Số, ký hiệu')).toHaveValue('12/np');
  await expect(first.getByRole('radio', { name: 'Đạt', exact: true })).not.toBeChecked();
});

test('a file that is no assessment is refused with one sentence, and nothing is lost', async ({ page }) => {
  await page.goto('tu-danh-gia/van-hoa-cong-so/');
  await page.locator('#VHCS-A1').getByRole('radio', { name: 'Đạt', exact: true }).check();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Tệp dừng giữa chừng, thiếu phần cuối.');
  await expect(dialog.getByRole('link', { name: 'Cách sửa' })).toHaveAttribute(
    'href',
    /\/tro-giup\/loi\/tep-bi-cat-ngang\/$/,
  );
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(page.locator('.score-count')).toHaveText(`1/${all}`);
});
