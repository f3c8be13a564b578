import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { violations } from '#tests/support/axe.ts';
import { current } from '#tests/support/checklists.ts';

const all = current.unit.criteria.length;

const form = 'tu-danh-gia/van-hoa-cong-so/';
const list = 'tu-danh-gia/';

/** Answers one criterion and names the unit, so that a draft is in the browser. */
async function makeDraft(page: Page, name: string): Promise<void> {
  await page.goto(form);
  await page.locator('#VHCS-A1').getByRole('radio', { name: 'Đạt', exact: true }).check();
  await page.getByLabel('Tên cơ quan, đơn vị').fill(name);
  await page.getByLabel('Từ ngày').fill('2026-01-01');
  await page.getByLabel('Đến ngày').fill('2026-06-30');
  await expect(page.locator('.saving')).toHaveText('Đã lưu trên máy này');
}

const drafts = (page: Page) => page.locator('[data-drafts] .draft-list > li.draft[data-draft]');
const storedDrafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('st:ban:')).length);

async function take(page: Page, button: RegExp): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Tải tệp về' }).click();
  const path = await (await downloading).path();
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  return path;
}

test('without drafts the page says so, and what each checklist is', async ({ page }) => {
  await page.goto(list);
  await expect(page.getByText('Chưa có bản nháp nào.')).toBeVisible();
  for (const size of Object.values(current).map(
    ({ criteria, maxPoints }) => `${criteria.length} tiêu chí, ${maxPoints} điểm`,
  ))
    await expect(page.getByText(size)).toBeVisible();
  await expect(page.getByText('Trình duyệt này không lưu gì của sổ tay.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the checklists, their forms and the privacy words are there', async ({ page }) => {
    await page.goto(list);
    await expect(page.getByText('Trình duyệt không chạy JavaScript')).toBeVisible();
    await expect(page.getByRole('link', { name: /Bắt đầu chấm/ })).toHaveCount(3);
    await expect(page.getByText('Trình duyệt có thể tự xóa')).toBeVisible();
    await page
      .getByRole('link', { name: /Phiếu trống/ })
      .first()
      .click();
    await expect(page.locator('fieldset.criterion')).toHaveCount(all);
  });
});

test('a newcomer sees a filled result in two clicks, marked as made up, and nothing is stored', async ({
  page,
}) => {
  const started = Date.now();
  await page.goto(list);
  await page.getByRole('link', { name: /Xem tệp mẫu đã điền về bộ Văn hóa công sở$/ }).click();
  await expect(page.locator('[data-score]')).toHaveText(/%.*Xếp loại/);
  await expect(page.getByRole('heading', { name: 'Kết quả' })).toBeVisible();
  expect(Date.now() - started).toBeLessThan(60_000);
  await expect(page.getByText('Đây là tệp mẫu')).toBeVisible();
  expect(await storedDrafts(page)).toBe(0);
  await page.getByRole('button', { name: 'Bản mới' }).click();
  await expect(page.locator('[data-score]')).toHaveText('Chưa có điểm');
});

for (const id of ['van-hoa-cong-so', 'van-hoa-cong-so-ca-nhan', 'dan-van-chinh-quyen'])
  test(`the empty ${id} opens its sample in one click`, async ({ page }) => {
    await page.goto(`tu-danh-gia/${id}/`);
    await page.getByRole('button', { name: 'Xem tệp mẫu' }).click();
    await expect(page.locator('[data-score]')).toHaveText(/%/);
    await expect(page).toHaveURL(/#ket-qua$/);
  });

test('a draft is listed with unit, period, progress and score, and opens from there', async ({ page }) => {
  await makeDraft(page, 'Sở Ví dụ A');
  await page.getByRole('button', { name: 'Bản mới' }).click();
  await makeDraft(page, 'Sở Ví dụ B');
  await page.goto(list);
  await expect(drafts(page)).toHaveCount(2);
  const first = drafts(page).filter({ hasText: 'Sở Ví dụ A' });
  for (const words of [
    '01/01/2026 – 30/6/2026',
    `Văn hóa công sở ${current.unit.version}`,
    `1/${all}`,
    'tạm tính 2%',
    'chưa xuất',
  ])
    await expect(first).toContainText(words);
  await first.getByRole('link', { name: /^Mở/ }).click();
  await expect(page.getByLabel('Tên cơ quan, đơn vị')).toHaveValue('Sở Ví dụ A');
  await page.reload();
  await expect(page.getByLabel('Tên cơ quan, đơn vị')).toHaveValue('Sở Ví dụ A');
});

test('a copy for the next period keeps the names, leaves the answers and knows what it follows', async ({
  page,
}) => {
  await makeDraft(page, 'Sở Ví dụ');
  await page.goto(list);
  await page.getByRole('button', { name: /Nhân bản cho kỳ sau/ }).click();
  await expect(page.getByLabel('Từ ngày')).toHaveValue('2026-07-01');
  await expect(page.getByLabel('Đến ngày')).toHaveValue('2026-12-31');
  await page.getByRole('button', { name: 'Tạo bản mới' }).click();
  const copy = drafts(page)
    .filter({ hasText: '01/7/2026 – 31/12/2026' })
    .or(drafts(page).filter({ hasText: '1/7/2026 – 31/12/2026' }));
  await expect(copy).toContainText(`0/${all}`);
  await copy.getByRole('link', { name: /^Mở/ }).click();
  await expect(page.getByLabel('Tên cơ quan, đơn vị')).toHaveValue('Sở Ví dụ');
  const previous = await page.evaluate(() => {
    const files = Object.entries(localStorage).filter(([key]) => key.startsWith('st:ban:'));
    return files.map(
      ([, text]) => (JSON.parse(text as string) as { previous: { percent: number } | null }).previous,
    );
  });
  expect(previous.filter((each) => each !== null)).toMatchObject([{ percent: 2 }]);
});

test('a removed draft comes back with undo, with the keyboard alone', async ({ page }) => {
  await makeDraft(page, 'Sở Ví dụ');
  await page.goto(list);
  await page.getByRole('button', { name: /^Xóa bản Sở Ví dụ/ }).press('Enter');
  await expect(drafts(page)).toHaveCount(0);
  expect(await storedDrafts(page)).toBe(0);
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drafts(page)).toHaveCount(1);
});

test('an export from the list is remembered and opens again', async ({ page }) => {
  await makeDraft(page, 'Sở Ví dụ');
  await page.goto(list);
  const path = await take(page, /^Xuất JSON/);
  await expect(drafts(page)).not.toContainText('chưa xuất');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ subject: { name: 'Sở Ví dụ' } });
});

