import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const form = 'tu-danh-gia/van-hoa-cong-so/';
const card = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const choose = (page: Page, id: string, outcome = 'Đạt') =>
  card(page, id).getByRole('radio', { name: outcome, exact: true }).check();

test.beforeEach(async ({ page }) => {
  await page.goto(form);
});

test('a card found by a filter stays while it is being answered', async ({ page }) => {
  await choose(page, 'VHCS-A1');
  await page.getByLabel('Hiện tiêu chí').selectOption({ label: 'Thiếu minh chứng' });
  await expect(card(page, 'VHCS-A2')).toBeHidden();
  await card(page, 'VHCS-A1').locator('summary').click();
  await card(page, 'VHCS-A1').getByLabel('Giải trình').pressSequentially('Sổ theo dõi số 1');
  await expect(card(page, 'VHCS-A1').getByLabel('Giải trình')).toHaveValue('Sổ theo dõi số 1');
  await page.getByLabel('Hiện tiêu chí').selectOption({ label: 'Chưa trả lời' });
  await expect(card(page, 'VHCS-A1')).toBeHidden();
  await choose(page, 'VHCS-A2', 'Chưa đạt');
  await expect(card(page, 'VHCS-A2')).toBeVisible();
});

test('the first answer moves nothing above it: a second tap meets what it aims at', async ({ page }) => {
  await page.evaluate(() => document.body.style.setProperty('overflow-anchor', 'none'));
  const height = () =>
    page.evaluate(() => scrollY + (document.querySelector('#VHCS-A1')?.getBoundingClientRect().y ?? NaN));
  const before = await height();
  await choose(page, 'VHCS-A1');
  await expect(page.getByLabel('Chế độ thẩm định')).toBeEnabled();
  expect(await height()).toBeCloseTo(before, 0);
});

test('taking an answer back keeps the focus in the criterion', async ({ page }) => {
  await choose(page, 'VHCS-A1');
  await card(page, 'VHCS-A1').getByRole('button', { name: 'Bỏ chọn' }).click();
  await expect(card(page, 'VHCS-A1').getByRole('radio').first()).toBeFocused();
});

test('the text of a file is pasted where no file can be chosen; a broken one is said and not lost', async ({
  page,
}) => {
  await choose(page, 'VHCS-A1');
  await page.getByLabel('Tên cơ quan, đơn vị').fill('Sở Ví dụ');
  const opener = page.getByRole('button', { name: 'Dán nội dung tệp' });
  await opener.click();
  await page.getByLabel('Nội dung đã chép').fill('{ "format": ');
  await page.getByRole('button', { name: 'Đọc nội dung này' }).click();
  await expect(page.getByRole('dialog', { name: 'Không mở được tệp' })).toBeVisible();
  await page.keyboard.press('Escape');
  await opener.click();
  await expect(page.getByLabel('Nội dung đã chép')).toHaveValue('{ "format": ');
  const file = await page.evaluate(
    () => Object.entries(localStorage).find(([key]) => key.startsWith('st:ban:'))?.[1] ?? '',
  );
  await page.getByLabel('Nội dung đã chép').fill(file);
  await page.getByRole('button', { name: 'Đọc nội dung này' }).click();
  await expect(page.getByRole('dialog', { name: 'Xem trước tệp' })).toContainText('Sở Ví dụ');
  await page.getByRole('button', { name: 'Dùng tệp này' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a dialog gives the focus back to the button that opened it', async ({ page }) => {
  const opener = page.getByRole('button', { name: 'Dán nội dung tệp' });
  await opener.click();
  await page.getByRole('button', { name: 'Thôi' }).click();
  await expect(opener).toBeFocused();
});

test('a part that cannot be fetched is said, and the answers stay', async ({ page }) => {
  await choose(page, 'VHCS-A1');
  await page.route(/ExportDialog/, (route) => route.abort());
  await page.getByRole('button', { name: 'Xuất JSON' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'Không tải được phần này. Kiểm tra mạng rồi tải lại trang.',
  );
  await page.reload();
  await expect(card(page, 'VHCS-A1').getByRole('radio', { name: 'Đạt', exact: true })).toBeChecked();
});

const renewals: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the script that reads it is gone': (page) => page.route('**/_astro/*.js', (route) => route.abort()),
  'another page answers for it': (page) =>
    page.route('**/tep-mau/*.json', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sổ tay</title>' }),
    ),
  'it is gone': (page) =>
    page.route('**/tep-mau/*.json', (route) => route.fulfill({ status: 404, body: 'Not found' })),
  'the network is gone': (page) => page.route('**/tep-mau/*.json', (route) => route.abort()),
};
for (const [what, renew] of Object.entries(renewals))
  test(`the sample in a tab left open says what to do when ${what}`, async ({ page }) => {
    await renew(page);
    await page.getByRole('button', { name: 'Xem tệp mẫu' }).click();
    await expect(page.locator('.notice')).toHaveText(
      /^Không tải được tệp mẫu\. Kiểm tra mạng rồi tải lại trang\./,
    );
  });

test('what the browser will not share is downloaded', async ({ page }) => {
  await page.evaluate(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError')),
    });
  });
  await choose(page, 'VHCS-A1');
  await page.getByRole('button', { name: 'Xuất JSON' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Chia sẻ' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.json$/);
});

test('nobody is told to export the sample', async ({ page }) => {
  await page.getByRole('button', { name: 'Xem tệp mẫu' }).click();
  await expect(page.getByText('Đây là tệp mẫu')).toBeVisible();
  await expect(page.getByText('Đã hơn ba ngày chưa xuất tệp')).toBeHidden();
});

test('names written before the training mode stay in sight until they are cleared', async ({ page }) => {
  const name = page.getByLabel('Tên cơ quan, đơn vị');
  const training = page.getByLabel('Chế độ tập huấn');
  await training.check();
  await expect(name).toBeHidden();
  await training.uncheck();
  await name.fill('Sở Ví dụ');
  await training.check();
  await expect(name).toHaveValue('Sở Ví dụ');
});
