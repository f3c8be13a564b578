import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { violations } from '#tests/support/axe.ts';
import { listPages } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

const pages = listPages(sites.plain.folder);

/**
 * Every page is asked everything on a phone but contrast; one page of each template, whose siblings differ in words
 * alone, at both widths and with contrast in light and dark. `npm run test:more` asks all of every page (SWEEP=full).
 */
const isFull = process.env['SWEEP'] === 'full';
const templates = new Map(
  pages.toReversed().map((path) => [path.replace(/^(\/[^/]+\/(?:loi\/)?)[^/]+(?=\/)/, '$1*'), path]),
);
const whole = new Set(isFull ? pages : templates.values());

/** One page a worker looks at everything with: a fresh context costs more than the look itself. */
const test = base.extend<object, { eye: Page }>({
  eye: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'vi-VN', baseURL: sites.plain.address });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(whole.size).toBeGreaterThan(20);
});

for (const path of pages)
  test(`${path} is accessible and keeps to itself`, async ({ eye: page }) => {
    test.slow();
    page.removeAllListeners();
    const complaints: string[] = [];
    const outside: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(new URL(sites.plain.address).origin) && !/^(data|blob):/.test(url))
        outside.push(url);
    });
    await page.goto(`.${path}`);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 360 || whole.has(path))
        expect(await violations(page, { contrast: 'without' }), `${width} px`).toEqual([]);
      for (const colorScheme of whole.has(path) ? (['light', 'dark'] as const) : []) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, { contrast: 'only' }), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });
