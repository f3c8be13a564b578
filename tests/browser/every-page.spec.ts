import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { listPages } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

/** Pages of one kind share their templates: each is walked whole, a few at a time so that failures name their page. */
const pages = listPages(sites.plain.folder);
const views = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(40);
});

for (const { width, colorScheme } of views)
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });
    for (const path of pages)
      test(`${path} is accessible, fits and keeps to itself`, async ({ page, baseURL }) => {
        const complaints: string[] = [];
        const outside: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('request', (request) => {
          const url = request.url();
          if (!url.startsWith(new URL(baseURL ?? '').origin) && !/^(data|blob):/.test(url)) outside.push(url);
        });
        await page.goto(`.${path}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`),
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
        expect(outside).toEqual([]);
      });
  });
