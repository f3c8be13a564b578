import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { answered, established } from '#tests/support/assessments.ts';
import { violations } from '#tests/support/axe.ts';
import { progress } from '#src/domain/assessment/progress.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { current, currentLibrary, unit as oldUnit } from '#tests/support/checklists.ts';
import { writeOldFile } from '#tests/support/old-format.ts';
import { openResult, section, stored } from '#tests/support/result-page.ts';

/** Critical failures: three answers, what they do to the result, and files from before there were three. */
const form = 'tu-danh-gia/van-hoa-cong-so/';
const { unit } = current;
const failure = (page: Page, id: string) => page.locator(`#${id}`);
const choose = (page: Page, id: string, name: string) =>
  failure(page, id).getByRole('radio', { name, exact: true }).check();

test.describe('a critical failure in the form', () => {
  test('is a named group of three, answered by the keyboard, and red only once it is there', async ({
    page,
  }) => {
    await page.goto(form);
    const group = page.getByRole('radiogroup', { name: /Nhận quà trái quy định/ });
    await expect(group.getByRole('radio')).toHaveCount(3);
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
    const colour = () => group.evaluate((element) => getComputedStyle(element).borderLeftColor);
    const calm = await colour();
    await group.getByRole('radio', { name: 'Không có' }).focus();
    await page.keyboard.press('Space');
    await expect(group.getByRole('radio', { name: 'Không có' })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(group.getByRole('radio', { name: 'Chưa xác minh' })).toBeChecked();
    expect(await colour()).toBe(calm);
    await page.keyboard.press('ArrowDown');
    await expect(group.getByRole('radio', { name: 'Có, đã xác minh' })).toBeChecked();
    expect(await colour()).not.toBe(calm);
    expect(await violations(page)).toEqual([]);
  });

  test('is asked at a criterion “Chưa đạt” too, and answered at both places at once', async ({ page }) => {
    await page.goto(form);
    const card = page.locator('#VHCS-D7');
    await card.getByRole('radio', { name: 'Chưa đạt', exact: true }).check();
    await card.getByRole('radio', { name: 'Chưa xác minh' }).check();
    await expect(failure(page, 'L10').getByRole('radio', { name: 'Chưa xác minh' })).toBeChecked();
  });
});

test.describe('in the result', () => {
  const all: Assessment = answered(unit, 'met');

  test('what is not verified is said and caps nothing; what is established caps', async ({ page }) => {
    await openResult(page, unit, {
      ...all,
      criticalFailures: { L10: { finding: 'unverified', aggravated: false, note: '' } },
    });
    const rating = page.locator('[data-result-rating]');
    await expect(rating).toHaveText('Tốt');
    await expect(page.locator('.score-words')).toContainText('1 điểm liệt chưa xác minh (L10)');
    await expect(section(page, 'diem-liet')).toContainText('chưa xác minh, chưa giới hạn gì');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toContainText('Chưa xác minh: L10. Nhận quà');
    await page.emulateMedia({ media: null });
    await page.getByRole('link', { name: 'Trả lời', exact: true }).click();
    await choose(page, 'L10', 'Có, đã xác minh');
    await page.getByRole('link', { name: 'Kết quả', exact: true }).click();
    await expect(rating).toHaveText('Yếu');
    await expect(page.locator('.score-words')).not.toContainText('chưa xác minh');
  });

  test('an answer that an established failure contradicts is named at both places and in the result', async ({
    page,
  }) => {
    await openResult(page, unit, established(all, ['L10']));
    const words = 'Điểm liệt L10 ghi “Có, đã xác minh” nhưng tiêu chí VHCS-D7 ghi “Đạt”';
    await expect(section(page, 'diem-liet')).toContainText(words);
    await page.getByRole('link', { name: 'Trả lời', exact: true }).click();
    for (const place of ['#L10', '#VHCS-D7']) await expect(page.locator(place)).toContainText(words);
    await page.locator('#L10').getByRole('link', { name: 'VHCS-D7' }).click();
    await expect(page.locator('#VHCS-D7')).toBeInViewport();
    await page.locator('#VHCS-D7').getByRole('radio', { name: 'Chưa đạt', exact: true }).check();
    await expect(page.locator('#L10')).not.toContainText(words);
  });
});

test.describe('a file of format 1.0.0 on the first version of the checklist', () => {
  const old: Assessment = {
    ...answered(oldUnit, 'met'),
    criticalFailures: {
      L3: { finding: 'none', aggravated: false, note: 'đã hỏi' },
      L1: { finding: 'established', aggravated: false, note: '' },
    },
  };
  const text = writeOldFile(old, oldUnit);
  const result = readAssessmentFile(text, { library: currentLibrary });
  if (!result.ok) throw new Error('unreadable');
  const { answered: carried, total } = progress(unit, result.value.assessment);
  const count = `${carried}/${total}`;
  const sentence = 'Tệp theo định dạng cũ gộp “không có” với “chưa xác minh”, nên hỏi lại điểm liệt: L3.';

  test('says what it asks again, is written as 1.1.0 only once it is used, and leads to the question', async ({
    page,
  }) => {
    await page.goto(form);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'cu.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const dialog = page.getByRole('dialog', { name: 'Xem trước tệp' });
    await expect(dialog).toContainText(sentence);
    expect(await stored(page, old.id)).toEqual({});
    await dialog.getByRole('button', { name: 'Dùng tệp này' }).click();
    await expect(page.locator('.score-count')).toHaveText(count);
    const file = await stored(page, old.id);
    expect(file).toMatchObject({ formatVersion: '1.1.0', migration: { from: '2026.1' } });
    expect(JSON.stringify(file)).toContain('đã hỏi');
    const [first] = file['answers'] as { criterion: string; text: string }[];
    expect(first?.text).toBe(unit.criteria.find(({ id }) => id === first?.criterion)?.text);
    await expect(failure(page, 'L1').getByRole('radio', { name: 'Có, đã xác minh' })).toBeChecked();

    await page.locator('.filter-bar .missing summary').click();
    await page.locator('.missing').getByRole('link', { name: 'L3', exact: true }).click();
    await expect(failure(page, 'L3').getByRole('radio').first()).toBeFocused();
    await choose(page, 'L3', 'Chưa xác minh');
    await expect(page.locator('.missing').getByRole('link', { name: 'L3', exact: true })).toHaveCount(0);
    expect((await stored(page, old.id))['criticalFailures']).toContainEqual({
      id: 'L3',
      finding: 'unverified',
      aggravated: false,
    });
  });

  test('that is a draft of this browser opens with the same sentence and stays as it was', async ({
    page,
  }) => {
    await page.goto('gioi-thieu/');
    await page.evaluate(
      ([id = '', draft = '']) => {
        localStorage.setItem(`st:ban:${id}`, draft);
        localStorage.setItem('st:mo:van-hoa-cong-so', id);
      },
      [old.id, text],
    );
    await page.goto(form);
    await expect(page.locator('.notice')).toContainText(sentence);
    await expect(page.locator('.score-count')).toHaveText(count);
    expect((await stored(page, old.id))['formatVersion']).toBe('1.0.0');
  });
});
