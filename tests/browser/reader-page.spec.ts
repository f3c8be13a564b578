import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { watchShifts } from '#tests/support/reader.ts';

const bar = (page: Page) => page.locator('.reading-bar');
const hits = (page: Page) => page.locator('mark[data-hit]');

test.describe('landing on an address', () => {
  for (const width of [360, 1280])
    test(`shows the passage under the bar, marked, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('van-ban/cv-5273-2021/#muc-1-4');
      const below = await bar(page).evaluate((each) => each.getBoundingClientRect().bottom);
      const top = await page.locator('#muc-1-4').evaluate((each) => each.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(below);
      expect(top).toBeLessThan(below + 60);
      const mark = await page
        .locator('#muc-1-4')
        .evaluate((each) => getComputedStyle(each, '::before').content);
      expect(mark).not.toBe('none');
      await expect(page.locator('[data-reading-here]')).toContainText('1.4. Thi đua');
    });
});

test.describe('finding in the document', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/');
    await page.getByRole('button', { name: 'Tìm trong văn bản' }).click();
  });

  test('steps from hit to hit, marks or no marks, and leaves the text as it was', async ({ page }) => {
    const words = () => page.locator('[data-text]').evaluate((each) => each.textContent);
    const before = await words();
    await page.keyboard.type('ruou bia');
    await expect(page.locator('[data-find-count]')).toHaveText(/^1\/\d+$/);
    const total = Number(((await page.locator('[data-find-count]').textContent()) ?? '').split('/')[1]);
    expect(total).toBeGreaterThan(1);
    await expect(hits(page).first()).toHaveText(/rượu/i);
    await expect(page.locator('mark[data-hit=now]').first()).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-find-count]')).toHaveText(`2/${total}`);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await expect(page.locator('[data-find-count]')).toHaveText(`${total}/${total}`);
    await page.getByRole('button', { name: 'Chỗ sau' }).click();
    await expect(page.locator('[data-find-count]')).toHaveText(`1/${total}`);
    await page.keyboard.press('Escape');
    await expect(hits(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Tìm trong văn bản' })).toBeFocused();
    expect(await words()).toBe(before);
  });

  test('finds words that run through a link and says when there are none', async ({ page }) => {
    await page.goto('van-ban/cv-5273-2021/');
    await page.getByRole('button', { name: 'Tìm trong văn bản' }).click();
    await page.keyboard.type('thực hiện kết luận số 01');
    await expect(page.locator('[data-find-count]')).toHaveText('1/1');
    await expect(hits(page)).toHaveText(['thực hiện ', 'Kết luận số 01']);
    await page.getByRole('searchbox', { name: 'Tìm trong văn bản' }).fill('xyz abc');
    await expect(page.locator('[data-find-count]')).toHaveText('Không thấy');
  });
});

test('the contents are filtered without marks', async ({ page }) => {
  await page.goto('van-ban/qd-129-2007/');
  const filter = page.getByRole('searchbox', { name: 'Lọc mục lục' });
  await filter.fill('quoc ky');
  await expect(page.locator('.toc li:visible')).toHaveText([/Quốc kỳ/]);
  await filter.fill('không có đâu');
  await expect(page.getByText('Không có mục nào khớp.')).toBeVisible();
  await filter.fill('');
  await expect.poll(() => page.locator('.toc li:visible').count()).toBeGreaterThan(15);
});

test.describe('where am I', () => {
  test('the bar and the contents follow reading', async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/');
    await expect(page.locator('[data-reading-here]')).toContainText('Tóm lược');
    await page.locator('#dieu-9').evaluate((each) => each.scrollIntoView({ behavior: 'instant' }));
    await expect(page.locator('[data-reading-here]')).toContainText('Điều 9.');
    await expect(page.locator('.toc [aria-current]')).toContainText('Điều 9.');
    await expect(page.locator('.toc [aria-current]')).toBeInViewport();
    await expect(bar(page)).toContainText('Quyết định số 129/2007/QĐ-TTg');
    await expect(bar(page)).toBeInViewport();
  });

  test('previous and next walk through the whole set and back', async ({ page, request }) => {
    const seen: string[] = [];
    let next: string | undefined = '/van-ban/cv-5273-2021/';
    while (next !== undefined && !seen.includes(next)) {
      seen.push(next);
      const html: string = await (await request.get(next)).text();
      next = /rel="next" href="([^"]+)"/.exec(html)?.[1];
    }
    expect(next).toBeUndefined();
    expect(seen.length).toBeGreaterThanOrEqual(31);
    await page.goto(seen.at(-1) ?? '');
    await page.getByRole('navigation', { name: 'Văn bản trước và sau' }).locator('[rel=prev]').click();
    await expect(page).toHaveURL(new RegExp(`${seen.at(-2) ?? ''}$`));
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the head keeps to one line, the contents are a closed drawer', async ({ page }) => {
    const shifts = await watchShifts(page);
    // Without the glide to a place, which a tap on the way stops.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('van-ban/cv-5273-2021/');
    expect((await page.locator('.site-head').boundingBox())?.height).toBeLessThanOrEqual(60);
    await expect(page.getByRole('link', { name: 'Tìm kiếm' })).toBeVisible();
    const contents = page.getByRole('navigation', { name: 'Mục lục' });
    await expect(contents).toBeHidden();
    await page.getByRole('link', { name: 'Mục lục' }).tap();
    await expect(contents).toBeVisible();
    await contents.getByRole('link', { name: '1.6. Văn hóa công sở' }).tap();
    await expect(contents).toBeHidden();
    await expect(page).toHaveURL(/#muc-1-6$/);
    await expect(page.locator('[data-reading-here]')).toContainText('1.6');
    // By place: a tap on the element would first scroll the page, as no finger does, and so move what is being read.
    const { x = 0, y = 0 } = (await page.getByRole('link', { name: 'Mục lục' }).boundingBox()) ?? {};
    await page.touchscreen.tap(x + 9, y + 9);
    await expect(contents.locator('[aria-current]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(contents).toBeHidden();
    await expect(page.getByRole('link', { name: 'Mục lục' })).toBeFocused();
    expect(await shifts()).toBe(0);
  });

  test('status stands before the text and the other facts are folded', async ({ page }) => {
    await page.goto('van-ban/cv-5273-2021/');
    await expect(page.locator('.facts .status')).toHaveText(/Cần xác nhận/);
    await expect(page.getByText('Hoàng Việt Phương, Phó Chủ tịch')).toBeHidden();
    await page.getByText('Số, ngày, người ký, nơi có bản gốc').tap();
    await expect(page.getByText('Hoàng Việt Phương, Phó Chủ tịch')).toBeVisible();
    await expect(page.getByText('Ngày có hiệu lực')).toHaveCount(0);
  });

  test('the tools open as a sheet', async ({ page }) => {
    await page.goto('van-ban/cv-5273-2021/#muc-1-6');
    await page.getByRole('button', { name: 'Công cụ cho mục 1.6', exact: true }).tap();
    const sheet = page.locator('dialog.popover[open]');
    await expect(sheet.getByRole('button', { name: 'Chép trích dẫn' })).toBeInViewport();
    for (const button of await sheet.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test.describe('without JavaScript on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test('the contents open and close by address', async ({ page }) => {
    await page.goto('van-ban/cv-5273-2021/');
    const contents = page.getByRole('navigation', { name: 'Mục lục' });
    await expect(contents).toBeHidden();
    await page.getByRole('link', { name: 'Mục lục' }).click();
    await expect(contents).toBeVisible();
    await contents.getByRole('link', { name: '2. Báo cáo hằng năm' }).click();
    await expect(contents).toBeHidden();
    await expect(page.locator('#muc-2')).toBeInViewport();
  });
});

test.describe('reading comfort', () => {
  test('theme and size are kept and stand before the first paint', async ({ page }) => {
    await page.goto('van-ban/cv-5273-2021/');
    await page.locator('.display-settings > summary').click();
    await page.getByRole('radio', { name: 'Tương phản cao' }).check();
    await page.getByRole('radio', { name: 'Rất lớn' }).check();
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(await size()).toBeGreaterThan(20);
    await page.addInitScript(() => {
      // The first style a page can have been painted with: that of the first frame after its body came.
      new MutationObserver((_, observer) => {
        if (document.body === null) return;
        observer.disconnect();
        const { theme, size: chosen } = document.documentElement.dataset;
        Object.assign(window, { first: `${theme ?? ''} ${chosen ?? ''}` });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe('contrast larger');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await size()).toBeGreaterThan(20);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('very large type on a small phone fits', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() => localStorage.setItem('st:size', 'larger'));
    await page.goto('van-ban/qd-129-2007/');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
