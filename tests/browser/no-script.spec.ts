import { expect, test } from '@playwright/test';
import { current } from '#tests/support/checklists.ts';

const all = current.unit.criteria.length;

test.use({ javaScriptEnabled: false });

test('a document is read whole without JavaScript', async ({ page }) => {
  await page.goto('van-ban/cv-5273-2021/#muc-1-4');
  await expect(page.locator('#muc-1-4')).toContainText('Dân vận khéo');
  await expect(page.locator('#muc-1-5 .today').first()).toBeVisible();
  await expect(page.getByText('Tài liệu học tập, không phải trang chính thức')).toBeVisible();
});

test('the list of documents shows every document and no dead filter', async ({ page }) => {
  await page.goto('van-ban/');
  await expect(page.locator('[data-filter-form]')).toBeHidden();
  expect(await page.locator('[data-filter-item]:visible').count()).toBeGreaterThan(25);
});

test('the home page names the deadline without a clock', async ({ page }) => {
  await page.goto('');
  await expect(page.getByText('trước ngày 25/11 hằng năm')).toBeVisible();
  await expect(page.getByText('Chưa xác nhận xã, phường có phải báo cáo từ 01/7/2025')).toBeVisible();
});

test('search without JavaScript says so and offers the documents', async ({ page }) => {
  await page.goto('tra-cuu/?q=dan+van');
  await expect(page.locator('main')).toContainText('JavaScript', { useInnerText: true });
  expect(await page.locator('main a[href*="/van-ban/"]').count()).toBeGreaterThan(10);
});

test('the checklist without JavaScript is a form to print and fill in', async ({ page }) => {
  await page.goto('tu-danh-gia/van-hoa-cong-so/');
  await expect(page.locator('.criterion-group fieldset')).toHaveCount(all);
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  // At least nine criteria a sheet.
  expect(sheets).toBeLessThanOrEqual(Math.ceil(all / 9));
});
