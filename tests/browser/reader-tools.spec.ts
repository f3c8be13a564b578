import { expect, test } from '@playwright/test';
import { box, repeatedIds, toolsOf, watchShifts } from '#tests/support/reader.ts';

const decision129 = 'Quyết định số 129/2007/QĐ-TTg ngày 02/8/2007 của Thủ tướng Chính phủ';
const letter = 'Công văn số 5273/UBND-NC ngày 31/12/2021 của Ủy ban nhân dân tỉnh Tuyên Quang';

/** One provision of each kind. `start` is how the copied text begins after the prefix of a digest. */
const kinds = [
  {
    kind: 'an article with its clauses',
    at: 'qd-129-2007#dieu-4',
    name: 'Điều 4',
    citation: `Điều 4 Quy chế ban hành kèm theo ${decision129}`,
    digest: true,
    start: 'Điều 4. Các hành vi bị cấm\n1. ',
  },
  {
    kind: 'a clause',
    at: 'qd-129-2007#dieu-4-khoan-2',
    name: 'khoản 2 Điều 4',
    citation: `khoản 2 Điều 4 Quy chế ban hành kèm theo ${decision129}`,
    digest: true,
    start: '2. Cấm dùng đồ uống có cồn',
  },
  {
    kind: 'a point',
    at: 'luat-09-2012#dieu-11-khoan-2-diem-a',
    name: 'điểm a khoản 2 Điều 11',
    citation: /^điểm a khoản 2 Điều 11 Luật Phòng, chống tác hại của thuốc lá/,
    digest: true,
    start: /^(?:a\) |Điểm a)/,
  },
  {
    kind: 'an article of the decision that issues the regulation',
    at: 'qd-218-2013#quyet-dinh-dieu-1',
    name: 'Điều 1 của Quyết định',
    citation: /^Điều 1 Quyết định số 218-QĐ\/TW/,
    digest: true,
    start: /Điều 1/,
  },
  {
    kind: 'a section without a number',
    at: 'qd-217-2013#giam-sat',
    name: 'Giám sát: ai, việc gì, các bước',
    citation: /^Quyết định số 217-QĐ\/TW ngày .* của Bộ Chính trị, phần “Giám sát[^”]*”$/,
    digest: true,
    start: /^Giám sát/,
  },
  {
    kind: 'a mục of the công văn',
    at: 'cv-5273-2021#muc-1-4',
    name: 'mục 1.4',
    citation: `mục 1.4 ${letter}`,
    digest: false,
    start: '1.4. Tiếp tục thực hiện tốt Phong trào thi đua “Dân vận khéo”',
  },
  {
    kind: 'a further paragraph of a mục',
    at: 'cv-5273-2021#muc-1-5-doan-2',
    name: 'đoạn 2 mục 1.5',
    citation: `đoạn 2 mục 1.5 ${letter}`,
    digest: false,
    start: 'Tiếp tục thực hiện rà soát, sắp xếp tổ chức bộ máy',
  },
  {
    kind: 'a named part of the công văn',
    at: 'cv-5273-2021#noi-nhan',
    name: 'Nơi nhận',
    citation: letter,
    digest: false,
    start: 'Nơi nhận:\n- Như trên;',
  },
] as const;

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { kind, at, name, citation, digest, start } of kinds)
    test(`${kind}: address, citation, text with citation`, async ({ page, baseURL }) => {
      const [slug = '', anchor = ''] = at.split('#');
      const address = `${baseURL ?? ''}van-ban/${slug}/#${anchor}`;
      await page.goto(address);
      const section = page.locator(`[id="${anchor}"]`);
      await section.locator('> .permalink').focus();
      await page.keyboard.press('Enter');
      const copied = async (button: string) => {
        await box(page).getByRole('button', { name: button, exact: true }).click();
        await expect(box(page).getByRole('status')).toContainText('Đã chép');
        return page.evaluate(() => navigator.clipboard.readText());
      };
      expect(await copied('Chép địa chỉ')).toBe(address);
      const cited = await copied('Chép trích dẫn');
      if (typeof citation === 'string') expect(cited).toBe(citation);
      else expect(cited).toMatch(citation);
      const quoted = await copied('Chép nội dung kèm trích dẫn');
      const prefix = '[Tóm lược, không phải nguyên văn]\n';
      expect(quoted.startsWith(prefix)).toBe(digest);
      const words = digest ? quoted.slice(prefix.length) : quoted;
      if (typeof start === 'string') expect(words.startsWith(start), words).toBe(true);
      else expect(words).toMatch(start);
      expect(quoted.endsWith(`\n(${cited})`)).toBe(true);
      expect(quoted).not.toMatch(/\[\d+\]|Đọc hôm nay|Dựa vào đây|⋯/);
      const marks = await section.locator('.provision-text .mark').allTextContents();
      for (const mark of marks) expect(quoted).toContain(mark);
      await page.keyboard.press('Escape');
      await expect(toolsOf(page, name)).toBeFocused();
    });
});

