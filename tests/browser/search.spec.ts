import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { violations } from '#tests/support/axe.ts';

test.use({ serviceWorkers: 'block' });

const results = (page: Page) => page.locator('[data-search-results]');

async function done(page: Page): Promise<void> {
  await expect(results(page)).toHaveAttribute('data-state', 'done');
}

function watchRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(new URL(request.url()).pathname));
  return addresses;
}

test.describe('the search page', () => {
  test('answers the query in its address: the answer first, then the provision it rests on', async ({
    page,
  }) => {
    await page.goto('tra-cuu/?q=khi nào phải mặc lễ phục');
    await done(page);
    const first = results(page).locator('li').first();
    await expect(first.locator('a').last()).toHaveAttribute('href', /\/van-ban\/qd-129-2007\/#dieu-6$/);
    await expect(first.locator('mark').first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /kết quả/ })).toHaveText(/^\d+ kết quả\.$/);
  });

  test('finds as one types, writes the address without a request, and Back restores it', async ({ page }) => {
    await page.goto('tra-cuu/');
    await page.getByRole('searchbox').fill('treo quoc huy');
    await expect(page).toHaveURL(/\?q=treo%20quoc%20huy$/);
    await done(page);
    const loads = watchRequests(page).filter((path) => path.endsWith('/tra-cuu/'));
    expect(loads).toEqual([]);
    await results(page).locator('a').first().click();
    await expect(page).toHaveURL(/qd-129-2007\/#dieu-12$/);
    await page.goBack();
    await done(page);
    await expect(page.getByRole('searchbox')).toHaveValue('treo quoc huy');
    await expect(results(page).locator('li').first()).toContainText('Treo Quốc huy');
  });

  test('fetches nothing of the index before the box has focus', async ({ page }) => {
    const addresses = watchRequests(page);
    await page.goto('tra-cuu/', { waitUntil: 'networkidle' });
    expect(addresses.filter((path) => path.includes('/tim/'))).toEqual([]);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => addresses.some((path) => path.includes('/tim/index.json'))).toBe(true);
  });

  test('says so, with ways on, when nothing is found', async ({ page }) => {
    await page.goto('tra-cuu/?q=xyzzy khongtontai');
    await done(page);
    await expect(results(page).locator('li')).toHaveCount(0);
    await expect(page.getByText('Không có kết quả cho “xyzzy khongtontai”.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Danh sách văn bản' })).toBeVisible();
  });

  test('says how it read abbreviations, keystrokes and slips', async ({ page }) => {
    await page.goto('tra-cuu/?q=CBCCVC đeo thẻ');
    await expect(page.getByText('CBCCVC = cán bộ, công chức, viên chức.')).toBeVisible();
    await page.goto('tra-cuu/?q=leex phujc');
    await expect(page.getByText('tìm theo “lễ phục”')).toBeVisible();
    await page.goto('tra-cuu/?q=quốc huyy');
    await expect(page.getByText('Không thấy “quốc huyy” – tìm theo “quốc huy”.')).toBeVisible();
  });

  test('filters by kind and says how many there are', async ({ page }) => {
    await page.goto('tra-cuu/?q=tiếp công dân');
    await done(page);
    await page.getByRole('radio', { name: /^Hỏi đáp/ }).check();
    await expect(results(page).locator('.hit-kind').first()).toHaveText('Hỏi đáp');
    const kinds = new Set(await results(page).locator('.hit-kind').allTextContents());
    expect([...kinds]).toEqual(['Hỏi đáp']);
  });

  test('is accessible with results', async ({ page }) => {
    await page.goto('tra-cuu/?q=dân vận khéo');
    await done(page);
    expect(await violations(page)).toEqual([]);
  });

  test('prints what was asked and what was found', async ({ page }) => {
    await page.goto('tra-cuu/?q=ruou bia');
    await done(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#q')).toBeVisible();
    await expect(results(page).locator('li').first()).toBeVisible();
    for (const name of ['Tìm', /^Xem thêm/])
      await expect(
        page.locator('main').getByRole('button', { name, exact: true, includeHidden: true }),
      ).toBeHidden();
  });

  test('points to the document list without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('tra-cuu/');
    await expect(page.getByRole('main').getByRole('link', { name: 'danh sách văn bản' })).toBeVisible();
    await context.close();
  });
});

test.describe('the search dialog', () => {
  test('opens with /, moves with the arrows, opens with Enter, and the words are marked there', async ({
    page,
  }) => {
    await page.goto('van-ban/cv-5273-2021/');
    await page.keyboard.press('/');
    const box = page.getByRole('combobox');
    await expect(box).toBeFocused();
    await box.fill('treo quoc ky truoc cong so');
    await expect(page.getByRole('option').first()).toBeVisible();
    await box.press('ArrowDown');
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', 'tim-nhanh-0');
    // When the typing rests, the list is drawn once more: the count says that it has been.
    await expect(page.getByRole('dialog').getByRole('status')).not.toHaveText('');
    await expect(box).toHaveAttribute('aria-activedescendant', 'tim-nhanh-0');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/van-ban\/qd-129-2007\/#dieu-13$/);
    await expect(page.locator('mark.found').first()).toBeVisible();
    await page.getByRole('button', { name: 'Bỏ tô' }).click();
    await expect(page.locator('mark.found')).toHaveCount(0);
  });

  test('marks the words within the clause that was found, also one without a heading', async ({ page }) => {
    await page.goto('tra-cuu/?q=cấm dùng đồ uống có cồn');
    await page.locator('ol[data-search-results] a[href$="/qd-129-2007/#dieu-4-khoan-2"]').first().click();
    await expect(page.locator('.found-note + #dieu-4-khoan-2 mark.found').first()).toBeVisible();
    await expect(page.locator('#dieu-4-khoan-1 mark.found')).toHaveCount(0);
  });

  test('opens with Ctrl+K, also while one is typing elsewhere', async ({ page }) => {
    await page.goto('thuat-ngu/');
    await page.getByLabel('Lọc theo chữ').focus();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
  });

  test('is accessible, closes with Esc and gives the focus back', async ({ page }) => {
    await page.goto('');
    const opener = page.locator('[data-search-open]').first();
    await opener.click();
    await page.getByRole('combobox').fill('dân vận');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violations(page, { part: 'dialog' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
  });

  test('opens again with its query when Back returns to it', async ({ page }) => {
    await page.goto('thuat-ngu/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('lễ phục');
    await page.getByRole('option').first().click();
    await page.goBack();
    await expect(page.getByRole('combobox')).toHaveValue('lễ phục');
  });

  test('Enter without a choice opens the search page with the query and sends it to no server', async ({
    page,
  }) => {
    await page.goto('');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('một cửa');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('combobox').press('Enter');
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    await expect(page.getByRole('searchbox')).toHaveValue('một cửa');
    expect(asked.filter((address) => address.includes('q='))).toEqual([]);
  });
});