test('a copy that the browser refuses is no export; the text is there to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await makeDraft(page, 'Sở Ví dụ');
  await page.goto(list);
  await page.getByRole('button', { name: /^Xuất JSON/ }).click();
  await page.getByRole('button', { name: 'Chép nội dung tệp' }).click();
  await expect(page.getByLabel('Nội dung tệp')).toHaveValue(/Sở Ví dụ/);
  await expect(drafts(page)).toContainText('chưa xuất');
});

test('a backup carries everything to another browser and never replaces what is there', async ({
  page,
  browser,
}) => {
  await makeDraft(page, 'Sở Ví dụ A');
  await page.getByRole('button', { name: 'Bản mới' }).click();
  await makeDraft(page, 'Sở Ví dụ B');
  await page.evaluate(() => localStorage.setItem('st:hong:2026-06-20T08:01:00+07:00:abc', '{"hỏng'));
  await page.goto(list);
  const path = await take(page, /Sao lưu 3 bản/);

  const elsewhere = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await elsewhere.goto(page.url());
  await elsewhere.locator('[data-restore]').setInputFiles(path);
  const dialog = elsewhere.getByRole('dialog');
  await expect(dialog.locator('[data-kind=new]')).toHaveCount(2);
  await expect(dialog.locator('[data-kind=unreadable]')).toHaveCount(1);
  expect(await storedDrafts(elsewhere)).toBe(0);
  await dialog.getByRole('button', { name: 'Khôi phục 3 bản' }).click();
  await expect(drafts(elsewhere)).toHaveCount(2);
  await expect(elsewhere.getByRole('heading', { name: 'Bản không đọc được' })).toBeVisible();

  // Changed here since: the backup's state comes beside it.
  await drafts(elsewhere).filter({ hasText: 'Sở Ví dụ A' }).getByRole('link', { name: /^Mở/ }).click();
  await expect(elsewhere.locator('.score-count')).toHaveText(`1/${all}`);
  await elsewhere.locator('#VHCS-A2').getByRole('radio', { name: 'Chưa đạt' }).check();
  await expect(elsewhere.locator('.score-count')).toHaveText(`2/${all}`);
  await elsewhere.goto(page.url());
  await elsewhere.locator('[data-restore]').setInputFiles(path);
  await expect(dialog.locator('[data-kind=here]')).toHaveCount(1);
  await expect(dialog.locator('[data-kind=apart]')).toHaveCount(1);
  await expect(dialog.locator('[data-kind=aside]')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Khôi phục 1 bản' }).click();
  await expect(drafts(elsewhere)).toHaveCount(3);
  await expect(drafts(elsewhere).filter({ hasText: `2/${all}` })).toHaveCount(1);

  // Once more: everything is there.
  await elsewhere.locator('[data-restore]').setInputFiles(path);
  await expect(dialog).toContainText('Mọi bản trong tệp đã có trên máy này.');
  await elsewhere.context().close();
});

test('a file that is no backup is refused with one sentence and its help page', async ({ page }) => {
  await page.goto(list);
  await page
    .locator('[data-restore]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Tệp không phải bản sao lưu');
  await expect(dialog.getByRole('link', { name: 'Cách sửa' })).toHaveAttribute(
    'href',
    /\/tro-giup\/loi\/khong-phai-tep-sao-luu\/$/,
  );
});

test('a draft that cannot be read is put aside, can be taken away and goes after a yes', async ({ page }) => {
  await page.goto(list);
  await page.evaluate(() => {
    localStorage.setItem('st:ban:11111111-1111-4111-8111-111111111111', '{"format":"tu-danh-gia","formatV');
    localStorage.setItem('st:mo:van-hoa-cong-so', '11111111-1111-4111-8111-111111111111');
  });
  await page.goto(form);
  await expect(page.getByText('Có một bản lưu không đọc được.')).toBeVisible();
  await page.goto(list);
  await expect(page.getByRole('heading', { name: 'Bản không đọc được' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Tải về/ }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toBe('{"format":"tu-danh-gia","formatV');
  await page.getByRole('button', { name: /^Đọc lại/ }).click();
  await expect(page.getByText('Tệp dừng giữa chừng, thiếu phần cuối.')).toBeVisible();
  await page.getByRole('button', { name: /^Xóa Để riêng/ }).click();
  await page.getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(page.getByRole('heading', { name: 'Bản không đọc được' })).toBeHidden();
});

test('erasing asks for an explicit yes, offers a backup, and leaves nothing', async ({ page }) => {
  await makeDraft(page, 'Sở Ví dụ');
  await page.goto(list);
  await page.getByRole('button', { name: 'Xóa hết…' }).click();
  await expect(page.getByText('Sẽ mất 1 bản nháp.')).toBeVisible();
  const yes = page.getByRole('button', { name: 'Xóa hết', exact: true });
  await expect(yes).toBeDisabled();
  await take(page, /Sao lưu trước/);
  await page.getByLabel(/Tôi hiểu/).check();
  await yes.click();
  await expect(page.getByText('Đã xóa. Trình duyệt này không còn lưu gì của sổ tay.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('st:')))).toEqual(
    [],
  );
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`with drafts, ${colorScheme}`, () => {
    test.use({ viewport: { width: 360, height: 800 }, colorScheme });
    test('list, dialogs and review mode are accessible and fit a phone', async ({ page }) => {
      const look = async (what: string) => {
        expect(await violations(page), what).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
      };
      await makeDraft(page, 'Sở Ví dụ có tên dài tới mức phải xuống dòng ở màn hình hẹp');
      await page.getByLabel('Chế độ thẩm định').check();
      await page.locator('#VHCS-A1').getByRole('radio', { name: 'Chưa đạt' }).check();
      await look('review mode');
      await page.evaluate(() => localStorage.setItem('st:hong:2026-06-20T08:01:00+07:00:abc', '{"hỏng'));
      await page.goto(list);
      await page.getByRole('button', { name: 'Xóa hết…' }).click();
      await page.getByRole('button', { name: /^Đọc lại/ }).click();
      await look('the list');
      await page.getByRole('button', { name: /Nhân bản cho kỳ sau/ }).click();
      await look('the dialog of the next period');
      await page.getByRole('button', { name: 'Thôi' }).click();
      await page.getByRole('button', { name: /Sao lưu 2 bản/ }).click();
      await look('the dialog of the backup');
    });
  });
