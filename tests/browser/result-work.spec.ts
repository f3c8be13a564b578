import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { formatPercent } from '#src/domain/assessment/percent.ts';
import { score } from '#src/domain/assessment/score.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { answered, tool } from '#tests/support/assessments.ts';
import { current } from '#tests/support/checklists.ts';
import { mixed, openResult, otherId, section, stored, unfinished } from '#tests/support/result-page.ts';

const { clauses, unit } = current;
const all = unit.criteria.length;

/** What is done on the result page: planning, comparing, closing. */
test.describe('the action plan', () => {
  test('starts from a gap and keeps what is typed', async ({ page }) => {
    await openResult(page, unit, mixed);
    await section(page, 'cho-yeu').getByRole('button', { name: 'Lập việc khắc phục cho VHCS-A4' }).click();
    const plan = section(page, 'viec');
    await expect(plan.getByLabel('Việc phải làm')).toBeFocused();
    await plan.getByLabel('Việc phải làm').fill('Niêm yết số điện thoại phản ánh');
    await plan.getByLabel('Người làm').fill('Văn phòng');
    await plan.getByLabel('Hạn').fill('2030-09-30');
    await plan.getByRole('button', { name: /^Xong/ }).click();
    await expect(plan.locator('.action')).toContainText('Văn phòng · Hạn 30/9/2030 · Đang làm');
    await expect(section(page, 'cho-yeu').getByRole('link', { name: 'Đã lập việc' })).toHaveCount(1);
    await page.reload();
    await expect(plan.locator('.action')).toContainText('Niêm yết số điện thoại phản ánh');
    expect((await stored(page, mixed.id))['actions']).toMatchObject([
      { criterion: 'VHCS-A4', what: 'Niêm yết số điện thoại phản ánh', due: '2030-09-30', state: 'open' },
    ]);
  });

  test('marks what is late, what is done, and takes a deletion back', async ({ page }) => {
    const actions = [
      { id: 'a', criterion: '', what: 'Việc trễ', owner: '', due: '2026-01-31', state: 'open' as const },
      { id: 'b', criterion: '', what: 'Việc sau', owner: '', due: '2030-01-31', state: 'open' as const },
    ];
    await openResult(page, unit, { ...mixed, actions });
    const plan = section(page, 'viec');
    await expect(plan.locator('.action').first()).toContainText('quá hạn');
    await plan.getByRole('button', { name: 'Đánh dấu đã xong Việc trễ' }).click();
    await expect(plan.locator('.action').last()).toContainText('Đã xong');
    await plan.getByRole('button', { name: 'Xóa Việc sau' }).click();
    await expect(plan.locator('.action')).toHaveCount(1);
    await expect(plan.getByText('Đã xóa việc “Việc sau”.')).toBeVisible();
    await expect(plan.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(plan.locator('.action')).toHaveCount(2);
  });

  test('gives its due days as a calendar', async ({ page }) => {
    const actions = [
      {
        id: 'a',
        criterion: 'VHCS-A1',
        what: 'Họp đúng giờ',
        owner: 'Tổ 1',
        due: '2030-09-30',
        state: 'open' as const,
      },
    ];
    await openResult(page, unit, { ...mixed, actions });
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải lịch hạn việc (.ics)' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^VHCS_.*\.ics$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20300930');
    expect(text).toContain('SUMMARY:Hạn: Họp đúng giờ');
  });
});

