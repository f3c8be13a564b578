import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { explainCap, explainFormula, explainPercent, explainRating } from '#src/domain/assessment/explain.ts';
import { formatPercent } from '#src/domain/assessment/percent.ts';
import { score } from '#src/domain/assessment/score.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { answer, answered, established, tool } from '#tests/support/assessments.ts';
import { clauses, person, unit } from '#tests/support/checklists.ts';

/** The result of assessments that are already in the browser, as somebody finds them who comes back. */
const otherId = '7d1f6a52-8f4c-4b7e-9d55-0a6f0c1f8a22';

const mixed = answered(unit, 'met', {
  'VHCS-A1': 'partly-met',
  'VHCS-A4': 'not-met',
  'VHCS-B1': 'not-met',
  'VHCS-C1': 'partly-met',
});
const unfinished = answered(unit, 'met', { 'VHCS-A2': null, 'VHCS-A4': 'not-met', 'VHCS-F8': null });
const weakGroup = answered(
  unit,
  'met',
  Object.fromEntries(
    unit.criteria.filter(({ group }) => group === 'C').map(({ id }) => [id, 'not-met' as const]),
  ),
);

async function openResult(
  page: Page,
  checklist: PublishedChecklist,
  assessment: Assessment,
  others: readonly Assessment[] = [],
): Promise<void> {
  const drafts = [assessment, ...others].map((each) => ({
    id: each.id,
    text: writeAssessmentFile(each, checklist, tool).text,
  }));
  await page.goto('gioi-thieu/');
  await page.evaluate(
    ({ drafts: all, open, checklistId }) => {
      for (const { id, text } of all) localStorage.setItem(`st:ban:${id}`, text);
      localStorage.setItem(`st:mo:${checklistId}`, open);
    },
    { drafts, open: assessment.id, checklistId: checklist.id },
  );
  await page.goto(`tu-danh-gia/${checklist.id}/#ket-qua`);
  // The view and the reader of files are fetched now: slow where many browsers run at once.
  await expect(page.locator('[data-result-percent]')).toBeVisible({ timeout: 30_000 });
}

/** The stored file of a draft. */
async function stored(page: Page, id: string): Promise<Record<string, unknown>> {
  const text = await page.evaluate((key) => localStorage.getItem(key), `st:ban:${id}`);
  return JSON.parse(text ?? '{}') as Record<string, unknown>;
}

const section = (page: Page, name: string) => page.locator(`.result-${name}`);

test.describe('the score is explained', () => {
  test('with the own numbers in the formula, in all and in every group', async ({ page }) => {
    await openResult(page, unit, mixed);
    const total = score(unit, mixed);
    await expect(page.locator('[data-result-percent]')).toHaveText(formatPercent(total.percent));
    await expect(page.locator('[data-result-rating]')).toHaveText('Tốt');
    await expect(page.locator('.score-words')).toContainText(explainRating(unit, total));
    await expect(section(page, 'cach-tinh')).toContainText(explainFormula(total));
    for (const group of total.groups)
      await expect(section(page, 'nhom')).toContainText(explainFormula(group));
    await expect(section(page, 'nhom').getByRole('img', { name: 'Biểu đồ các nhóm' })).toBeVisible();
  });

  test('with the range while criteria are unanswered, and the way to them', async ({ page }) => {
    await openResult(page, unit, unfinished);
    const total = score(unit, unfinished);
    await expect(page.locator('[data-result-rating]')).toHaveText('Chưa xếp loại');
    await expect(page.locator('.score-words')).toContainText(explainPercent(total));
    await page.getByRole('link', { name: 'Trả lời 2 tiêu chí còn lại' }).click();
    await expect(page.locator('#VHCS-A2')).toBeInViewport();
    await expect(page.locator('#VHCS-A2 input').first()).toBeFocused();
  });

  test('with what limited the rating', async ({ page }) => {
    const failed = established(weakGroup, ['L3']);
    await openResult(page, unit, failed);
    const total = score(unit, failed);
    await expect(page.locator('[data-result-rating]')).toHaveText('Yếu');
    for (const cap of total.rating.cappedBy)
      await expect(page.locator('.score-limits')).toContainText(explainCap(unit, cap));
    await expect(section(page, 'diem-liet')).toContainText('L3.');
    await expect(section(page, 'nhom')).toContainText('Dưới 50%: giới hạn xếp loại cả bản.');
  });

  test('with the share taken out as not applicable', async ({ page }) => {
    const free = unit.criteria.filter(({ notApplicable }) => notApplicable !== 'never');
    const taken = answered(
      unit,
      'met',
      Object.fromEntries(free.map(({ id }) => [id, 'not-applicable' as const])),
    );
    await openResult(page, unit, taken);
    await expect(page.locator('.score-words')).toContainText(
      /Không áp dụng \d+ tiêu chí, \d+ điểm .*cần thẩm định/,
    );
  });

  test('with what brings most next', async ({ page }) => {
    await openResult(page, unit, mixed);
    await expect(section(page, 'them-diem').getByRole('listitem').first()).toContainText(
      /^Thêm 3 điểm nếu “.*” đạt: lên \d+(,\d)?%/,
    );
  });
});

