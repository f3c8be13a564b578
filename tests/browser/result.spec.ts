import { expect, test } from '@playwright/test';
import { explainFormula, explainPercent } from '#src/ui-text/score.ts';
import { explainCap, explainRating } from '#src/ui-text/score-explained.ts';
import { formatPercent } from '#src/domain/assessment/percent.ts';
import { score } from '#src/domain/assessment/score.ts';
import { answer, answered, established } from '#tests/support/assessments.ts';
import { violations } from '#tests/support/axe.ts';
import { current } from '#tests/support/checklists.ts';
import { mixed, openResult, otherId, section, unfinished } from '#tests/support/result-page.ts';

const { clauses, person, unit } = current;
const all = unit.criteria.length;

/** The result: the score explained, gaps, review, in every width. */
const weakGroup = answered(
  unit,
  'met',
  Object.fromEntries(
    unit.criteria.filter(({ group }) => group === 'C').map(({ id }) => [id, 'not-met' as const]),
  ),
);

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

test('a review stands beside the own judgement', async ({ page }) => {
  const review = { outcome: 'not-met' as const, reason: 'Sổ còn trống', by: 'Người thẩm định', at: null };
  const reviewed = { ...mixed, answers: { ...mixed.answers, 'VHCS-A2': answer('met', { review }) } };
  await openResult(page, unit, reviewed);
  const part = section(page, 'tham-dinh');
  await expect(part).toContainText(`Thẩm định 1/${all} tiêu chí:`);
  await expect(part.getByRole('listitem')).toContainText(
    'Tự chấm: Đạt · Thẩm định: Chưa đạt · Lý do: Sổ còn trống',
  );
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
      // What the bar that stays in sight covers at the moment is no small target.
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  });
