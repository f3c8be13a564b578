import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { current } from '#tests/support/checklists.ts';

const all = current.unit.criteria.length;

/** Nothing a person answered or typed gets lost: closed tabs, two tabs at once, storage that is full or blocked. */
// What is lost once is lost: no second try.
test.describe.configure({ retries: 0 });

const form = 'tu-danh-gia/van-hoa-cong-so/';
const met = (page: Page, id: string) =>
  page.locator(`#${id}`).getByRole('radio', { name: 'Đạt', exact: true });
const countOf = (page: Page) => page.locator('.score-count');
const storedNames = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('st:ban:')));

const rows = ['VHCS-A1', 'VHCS-A2', 'VHCS-A3', 'VHCS-A4', 'VHCS-A5', 'VHCS-A6'];

/** Answers and types without a pause until the page is gone; says what had certainly arrived, and when. */
function work(page: Page) {
  const answered: string[] = [];
  const typed: { readonly id: string; readonly words: string; readonly at: number }[] = [];
  const run = async () => {
    for (const id of rows) {
      await met(page, id).click({ noWaitAfter: true });
      answered.push(id);
      await page.locator(`[data-more="${id}"] > summary`).click({ noWaitAfter: true });
      await page.locator(`#${id}`).getByLabel('Ghi chú').focus();
      let words = '';
      for (const letter of `ghi chú của ${id}, gõ liền tay`) {
        await page.keyboard.type(letter);
        words += letter;
        typed.push({ id, words, at: Date.now() });
      }
    }
  };
  // The page closes in the middle of a step: that is the point.
  return { answered, typed, done: run().catch(() => undefined) };
}

/** How late the page's own clock has run at worst, so that a busy test machine is not mistaken for lost work. */
async function measureLag(page: Page): Promise<() => Promise<number>> {
  const lag = await page.evaluateHandle(() => {
    let last = performance.now();
    let worst = 0;
    const late = () => (worst = Math.max(worst, performance.now() - last - 20));
    setInterval(() => {
      late();
      last = performance.now();
    }, 20);
    return late;
  });
  return () => page.evaluate((late) => late(), lag);
}

async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // Nobody is left to answer.
  session.send('Page.crash').catch(() => undefined);
  await gone;
}

/**
 * A tab that is closed writes what is unwritten; one that is killed cannot, so it may lose what was typed just before.
 * `letters` says how many must be safe when it ends under the person's hands; with 0 it is the first answer.
 */
const ends = [
  ...[0, 1, 20, 100].map((letters) => ({
    how: 'closed',
    end: (page: Page) => page.close(),
    loss: 0,
    letters,
  })),
  ...[0, 1, 5, 20, 40, 70, 100, 140].map((letters) => ({ how: 'killed', end: kill, loss: 300, letters })),
];

for (const { how, end, loss, letters: least } of ends)
  test(`a tab ${how} while someone types loses no answer and at most ${loss} ms of typing (${least} letters)`, async ({
    context,
  }) => {
    const page = await context.newPage();
    await page.goto(form);
    await met(page, 'VHCS-F8').check();
    const lagOf = await measureLag(page);
    const { answered, typed, done } = work(page);
    let [certain, safe, lag]: [typeof answered, typeof typed, number] = [[], [], 0];
    await expect
      .poll(
        async () => {
          const asked = Date.now();
          certain = [...answered];
          const letters = [...typed];
          lag = loss === 0 ? 0 : await lagOf();
          safe = letters.filter(({ at }) => at <= asked - loss - lag);
          return certain.length > 0 ? safe.length : -1;
        },
        { intervals: [20], timeout: 30_000 },
      )
      .toBeGreaterThanOrEqual(least);
    await end(page);
    await done;
    test.info().annotations.push({
      type: 'checked',
      description: `${certain.length} answers, ${safe.length} letters, lag ${Math.round(lag)} ms`,
    });

    const again = await context.newPage();
    await again.goto(form);
    await expect(met(again, 'VHCS-F8')).toBeChecked();
    for (const id of certain) await expect(met(again, id)).toBeChecked();
    for (const id of new Set(safe.map((each) => each.id))) {
      await again.locator(`[data-more="${id}"] > summary`).click();
      const words = safe.findLast((each) => each.id === id)?.words ?? '';
      const found = await again.locator(`#${id}`).getByLabel('Ghi chú').inputValue();
      expect(found.startsWith(words), `“${found}” has lost part of “${words}” (lag ${lag} ms)`).toBe(true);
    }
    expect(await storedNames(again)).toHaveLength(1);
  });

