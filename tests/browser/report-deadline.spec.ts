import { expect, test } from '@playwright/test';

const phases = [
  {
    at: '2026-03-01T08:00:00+07:00',
    says: 'Năm 2026: ngày làm việc cuối là thứ Hai 23/11/2026, nếu không bị hoán đổi thành ngày nghỉ (cần xác nhận).',
  },
  {
    at: '2026-10-01T00:00:00+07:00',
    says: 'Năm 2026: còn 38 ngày làm việc, đến hết thứ Hai 23/11/2026,',
  },
  { at: '2026-11-23T23:59:59+07:00', says: 'Năm 2026: còn 1 ngày làm việc,' },
  {
    at: '2026-11-24T00:00:00+07:00',
    says: 'Năm 2026: còn 1 ngày. Ngày làm việc cuối đã qua; hạn của công văn còn đến hết 24/11.',
  },
  {
    at: '2026-11-24T23:59:59+07:00',
    says: 'Năm 2026: còn 1 ngày. Ngày làm việc cuối đã qua; hạn của công văn còn đến hết 24/11.',
  },
  { at: '2026-11-25T00:00:00+07:00', says: 'Năm 2027: ngày làm việc cuối là thứ Ba 23/11/2027,' },
];

for (const timezoneId of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])
  test.describe(`on a machine in ${timezoneId}`, () => {
    test.use({ timezoneId });
    for (const { at, says } of phases)
      test(`home says at ${at}: ${says}`, async ({ page }) => {
        await page.clock.setFixedTime(at);
        await page.goto('');
        const card = page
          .locator('.home-card')
          .filter({ has: page.getByRole('heading', { name: 'Báo cáo dân vận trước 25/11' }) });
        await expect(card).toContainText(`Hạn: trước ngày 25/11 hằng năm. ${says}`);
        await expect(card).toContainText('Chưa xác nhận xã, phường có phải báo cáo từ 01/7/2025');
        if (at.includes('-11-24T'))
          expect((await card.innerText()).match(/còn \d+ ngày/g)).toEqual(['còn 1 ngày']);
      });
  });

for (const [name, path, place] of [
  ['guide', 'huong-dan/bao-cao-hang-nam/', '#nop-ngay-nao-trong-nam-2026'],
  ['question', 'hoi-dap/cong-van-va-bao-cao/', '#bao-cao-dan-van-gui-dau'],
  ['question about communes', 'hoi-dap/cong-van-va-bao-cao/', '#xa-phuong-bao-cao-dan-van'],
  ['term', 'thuat-ngu/', '#han-bao-cao-25-11'],
] as const)
  test(`the ${name} says the same, on the screen and not on paper`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-24T12:00:00+07:00');
    await page.goto(path);
    const now = page.locator(place).getByText('Năm 2026: còn 1 ngày. Ngày làm việc cuối đã qua');
    await expect(now).toBeVisible();
    await expect(page.locator(place)).toContainText('Chưa xác nhận xã, phường có phải báo cáo từ 01/7/2025');
    await page.emulateMedia({ media: 'print' });
    await expect(now).toBeHidden();
    await expect(page.locator(place).getByText('Hạn: trước ngày 25/11 hằng năm.')).toBeVisible();
  });
