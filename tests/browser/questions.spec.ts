import { expect, test } from '@playwright/test';

/**
 * Ten questions people come with. Each is answered in two clicks from home; the answer, which says something that the
 * question does not, carries the mark it is published with.
 */
const questions = [
  { ask: 'cap-huyen-con-khong', says: /01\/7\/2025/, mark: /\[\d+\]/ },
  { ask: 'uong-bia-buoi-trua', says: /Chỉ thị 26\/CT-TTg năm 2016 cấm/, mark: /\[\d+\]/ },
  { ask: 'khieu-nai-lan-dau-may-ngay', says: /30 ngày/, mark: /\[\d+\]|chưa đối chiếu/ },
  {
    ask: 'bien-ten-co-quan-ghi-gi',
    says: /tên cơ quan bằng tiếng Việt và địa chỉ/,
    mark: /\[\d+\]|chưa đối chiếu/,
  },
  { ask: 'bao-cao-dan-van-gui-dau', says: /25\/11|25 tháng 11/, mark: /\[\d+\]/ },
  { ask: 'xa-phuong-bao-cao-dan-van', says: /Chưa xác nhận được/, mark: /\[\d+\]|chưa đối chiếu|suy luận/ },
  {
    ask: 'phi-gui-xe-nguoi-den-giao-dich',
    says: /không được thu tiền gửi xe/,
    mark: /\[\d+\]|chưa đối chiếu/,
  },
  { ask: 'luat-tiep-can-thong-tin-nao', says: /01\/9\/2026/, mark: /\[\d+\]/ },
  { ask: 'chu-tich-xa-tiep-dan-may-ngay', says: /0?2 ngày/, mark: /\[\d+\]/ },
  { ask: 'mat-tran-bao-nhieu-ngay-phan-bien', says: /15 ngày/, mark: /\[\d+\]|chưa đối chiếu/ },
] as const;

for (const { ask, says, mark } of questions)
  test(`“${ask}” is answered in two clicks from home`, async ({ page }) => {
    await page.goto('');
    const link = page.locator(`main a[href$="#${ask}"]`).first();
    if ((await link.count()) === 0) await page.locator('main a[href$="/hoi-dap/"]').click();
    await link.click();
    const answer = page.locator(`article[id="${ask}"]`);
    await expect(answer).toBeVisible();
    await expect(answer.getByRole('heading')).not.toContainText(says);
    await expect(answer.locator('p').filter({ hasText: says }).first()).toContainText(mark);
  });

test('the working day of the 2026 report and what is not known for communes stand in the guide', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Gửi cho ai, viết gì' }).click();
  await expect(page.locator('main')).toContainText(/23\/11\/2026/);
  await expect(page.locator('main')).toContainText(/chưa có nguồn|chưa xác nhận|Chưa có nguồn|Chưa xác nhận/);
});