test.describe('other checklists', () => {
  test('the one of the công văn shows percents by mục and no rating', async ({ page }) => {
    await openResult(page, clauses, answered(clauses, 'met', { 'DVCQ-1.1-1': 'partly-met' }));
    await expect(page.locator('[data-result-rating]')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Từng mục' })).toBeVisible();
    await expect(section(page, 'nhom').locator('.group-bars > li')).toHaveCount(clauses.groups.length);
    await expect(section(page, 'diem-liet')).toHaveCount(0);
  });

  test('a person with an established L4 is not rated', async ({ page }) => {
    await openResult(page, person, established(answered(person, 'met'), ['L4']));
    await expect(page.locator('[data-result-rating]')).toHaveText('Không xếp loại');
    await expect(section(page, 'diem-liet')).toContainText('Không xếp loại.');
  });
});

test('gaps come heaviest first and lead back to their criterion, whatever the filter shows', async ({
  page,
}) => {
  await openResult(page, unit, mixed);
  const links = section(page, 'cho-yeu').getByRole('listitem').getByRole('link');
  await expect(links.first()).toContainText('VHCS-A4');
  await page.locator('.views').getByRole('link', { name: 'Trả lời' }).click();
  await page.getByLabel('Hiện tiêu chí').selectOption({ label: 'Chưa trả lời' });
  await expect(page.locator('#VHCS-B1')).toBeHidden();
  await page.locator('.views').getByRole('link', { name: 'Kết quả' }).click();
  await section(page, 'cho-yeu')
    .getByRole('link', { name: /VHCS-B1/ })
    .click();
  await expect(page.locator('#VHCS-B1')).toBeInViewport();
  await expect(page.locator('#VHCS-B1 input:checked')).toBeFocused();
});

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
    await expect(section(page, 'so-sanh')).toContainText('mới trả lời 52/53 tiêu chí');
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
    await expect(section(page, 'chot')).toContainText('Bản này đã chốt lúc');
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

test('a review stands beside the own judgement', async ({ page }) => {
  const review = { outcome: 'not-met' as const, reason: 'Sổ còn trống', by: 'Người thẩm định', at: null };
  const reviewed = { ...mixed, answers: { ...mixed.answers, 'VHCS-A2': answer('met', { review }) } };
  await openResult(page, unit, reviewed);
  const part = section(page, 'tham-dinh');
  await expect(part).toContainText('Thẩm định 1/53 tiêu chí:');
  await expect(part.getByRole('listitem')).toContainText(
    'Tự chấm: Đạt · Thẩm định: Chưa đạt · Lý do: Sổ còn trống',
  );
});

test.describe('the printed sheet', () => {
  test('holds everything a signed sheet needs, and nothing of the site', async ({ page }) => {
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
    const training: Assessment = { ...established(mixed, ['L3']), actions, mode: 'training' };
    await openResult(page, unit, training);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    await expect(sheet).toBeVisible();
    for (const text of [
      'PHIẾU TỰ ĐÁNH GIÁ',
      'BẢN TẬP HUẤN',
      unit.disclaimer,
      `phiên bản ${unit.version}`,
      'Nhóm F. Tổ chức thực hiện',
      explainRating(unit, score(unit, training)),
      'Họp đúng giờ',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ])
      await expect(sheet).toContainText(text);
    for (const { id } of unit.criteria)
      await expect(sheet.getByRole('cell', { name: id, exact: true }).first()).toBeVisible();
    for (const chrome of ['.site-head', '.site-foot', '.crumbs', '.result-screen', '.score-bar'])
      await expect(page.locator(chrome)).toBeHidden();
  });

  test('carries the first twelve characters of the digest of the exported file', async ({ page }) => {
    await openResult(page, unit, mixed);
    const foot = await page.evaluate(() => document.documentElement.style.getPropertyValue('--sheet-foot'));
    await page.getByRole('button', { name: 'Xuất JSON' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp về' }).click();
    const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as {
      integrity: { digest: string };
    };
    expect(foot).toContain(`dấu tệp ${file.integrity.digest.slice(0, 12)}`);
  });

  test('is drawn anew when printing starts', async ({ page }) => {
    await openResult(page, unit, mixed);
    await section(page, 'viec').getByRole('button', { name: 'Thêm việc' }).click();
    await section(page, 'viec').getByLabel('Việc phải làm').fill('Việc mới thêm');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toContainText('Việc mới thêm');
  });

  test('gives the page back to the form afterwards', async ({ page }) => {
    await openResult(page, unit, mixed);
    await page.locator('.views').getByRole('link', { name: 'Trả lời' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#VHCS-A1')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

for (const { width, colorScheme } of [
  { width: 360, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const)
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });
    test('the result is accessible, fits, and the policy has nothing to refuse', async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await openResult(page, unit, established(unfinished, ['L1']), [{ ...mixed, id: otherId }]);
      await page.getByLabel('Bản nháp trong trình duyệt này').selectOption({ index: 1 });
      await section(page, 'viec').getByRole('button', { name: 'Thêm việc' }).click();
      await section(page, 'chot').getByRole('button', { name: 'Chốt bản đánh giá' }).click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`),
      ).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
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