test('on plain http the text is copied through a selected field', async ({ page, baseURL }) => {
  const plain = new URL(baseURL ?? '');
  plain.hostname = 'sotay.test';
  await page.goto(`${plain.href}van-ban/qd-129-2007/#dieu-4-khoan-2`);
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
  await toolsOf(page, 'khoản 2 Điều 4').click();
  await box(page).getByRole('button', { name: 'Chép trích dẫn' }).click();
  await expect(box(page).getByRole('status')).toContainText('Đã chép: khoản 2 Điều 4 Quy chế');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Lọc mục lục' }).focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('searchbox', { name: 'Lọc mục lục' })).toHaveValue(
    `khoản 2 Điều 4 Quy chế ban hành kèm theo ${decision129}`,
  );
});

test('where nothing may be copied the text stands selected', async ({ page }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('van-ban/cv-5273-2021/#muc-1-4');
  await toolsOf(page, 'mục 1.4').click();
  await box(page).getByRole('button', { name: 'Chép trích dẫn' }).click();
  const field = box(page).getByRole('textbox', { name: 'Nội dung để chép' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`mục 1.4 ${letter}`);
  expect(
    await field.evaluate((each: HTMLTextAreaElement) => each.selectionEnd - each.selectionStart),
  ).toBeGreaterThan(20);
});

test('every provision has tools with a name of its own', async ({ page }) => {
  await page.goto('van-ban/qd-129-2007/');
  const names = await page
    .locator('.provision > .permalink')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
  expect(names.length).toBe(await page.locator('.provision').count());
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^Công cụ cho \S/);
});

