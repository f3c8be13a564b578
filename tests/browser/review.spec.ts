import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { current } from '#tests/support/checklists.ts';

const all = current.unit.criteria.length;

const form = 'tu-danh-gia/van-hoa-cong-so/';

/** A self-assessment of three criteria under review. */
async function startReview(page: Page): Promise<void> {
  await page.goto(form);
  await page.locator('#VHCS-A1').getByRole('radio', { name: 'Đạt', exact: true }).check();
  await page.locator('#VHCS-A2').getByRole('radio', { name: 'Đạt', exact: true }).check();
  await page.locator('#VHCS-A3').getByRole('radio', { name: 'Chưa đạt' }).check();
  await page.locator('[data-more="VHCS-A1"] > summary').click();
  await page.locator('#VHCS-A1').getByLabel('Giải trình').fill('Có bảng chấm công');
  await page.getByLabel('Chế độ thẩm định').check();
  await page.getByLabel('Người thẩm định').fill('Nguyễn Văn B');
  await page.getByLabel('Chức vụ, tổ thẩm định').fill('Tổ thẩm định');
}

async function exported(page: Page) {
  await page.getByRole('button', { name: 'Xuất JSON' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tệp về' }).click();
  const path = await (await downloading).path();
  await page.getByRole('button', { name: 'Đóng' }).click();
  return {
    path,
    file: JSON.parse(readFileSync(path, 'utf8')) as {
      answers: {
        criterion: string;
        outcome: string;
        review?: { outcome: string; reason?: string; by?: string; at?: string };
      }[];
    },
  };
}

test('a reviewer agrees or judges otherwise; both stand in score, list and file', async ({ page }) => {
  await startReview(page);
  const first = page.locator('#VHCS-A1');
  await expect(first).toContainText('Tự chấm: Đạt · 2/2');
  await expect(first).toContainText('Giải trình: Có bảng chấm công');
  await first.getByRole('radio', { name: 'Đạt một phần' }).check();
  await expect(page.getByText('Thiếu lý do (1)')).toBeVisible();
  await first.getByLabel('Lý do khác với tự chấm').fill('Hai buổi không có chữ ký');
  await expect(page.getByText('Thiếu lý do (1)')).toBeHidden();
  await expect(first).toContainText('Đạt → Đạt một phần, chênh −1 điểm');
  await page.locator('#VHCS-A2').getByRole('radio', { name: 'Đồng ý: Đạt', exact: true }).check();
  await page.locator('#VHCS-A3').getByRole('radio', { name: 'Đạt', exact: true }).check();
  await expect(page.locator('[data-review-progress]')).toHaveText(`Đã thẩm định 3/${all} tiêu chí`);
  await expect(page.getByText('Khác với tự chấm (2)')).toBeVisible();

  await expect(page.locator('[data-score]')).toContainText('5%');
  await expect(page.locator('[data-review-score]')).toHaveText(`Thẩm định (3/${all}): tạm tính 6%`);

  const { path, file } = await exported(page);
  const [a1, a2, a3] = file.answers;
  expect(a1).toMatchObject({
    outcome: 'met',
    review: { outcome: 'partly-met', reason: 'Hai buổi không có chữ ký', by: 'Nguyễn Văn B, Tổ thẩm định' },
  });
  expect(a2).toMatchObject({ outcome: 'met', review: { outcome: 'met' } });
  expect(a3).toMatchObject({ outcome: 'not-met', review: { outcome: 'met' } });

  // The unit opens what came back.
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto(form);
  await page.reload();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: 'Dùng tệp này' }).click();
  await expect(page.locator('[data-review-score]')).toContainText('6%');
  await expect(page.locator('#VHCS-A1').getByRole('radio', { name: 'Đạt', exact: true })).toBeChecked();
});

test('self-assessed answers cannot be changed while reviewing, also after loading again', async ({
  page,
}) => {
  await startReview(page);
  await expect(page.locator('input[name="VHCS-A1"]')).toHaveCount(0);
  await expect(page.getByLabel('Tên cơ quan, đơn vị')).toHaveCount(0);
  await expect(page.locator('.findings')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeDisabled();
  await page.locator('#VHCS-A1').getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await page.keyboard.press('n');
  await page.keyboard.press('2');
  await page.reload();
  await expect(page.getByLabel('Chế độ thẩm định')).toBeChecked();
  await expect(page.getByLabel('Người thẩm định')).toHaveValue('Nguyễn Văn B');
  const { file } = await exported(page);
  expect(file.answers.map(({ outcome, review }) => [outcome, review?.outcome])).toEqual([
    ['met', 'not-met'],
    ['met', 'partly-met'],
    ['not-met', undefined],
  ]);
});

test('a new draft is not under review', async ({ page }) => {
  await startReview(page);
  await page.getByRole('button', { name: 'Bản mới' }).click();
  await page.locator('#VHCS-A1').getByRole('radio', { name: 'Đạt', exact: true }).check();
  await expect(page.getByLabel('Chế độ thẩm định')).not.toBeChecked();
});

test('a reviewer who gives no name does not take another’s away', async ({ page }) => {
  await startReview(page);
  const other = page.locator('#VHCS-A1').getByRole('radio', { name: 'Đạt một phần' });
  await other.check();
  await page.getByLabel('Người thẩm định').fill('');
  await page.getByLabel('Chức vụ, tổ thẩm định').fill('');
  await page.locator('#VHCS-A1').getByLabel('Lý do khác với tự chấm').fill('Thiếu chữ ký');
  const { file } = await exported(page);
  expect(file.answers[0]?.review).toMatchObject({ reason: 'Thiếu chữ ký', by: 'Nguyễn Văn B, Tổ thẩm định' });
});

test('a training draft asks for no reviewer’s name', async ({ page }) => {
  await page.goto(form);
  await page.getByLabel('Chế độ tập huấn (không ghi tên)').check();
  await page.locator('#VHCS-A1').getByRole('radio', { name: 'Đạt', exact: true }).check();
  await page.getByLabel('Chế độ thẩm định').check();
  await expect(page.getByText('không hỏi tên người thẩm định')).toBeVisible();
  await page.locator('#VHCS-A1').getByRole('radio', { name: 'Đồng ý: Đạt', exact: true }).check();
  const { file } = await exported(page);
  expect(file.answers[0]?.review).not.toHaveProperty('by');
});