test.describe('an earlier assessment', () => {
  const before: Assessment = {
    ...answered(unit, 'met', { 'VHCS-A1': 'not-met', 'VHCS-B2': 'not-met', 'VHCS-F8': null }),
    id: otherId,
    period: { from: '2025-07-01', to: '2025-12-31' },
  };

  async function expectComparison(page: Page): Promise<void> {
    const [was, is] = [score(unit, before), score(unit, mixed)];
    const whole = section(page, 'so-sanh').locator('tfoot tr');
    await expect(whole).toContainText(formatPercent(was.percent));
    await expect(whole).toContainText(formatPercent(is.percent));
    await expect(whole).toContainText('3 kém hơn, 2 tốt hơn, 1 mới chấm');
    await section(page, 'so-sanh').getByText('Tốt hơn (2)').click();
    await expect(section(page, 'so-sanh').getByRole('link', { name: /VHCS-B2/ })).toBeVisible();
    await expect(section(page, 'so-sanh')).toContainText(`mới trả lời ${all - 1}/${all} tiêu chí`);
    await expect(section(page, 'nhom')).toContainText('Bản trước ');
  }

  test('is compared from its file, and found again only with the file', async ({ page }) => {
    await openResult(page, unit, mixed);
    const { text, digest } = writeAssessmentFile(before, unit, tool);
    await section(page, 'so-sanh')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'truoc.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await expectComparison(page);
    expect((await stored(page, mixed.id))['previous']).toEqual({
      id: otherId,
      digest,
      percent: score(unit, before).percent,
    });
    await page.locator('.views').getByRole('link', { name: 'Trả lời' }).click();
    await page.locator('.views').getByRole('link', { name: 'Kết quả' }).click();
    await expectComparison(page);
    await page.reload();
    await expect(section(page, 'so-sanh')).toContainText('Mở lại tệp đó để so từng tiêu chí.');
  });

  test('is compared from another draft, and found again by itself', async ({ page }) => {
    await openResult(page, unit, mixed, [before]);
    await page.getByLabel('Bản nháp trong trình duyệt này').selectOption({ index: 1 });
    await expectComparison(page);
    await page.reload();
    await expectComparison(page);
    await page.getByRole('button', { name: 'Thôi so sánh' }).click();
    await expect(section(page, 'so-sanh').getByRole('table')).toHaveCount(0);
    expect((await stored(page, mixed.id))['previous']).toBeNull();
  });

  test('of another checklist is refused in words', async ({ page }) => {
    await openResult(page, unit, mixed);
    await section(page, 'so-sanh')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'khac.json',
        mimeType: 'application/json',
        buffer: Buffer.from(writeAssessmentFile(answered(clauses, 'met'), clauses, tool).text),
      });
    await expect(section(page, 'so-sanh').getByRole('alert')).toContainText('dan-van-chinh-quyen');
    await expect(section(page, 'so-sanh').getByRole('link', { name: 'Cách sửa' })).toBeVisible();
  });
});

test.describe('closing', () => {
  test('says what is missing, with a way there', async ({ page }) => {
    await openResult(page, unit, unfinished);
    const close = section(page, 'chot');
    await close.getByRole('button', { name: 'Chốt bản đánh giá' }).click();
    await expect(close.getByRole('alert')).toContainText('Còn 2 tiêu chí chưa trả lời');
    await close.getByRole('alert').getByRole('link', { name: 'VHCS-F8' }).click();
    await expect(page.locator('#VHCS-F8')).toBeInViewport();
  });

  test('closes, and a changed answer opens again', async ({ page }) => {
    await openResult(page, unit, mixed);
    await section(page, 'chot').getByRole('button', { name: 'Chốt bản đánh giá' }).click();
    await expect(section(page, 'chot').getByText('Bản này đã chốt lúc')).toBeFocused();
    await expect(page.locator('.result-status')).toContainText('Đã chốt ngày');
    expect((await stored(page, mixed.id))['status']).toBe('final');
    await section(page, 'cho-yeu')
      .getByRole('link', { name: /VHCS-B1/ })
      .click();
    await page.locator('#VHCS-B1').getByRole('radio', { name: 'Đạt', exact: true }).check();
    await page.locator('.views').getByRole('link', { name: 'Kết quả' }).click();
    await expect(page.locator('.result-status')).toContainText('Bản nháp');
  });
});

test('a day no file can carry is never kept, so that the draft stays readable', async ({ page }) => {
  await openResult(page, unit, mixed);
  await section(page, 'viec').getByRole('button', { name: 'Thêm việc' }).click();
  await section(page, 'viec').getByLabel('Việc phải làm').fill('Việc có hạn sai');
  for (const label of ['Từ ngày', 'Hạn'])
    await page.getByLabel(label, { exact: true }).evaluateAll((inputs) => {
      for (const input of inputs as HTMLInputElement[]) {
        input.value = '12026-01-01';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
  await page.reload();
  await expect(section(page, 'viec')).toContainText('Việc có hạn sai');
});
