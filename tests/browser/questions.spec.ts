import { expect, test } from '@playwright/test';

/**
 * Ten questions people come with. Each is answered in two clicks from home; the answer holds the number and the mark
 * it is published with.
 */
const questions = [
  { ask: 'cap-huyen-con-khong', number: /01\/7\/2025/, mark: /\[\d+\]/ },
  { ask: 'uong-bia-buoi-trua', number: /Không|không/, mark: /\[\d+\]/ },
  { ask: 'khieu-nai-lan-dau-may-ngay', number: /30 ngày/, mark: /\[\d+\]|chưa đối chiếu/ },
  { ask: 'bien-ten-co-quan-ghi-gi', number: /tên/i, mark: /\[\d+\]|chưa đối chiếu/ },
  { ask: 'bao-cao-dan-van-gui-dau', number: /25\/11|25 tháng 11/, mark: /\[\d+\]/ },
  { ask: 'xa-phuong-bao-cao-dan-van', number: /[Cc]hưa/, mark: /\[\d+\]|chưa đối chiếu|suy luận/ },
  { ask: 'phi-gui-xe-nguoi-den-giao-dich', number: /[Kk]hông/, mark: /\[\d+\]|chưa đối chiếu/ },
  { ask: 'luat-tiep-can-thong-tin-nao', number: /01\/9\/2026/, mark: /\[\d+\]/ },
  { ask: 'chu-tich-xa-tiep-dan-may-ngay', number: /0?2 ngày/, mark: /\[\d+\]/ },
  { ask: 'mat-tran-bao-nhieu-ngay-phan-bien', number: /15 ngày/, mark: /\[\d+\]|chưa đối chiếu/ },
] as const;

for (const { ask, number, mark } of questions)
  test(`“${ask}” is answered in two clicks from home`, async ({ page }) => {
    await page.goto('');
    const direct = page.locator(`main a[href$="#${ask}"]`).first();
    if ((await direct.count()) > 0) await direct.click();
    else {
      await page.locator('main a[href$="/hoi-dap/"]').click();
      const link = page.locator(`main a[href$="#${ask}"]`).first();
      if ((await link.count()) > 0) await link.click();
    }
    const answer = page.locator(`[id="${ask}"]`);
    await expect(answer).toBeVisible();
    await expect(answer).toContainText(number);
    await expect(answer).toContainText(mark);
  });

test('the working day of the 2026 report and what is not known for communes stand in the guide', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Gửi cho ai, viết gì' }).click();
  await expect(page.locator('main')).toContainText(/23\/11\/2026/);
  await expect(page.locator('main')).toContainText(/chưa có nguồn|chưa xác nhận|Chưa có nguồn|Chưa xác nhận/);
});
