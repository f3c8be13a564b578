import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { listPages } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

const pages = listPages(sites.plain.folder);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each width is checked whole in light; dark differs in colours alone, so that only contrast is asked again. */
const views = [
  { width: 360, colorScheme: 'light', rules: null },
  { width: 360, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 1280, colorScheme: 'light', rules: null },
] as const;

async function violations(page: Page, rules: readonly string[] | null): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations: found } = await (
    rules === null ? axe.withTags(tags) : axe.withRules([...rules])
  ).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
}

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(100);
});

for (const path of pages)
  test(`${path} is accessible, fits the screen and keeps to itself`, async ({ page, baseURL }) => {
    test.slow(path === '/in/');
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
    for (const { width, colorScheme, rules } of views) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, rules), `${width} px, ${colorScheme}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `at ${width} px the page scrolls sideways`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });
