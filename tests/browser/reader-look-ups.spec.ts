import { expect, test } from '@playwright/test';
import { box } from '#tests/support/reader.ts';

const law = 'khoản 5 Điều 5 Luật Phòng, chống tác hại của rượu, bia';

test.describe('looking up in place', () => {
  test('a reference shows the text it leads to, its document, standing and marks', async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
    const link = page.getByRole('link', { name: law });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/qd-129-2007/);
    await expect(box(page)).toContainText('Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14');
    await expect(box(page)).toContainText('Tóm lược');
    await expect(box(page)).toContainText('Còn hiệu lực');
    await expect(box(page)).toContainText('không được uống rượu, bia ngay trước giờ làm việc');
    await expect(box(page).locator('.mark').first()).toContainText('chưa đối chiếu');
    await expect(box(page).locator('[id], .permalink, .rests')).toHaveCount(0);
    await expect(box(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('a reference asked twice is followed', async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
    const link = page.getByRole('link', { name: law });
    await link.click();
    await expect(box(page)).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/luat-44-2019\/#dieu-5-khoan-5$/);
  });

  test('a reference within the box changes what it shows', async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
    await page.getByRole('link', { name: law }).click();
    await box(page).locator('.popover-text a[data-ref]').first().click();
    await expect(box(page)).toContainText('Cấm dùng đồ uống có cồn');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: law })).toBeFocused();
  });

  test('a term shows its meaning, a document its summary', async ({ page }) => {
    await page.goto('van-ban/cv-5273-2021/#muc-1-4');
    await page.locator('#muc-1-4').getByRole('link', { name: 'Dân vận khéo' }).click();
    await expect(box(page)).toContainText('Dân vận khéo');
    await expect(box(page)).toContainText('Mở tại trang');
    await page.keyboard.press('Escape');
    await page.locator('#muc-1-4').getByRole('link', { name: 'Kết luận số 01-KL/TW' }).click();
    await expect(box(page)).toContainText('Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị');
  });

  test('with the control key a reference opens as any link does', async ({ page, context }) => {
    await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: law }).click({ modifiers: ['Control'] });
    await (await opened).waitForURL(/luat-44-2019/);
    await expect(box(page)).toBeHidden();
  });

  test('offline, what was fetched once is shown, and another link is followed as any link', async ({
    page,
    context,
  }) => {
    await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
    await page.getByRole('link', { name: 'điểm a khoản 2 Điều 11 Luật' }).click();
    await expect(box(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    await page.getByRole('link', { name: 'điểm a khoản 2 Điều 11 Luật' }).click();
    await expect(box(page), 'what was fetched once stays').toBeVisible();
    await page.keyboard.press('Escape');
    const followed = page.waitForRequest((request) => request.isNavigationRequest());
    await page.locator('[data-ref="luat-80-2025#dieu-14"]').click();
    expect((await followed).url()).toContain('/van-ban/luat-80-2025/');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a look-up is a sheet at the foot that fits the screen', async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
    await page.getByRole('link', { name: law }).tap();
    await expect(box(page)).toBeVisible();
    const at = await box(page).boundingBox();
    expect(at?.x).toBe(0);
    expect(at?.width).toBe(360);
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeCloseTo(740, 0);
    expect(at?.height).toBeLessThan(560);
    await box(page).getByRole('button', { name: 'Đóng' }).tap();
    await expect(box(page)).toBeHidden();
  });
});

test.describe('both directions', () => {
  test('a provision tells what rests on it, and each of those leads back to it', async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
    const rests = page.locator('#dieu-4-khoan-2 > .rests');
    const counts = [...((await rests.textContent()) ?? '').matchAll(/(\d+)\s/g)].map(([, count]) =>
      Number(count),
    );
    await rests.click();
    await expect(box(page).getByRole('listitem').first()).toBeVisible();
    expect(await box(page).getByRole('listitem').count()).toBe(counts.reduce((sum, count) => sum + count, 0));
    for (const group of ['Tiêu chí tự đánh giá', 'Hướng dẫn', 'Câu hỏi'])
      await expect(box(page)).toContainText(group);
    await box(page)
      .getByRole('link', { name: /Liên hoan cơ quan buổi trưa/ })
      .click();
    await expect(page).toHaveURL(/hoi-dap\/.*#/);
    const question = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
    await expect(question.locator('a[href$="/van-ban/qd-129-2007/#dieu-4-khoan-2"]')).not.toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reference is a plain link', async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
    await page.getByRole('link', { name: law }).click();
    await expect(page).toHaveURL(/luat-44-2019\/#dieu-5-khoan-5$/);
  });

  test('what rests on a provision is a page, with the way back', async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/');
    await page.locator('#dieu-4-khoan-2 > .rests').click();
    await expect(page).toHaveURL(/qd-129-2007\/lien-quan\/#dieu-4-khoan-2$/);
    const section = page.locator('#dieu-4-khoan-2');
    await expect(section).toContainText('Câu hỏi');
    await section.getByRole('link', { name: 'Đọc điều khoản' }).click();
    await expect(page).toHaveURL(/van-ban\/qd-129-2007\/#dieu-4-khoan-2$/);
  });

  test('the address of a provision is a link, its tools are not offered', async ({ page }) => {
    await page.goto('van-ban/qd-129-2007/');
    await page.getByRole('link', { name: 'khoản 2 Điều 4', exact: true }).click();
    await expect(page).toHaveURL(/#dieu-4-khoan-2$/);
    await expect(page.getByRole('button', { name: /Công cụ/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Tìm trong văn bản' })).toHaveCount(0);
  });
});