test('the space bar, Esc and a click elsewhere work the tools', async ({ page }) => {
  await page.goto('van-ban/cv-5273-2021/#muc-1-4');
  const tools = toolsOf(page, 'mục 1.4');
  await tools.focus();
  await page.keyboard.press(' ');
  await expect(box(page)).toBeVisible();
  await expect(box(page).getByRole('button', { name: 'Chép địa chỉ' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await expect(tools).toBeFocused();
  await tools.click();
  await expect(box(page)).toBeVisible();
  await page.locator('h1').click();
  await expect(box(page)).toBeHidden();
});

test('nothing moves when tools, look-ups and the find box appear', async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
  await page.waitForLoadState('networkidle');
  await page.locator('#dieu-4-khoan-2').hover();
  await toolsOf(page, 'khoản 2 Điều 4').click();
  await expect(box(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#dieu-4-khoan-2 a[data-ref]').first().click();
  await expect(box(page)).toBeVisible();
  expect(await repeatedIds(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tìm trong văn bản' }).click();
  await page.keyboard.type('dieu');
  await expect(page.locator('[data-find-count]')).toContainText('/');
  await page.keyboard.press('Escape');
  expect(await shifts()).toBe(0);
});

test.describe('marks of having read', () => {
  test('are kept in this browser, shown in the contents, and taken back', async ({ page }) => {
    await page.goto('van-ban/cv-5273-2021/#muc-1-4');
    await toolsOf(page, 'mục 1.4').click();
    await box(page).getByRole('button', { name: 'Đánh dấu đã đọc' }).click();
    const entry = page.locator('.toc li[data-read]');
    await expect(entry).toHaveText(/1\.4\. Thi đua.*\(đã đọc\)/);
    await page.reload();
    await expect(entry).toHaveCount(1);
    await expect(page.locator('[data-read-progress]')).toContainText('Đã đọc 1/');
    await page.getByRole('button', { name: 'Đánh dấu đã đọc cả văn bản' }).click();
    const total = await page.locator('.toc li:not(.toc-extra)').count();
    await expect(page.locator('[data-read-progress]')).toContainText(`Đã đọc ${total}/${total}`);
    await page.getByRole('button', { name: 'Xóa dấu' }).click();
    await expect(entry).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('st:da-doc'))).toBeNull();
  });
});

test.describe('printing', () => {
  test('one provision alone, with its document, standing, sources and address', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await page.goto('van-ban/qd-129-2007/#dieu-4-khoan-2');
    await toolsOf(page, 'khoản 2 Điều 4').click();
    await box(page).getByRole('button', { name: 'In riêng phần này' }).click();
    await expect(page.locator('html[data-printed]')).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    await expect(sheet).toBeVisible();
    for (const words of [
      decision129,
      'Tóm lược',
      'Tình trạng',
      'Cấm dùng đồ uống có cồn',
      '(chưa đối chiếu)',
      'khoản 2 Điều 4 Quy chế',
      '/van-ban/qd-129-2007/#dieu-4-khoan-2',
    ])
      await expect(sheet).toContainText(words);
    await expect(sheet).not.toContainText('Cấm quảng cáo thương mại');
    await expect(sheet.locator('.print-sources li').first()).toContainText(/^\[\d+\] /);
    await expect(page.locator('main')).toBeHidden();
    expect(await repeatedIds(page)).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('main')).toBeVisible();
    await expect(sheet).toHaveCount(0);
  });

  test('a document: notes open, standing and sources kept, tools gone', async ({ page }) => {
    await page.goto('van-ban/cv-5273-2021/');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.reading-bar, .toc, .carry').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.permalink').first()).toBeHidden();
    await expect(page.locator('#muc-1-6 .today .prose').first()).toBeVisible();
    await expect(page.getByText('Nơi nhận chỉ đạo')).toBeVisible();
    await expect(page.locator('.print-foot')).toContainText('Địa chỉ trang: /van-ban/cv-5273-2021/');
    await expect(page.locator('#nguon')).toBeVisible();
    const foot = await page.request.get('van-ban/cv-5273-2021/in.css');
    expect(await foot.text()).toContain('"/van-ban/cv-5273-2021/"');
  });

  test('the whole handbook: each thing once, references stay on the page', async ({ page }) => {
    await page.goto('in/#qd-129-2007--dieu-4-khoan-2');
    await expect(page.locator('[id="qd-129-2007--dieu-4-khoan-2"]')).toBeInViewport();
    for (const id of [
      'cv-5273-2021--muc-1-4',
      'thuat-ngu--dan-van-kheo',
      'hoi-dap--uong-bia-buoi-trua',
      'thay-doi--bo-cap-huyen-2025',
      'huong-dan-van-hoa-cong-so',
      'nguon',
    ])
      await expect(page.locator(`[id="${id}"]`)).toBeAttached();
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
        .map(({ hash }) => decodeURIComponent(hash.slice(1)))
        .filter((id) => document.getElementById(id) === null),
    );
    expect(lost).toEqual([]);
  });
});
