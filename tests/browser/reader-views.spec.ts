import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const slide = (page: Page) => page.locator('[data-slide]:visible');

test.describe("the trainer's view at 1024 × 768", () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('one provision a screen, by keys, with the address following', async ({ page }) => {
    await page.goto('trinh-chieu/cv-5273-2021/');
    await expect(slide(page)).toHaveCount(1);
    await expect(slide(page)).toContainText('Kính gửi');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#muc-1$/);
    await expect(page.locator('[data-position]')).toHaveText(/^3\/\d+$/);
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/#mo-dau$/);
    await page.keyboard.press('End');
    await expect(slide(page)).toContainText('Hoàng Việt Phương');
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Sau' }).click();
    await expect(page).toHaveURL(/#mo-dau$/);
  });

  test('every provision fits the screen or scrolls within it', async ({ page }) => {
    await page.goto('trinh-chieu/cv-5273-2021/');
    const count = await page.locator('[data-slide]').count();
    for (let index = 0; index < count; index += 1) {
      const box = await slide(page).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
      const size = await slide(page)
        .locator('.slide-text')
        .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
      expect(size).toBeGreaterThanOrEqual(24);
      const now = page.url();
      for (let press = 0; press < 4 && page.url() === now && index < count - 1; press += 1)
        await page.keyboard.press('PageDown');
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  test('an article without words of its own names its parts', async ({ page }) => {
    await page.goto('trinh-chieu/qd-129-2007/#dieu-4');
    await expect(slide(page).getByRole('heading')).toHaveText('Điều 4. Các hành vi bị cấm');
    await expect(slide(page).getByRole('listitem')).toHaveCount(3);
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/#dieu-4-khoan-1$/);
  });

  test('marks and the standing of a digest are on the screen', async ({ page }) => {
    await page.goto('trinh-chieu/qd-129-2007/#dieu-4-khoan-2');
    await expect(slide(page)).toContainText('Tóm lược, không phải nguyên văn');
    await expect(slide(page)).toContainText('Còn hiệu lực');
    await expect(slide(page)).toContainText('(chưa đối chiếu)');
    await expect(slide(page)).toContainText('Điều 4. Các hành vi bị cấm');
  });

  test('a QR code of the provision, a blank screen, and the way out', async ({ page, baseURL }) => {
    await page.goto('trinh-chieu/cv-5273-2021/#muc-1-4');
    await page.keyboard.press('q');
    const address = `${baseURL ?? ''}van-ban/cv-5273-2021/#muc-1-4`;
    await expect(page.getByRole('img', { name: `QR ${address}` })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('img', { name: /#muc-1-5$/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-qr]')).toBeHidden();
    await page.keyboard.press('b');
    await expect(page.locator('[data-blank]')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-blank]')).toBeHidden();
    await expect(page).toHaveURL(/#muc-1-5$/);
    await page.getByRole('link', { name: 'Thoát' }).click();
    await expect(page).toHaveURL(/van-ban\/cv-5273-2021\/#muc-1-5$/);
  });

  test('single letters can be switched off', async ({ page }) => {
    await page.goto('trinh-chieu/cv-5273-2021/');
    await page.getByRole('button', { name: 'Phím tắt' }).click();
    await page.keyboard.press('b');
    await expect(page.locator('[data-blank]')).toBeHidden();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Phím tắt' })).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/#mo-dau$/);
  });
});

test.describe("the trainer's view on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('swipes turn the pages', async ({ page }) => {
    await page.goto('trinh-chieu/cv-5273-2021/');
    const swipe = (from: number, to: number) =>
      page.locator('[data-slides]').evaluate(
        (root, [start, end]) => {
          const touch = (x: number) => new Touch({ identifier: 1, target: root, clientX: x, clientY: 300 });
          root.dispatchEvent(
            new TouchEvent('touchstart', { touches: [touch(start)], changedTouches: [touch(start)] }),
          );
          root.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(end)] }));
        },
        [from, to] as const,
      );
    await swipe(300, 60);
    await expect(page).toHaveURL(/#mo-dau$/);
    await swipe(60, 300);
    await expect(page).toHaveURL(/#kinh-gui$/);
  });
});

test.describe('comparing', () => {
  const pair = 'doi-chieu/?a=qd-129-2007%23dieu-4&b=qd-1847-2018%23dao-duc-loi-song';

  test('an address opens two provisions side by side', async ({ page }) => {
    await page.goto(pair);
    const result = page.getByRole('region', { name: 'Hai điều khoản đã chọn' });
    await expect(result.locator('[data-side=a]')).toContainText('Cấm hút thuốc lá trong phòng làm việc');
    await expect(result.locator('[data-side=a]')).toContainText(
      'Điều 4 Quy chế ban hành kèm theo Quyết định số 129/2007/QĐ-TTg',
    );
    await expect(result.locator('[data-side=b]')).toContainText('Không dùng đồ uống có cồn');
    await expect(result.locator('[data-side=b]')).toContainText('Tóm lược');
    const [a, b] = await Promise.all(
      ['a', 'b'].map((side) => result.locator(`[data-side=${side}]`).boundingBox()),
    );
    expect(a?.y).toBe(b?.y);
    expect(b?.x).toBeGreaterThan(a?.x ?? 0);
  });

  test('choosing changes the address, which opens the same again', async ({ page }) => {
    await page.goto('doi-chieu/');
    const first = page.getByRole('group', { name: 'Điều khoản thứ nhất' });
    await first.getByRole('combobox', { name: 'Văn bản' }).selectOption('luat-44-2019');
    await first.getByRole('combobox', { name: 'Điều khoản' }).selectOption('dieu-5-khoan-5');
    const second = page.getByRole('group', { name: 'Điều khoản thứ hai' });
    await second.getByRole('combobox', { name: 'Văn bản' }).selectOption('qd-129-2007');
    await second.getByRole('combobox', { name: 'Điều khoản' }).selectOption('dieu-4-khoan-2');
    await expect(page).toHaveURL(/\?a=luat-44-2019%23dieu-5-khoan-5&b=qd-129-2007%23dieu-4-khoan-2$/);
    await page.reload();
    await expect(page.locator('[data-side=a]')).toContainText(
      'không được uống rượu, bia ngay trước giờ làm việc',
    );
    await expect(page.locator('[data-side=b]')).toContainText('Cấm dùng đồ uống có cồn');
  });

  test('an unknown provision or document is said, not hidden', async ({ page }) => {
    await page.goto('doi-chieu/?a=qd-129-2007%23dieu-99&b=khong-co%23dieu-1');
    await expect(page.locator('[data-side=b]')).toContainText('Không mở được');
    await expect(page.locator('[data-side=a]')).toContainText('Không có điều khoản “dieu-99”');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test("the trainer's view is read by scrolling", async ({ page }) => {
    await page.goto('trinh-chieu/qd-129-2007/#dieu-9');
    await expect(page.locator('#dieu-9')).toBeInViewport();
    expect(await slide(page).count()).toBeGreaterThan(10);
    await expect(page.locator('.slides-bar')).toBeHidden();
  });

  test('the usual pairs are compared', async ({ page }) => {
    await page.goto('doi-chieu/');
    await expect(page.locator('.compare-form')).toBeHidden();
    await expect(page.locator('.compare-pair')).toHaveCount(3);
    await expect(page.locator('.compare-pair').first()).toContainText('Cấm hút thuốc lá');
  });
});
