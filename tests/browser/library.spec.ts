import { expect, test } from '@playwright/test';

test('terms are filtered by words typed without marks; the address of a term wins over the filter', async ({
  page,
}) => {
  await page.goto('thuat-ngu/');
  const terms = page.locator('.term:visible');
  const all = await terms.count();
  await page.getByLabel('Lọc theo chữ').fill('dan van kheo');
  await expect(page.locator('#dan-van-kheo')).toBeVisible();
  await expect.poll(() => terms.count()).toBeLessThan(all);
  await expect(page.getByRole('status').filter({ hasText: 'Đang hiện' })).toBeVisible();
  await page.evaluate(() => (location.hash = 'mot-cua'));
  await expect(page.locator('#mot-cua')).toBeVisible();
  await expect(terms).toHaveCount(all);
});

test('the list of documents is narrowed by kind, issuer, year and standing, and says how much is left', async ({
  page,
}) => {
  await page.goto('van-ban/');
  const shown = page.locator('[data-filter-item]:visible');
  const count = page.locator('[data-filter-count]');
  const all = await shown.count();
  for (const [label, key, value] of [
    ['Loại văn bản', 'kind', 'Luật'],
    ['Cơ quan ban hành', 'issuer', 'Quốc hội'],
    ['Năm', 'year', '2025'],
    ['Tình trạng', 'status', 'Còn hiệu lực'],
  ] as const) {
    await page.getByLabel(label).selectOption(value);
    const fitting = await page.locator(`[data-filter-item][data-${key}="${value}"]`).count();
    expect(fitting, label).toBeGreaterThan(0);
    expect(fitting, label).toBeLessThan(all);
    await expect(shown).toHaveCount(fitting);
    await expect(count).toHaveText(`Đang hiện ${fitting}/${all} văn bản`);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(shown).toHaveCount(all);
  }
  await page.getByLabel('Loại văn bản').selectOption('Công văn');
  await page.getByLabel('Cơ quan ban hành').selectOption('Quốc hội');
  await expect(count).toHaveText('Không có văn bản nào khớp. Bỏ bớt điều kiện lọc.');
  await expect(shown).toHaveCount(0);
});

test('a filter that finds nothing says so and offers the search of the whole handbook', async ({ page }) => {
  await page.goto('hoi-dap/');
  await page.getByLabel('Lọc theo chữ').fill('zzz khong co');
  await expect(page.getByText('Không có mục nào khớp')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.locator('.question-list li:visible').first()).toBeVisible();
});

test('an old address of a question goes on to its answer', async ({ page }) => {
  await page.goto('hoi-dap/#uong-bia-buoi-trua');
  await expect(page).toHaveURL(/\/hoi-dap\/ruou-bia-thuoc-la\/#uong-bia-buoi-trua$/);
  await expect(page.locator('#uong-bia-buoi-trua')).toContainText('Căn cứ');
});

test('the report of a mistake names the page one came from, without what was typed into its address', async ({
  page,
}) => {
  await page.goto('van-ban/qd-129-2007/?ghi-chu=bi-mat');
  await page.getByRole('link', { name: 'Báo chỗ sai' }).click();
  await expect(page.getByLabel('Mẫu báo chỗ sai')).toHaveValue(/Trang: http.*\/van-ban\/qd-129-2007\/\n/);
  await page.getByRole('button', { name: 'Chép mẫu' }).click();
  await expect(page.getByText('Đã chép')).toBeVisible();
});

test('everything kept in the browser can be erased, after a question and with a way back', async ({
  page,
}) => {
  await page.goto('gioi-thieu/rieng-tu/');
  await page.evaluate(() => {
    localStorage.setItem('st:theme', 'dark');
    localStorage.setItem('st:ban:1', '{}');
    localStorage.setItem('other', 'stays');
  });
  await page.reload();
  await expect(page.getByText('Đang lưu 2 mục, trong đó 1 bản tự đánh giá.')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa hết trong trình duyệt này' }).click();
  await page.getByRole('button', { name: 'Giữ lại' }).click();
  await page.getByRole('button', { name: 'Xóa hết trong trình duyệt này' }).click();
  await page.getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(page.getByText('Đã xóa.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['other']);
});

test('a wrong address offers what it may have meant', async ({ page }) => {
  const response = await page.goto('van-ban/qd129/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Có phải bạn tìm' })).toBeVisible();
  await expect(page.locator('[data-near] a[href$="/van-ban/qd-129-2007/"]')).toBeVisible();
  await page.goto('wp-login.php');
  await expect(page.getByRole('heading', { name: 'Có phải bạn tìm' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('questions, answers, terms and changes are read, and nothing dead is shown', async ({ page }) => {
    await page.goto('hoi-dap/');
    await expect(page.locator('[data-list-filter]')).toBeHidden();
    await page.getByRole('link', { name: 'Buổi trưa công chức có được uống bia không?' }).click();
    await expect(page.locator('#uong-bia-buoi-trua')).toContainText('[1]');
    await page.goto('thuat-ngu/');
    await expect(page.locator('#dan-van-kheo')).toBeVisible();
    await page.goto('thay-doi/');
    await expect(page.locator('#bo-cap-huyen-2025')).toBeVisible();
  });

  test('on a phone each cell of a task table stands under the name of its column', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('huong-dan/tiep-cong-dan/');
    const cell = page.locator('#viec-phai-lam td[data-label="Ai làm"]').first();
    const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(label).toContain('Ai làm');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