/** Holds the page's scripts back, as a slow network does, until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('what is chosen before the page comes alive is kept', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(form, { waitUntil: 'commit' });
  await met(page, 'VHCS-A1').check();
  await page.getByLabel('Tên cơ quan, đơn vị').fill('Sở Ví dụ');
  release();
  await expect(countOf(page)).toHaveText(`1/${all}`);
  await expect(page.locator('.saving')).toHaveText('Đã lưu trên máy này');
  await page.reload();
  await expect(met(page, 'VHCS-A1')).toBeChecked();
  await expect(page.getByLabel('Tên cơ quan, đơn vị')).toHaveValue('Sở Ví dụ');
});

test('“Xuất JSON” pressed before the page comes alive waits for the draft and then acts', async ({
  page,
}) => {
  await page.goto(form);
  await met(page, 'VHCS-A1').check();
  await expect(page.locator('.saving')).toHaveText('Đã lưu trên máy này');
  const release = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Dán nội dung tệp' }).click();
  await page.getByRole('button', { name: 'Xuất JSON' }).click();
  await expect(page.locator('[aria-busy]')).toHaveText('Xuất JSON');
  await expect(page.getByRole('dialog')).toBeHidden();
  release();
  await expect(page.getByRole('dialog', { name: 'Xuất tệp' })).toContainText('.json');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect(countOf(page)).toHaveText(`1/${all}`);
  await met(page, 'VHCS-A2').check();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
});

test('an older file of the open draft says what it meets; the newer answers stay among the drafts', async ({
  page,
}) => {
  await page.goto(form);
  const answer = async (ids: readonly string[]) => {
    for (const id of ids) await met(page, id).check();
  };
  const open = async (file: string) => {
    await page.locator('input[type=file]').setInputFiles(file);
    return page.getByRole('dialog', { name: 'Xem trước tệp' });
  };
  const use = async () => {
    await page.getByRole('button', { name: 'Dùng tệp này' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await answer(['VHCS-A1', 'VHCS-A2']);
  await page.getByRole('button', { name: 'Xuất JSON' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tệp về' }).click();
  const file = await (await downloading).path();
  await page.getByRole('button', { name: 'Đóng' }).click();

  await expect(await open(file)).toContainText('Tệp này giống hệt bản đang mở.');
  await use();
  expect(await storedNames(page)).toHaveLength(1);
  await answer(['VHCS-A3', 'VHCS-A4', 'VHCS-A5']);
  await expect(await open(file)).toContainText(
    new RegExp(`đang mở 5/${all}, sửa lúc [\\d/]+ \\d\\d:\\d\\d; tệp 2/${all}, sửa lúc`),
  );
  await use();
  await expect(countOf(page)).toHaveText(`2/${all}`);
  await page.reload();
  await expect(countOf(page)).toHaveText(`2/${all}`);
  await page.goto('tu-danh-gia/');
  await expect(page.locator('[data-draft]').filter({ hasText: `5/${all}` })).toHaveCount(1);
  await expect(page.locator('[data-draft]')).toHaveCount(2);

  await page.evaluate(() => localStorage.clear());
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(form);
  const dialog = await open(file);
  await expect(dialog.getByRole('button', { name: 'Dùng tệp này' })).toBeVisible();
  await expect(dialog).not.toContainText('bản nháp');
});

test.describe('two tabs on one draft', () => {
  async function twoTabs(context: BrowserContext): Promise<[Page, Page]> {
    const one = await context.newPage();
    await one.goto(form);
    await met(one, 'VHCS-A1').check();
    await expect(countOf(one)).toHaveText(`1/${all}`);
    const two = await context.newPage();
    await two.goto(form);
    await expect(met(two, 'VHCS-A1')).toBeChecked();
    return [one, two];
  }

  test('each takes over what the other has saved', async ({ context }) => {
    const [one, two] = await twoTabs(context);
    await met(two, 'VHCS-A2').check();
    await expect(met(one, 'VHCS-A2')).toBeChecked();
    await expect(one.getByText('Bản này vừa được sửa ở thẻ khác')).toBeVisible();
    await met(one, 'VHCS-A3').check();
    await expect(met(two, 'VHCS-A3')).toBeChecked();
    expect(await storedNames(one)).toHaveLength(1);
  });

  test('typing in one while the other answers loses nothing', async ({ context }) => {
    const [one, two] = await twoTabs(context);
    const name = one.getByLabel('Tên cơ quan, đơn vị');
    await name.focus();
    // Typing in one tab goes on while the other is used, as with two windows side by side.
    const typing = name.pressSequentially('Sở Ví dụ gõ rất nhiều chữ không nghỉ tay', { delay: 20 });
    await met(two, 'VHCS-A2').check();
    await typing;
    await expect(name).toHaveValue('Sở Ví dụ gõ rất nhiều chữ không nghỉ tay');
    const files = () =>
      one.evaluate(() =>
        Object.keys(localStorage)
          .flatMap((key) => localStorage.getItem(key) ?? [])
          .join(),
      );
    await expect.poll(files).toContain('"Sở Ví dụ gõ rất nhiều chữ không nghỉ tay"');
    await expect.poll(files).toContain('VHCS-A2');
    // Which tab goes apart depends on the moment; one of them says so, or that it took the other's state over.
    const said = async () => (await one.locator('.notice').count()) + (await two.locator('.notice').count());
    await expect.poll(said).toBeGreaterThan(0);
  });

  test('a draft removed in the list is said in the tab that has it open', async ({ context }) => {
    const [one, two] = await twoTabs(context);
    await two.goto('tu-danh-gia/');
    await two.getByRole('button', { name: /^Xóa bản/ }).click();
    await expect(one.getByText('Bản này vừa bị xóa ở thẻ khác.')).toBeVisible();
    await met(one, 'VHCS-A2').check();
    await expect(two.locator('[data-draft]')).toContainText(`2/${all}`);
  });
});

const refusals = {
  blocked: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    };
  },
};

for (const [name, refuse] of Object.entries(refusals))
  test(`with storage ${name} answers stay, the page says so and the file can be carried away`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await page.goto(form);
    await met(page, 'VHCS-A1').check();
    await met(page, 'VHCS-A2').check();
    await expect(page.getByRole('alert')).toContainText('Máy này không lưu được');
    await expect(countOf(page)).toHaveText(`2/${all}`);
    await page.getByRole('button', { name: 'Xuất JSON' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp về' }).click();
    const path = await (await downloading).path();
    const file = JSON.parse(readFileSync(path, 'utf8')) as { answers: unknown[] };
    expect(file.answers).toHaveLength(2);
    await page.getByRole('button', { name: 'Đóng' }).click();

    // Leaving would lose them: the browser asks first.
    const asked = page.waitForEvent('dialog');
    await page.evaluate(() => void setTimeout(() => location.reload()));
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(countOf(page)).toHaveText(`2/${all}`);

    page.on('dialog', (each) => void each.accept());
    await page.goto('tu-danh-gia/');
    await expect(page.getByRole('alert').or(page.getByText('không cho lưu')).first()).toBeVisible();
  });
