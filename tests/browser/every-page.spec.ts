import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { listPages } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

const pages = listPages(sites.plain.folder);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Every page is asked everything on a phone but contrast; one page of each template, whose siblings differ in words
 * alone, at both widths and with contrast in light and dark. `npm run test:more` asks all of every page (SWEEP=full).
 */
const isFull = process.env['SWEEP'] === 'full';
const templates = new Map(
  pages.toReversed().map((path) => [path.replace(/^(\/[^/]+\/(?:loi\/)?)[^/]+(?=\/)/, '$1*'), path]),
);
const whole = new Set(isFull ? pages : templates.values());

/** Legacy mode: no page of this site has frames, and without them axe need not open a second page to finish. */
async function violations(page: Page, contrast: 'only' | 'without'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const asked =
    contrast === 'only'
      ? axe.withRules(['color-contrast'])
      : axe.withTags(tags).disableRules(['color-contrast']);
  const { violations: found } = await asked.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
}

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(whole.size).toBeGreaterThan(20);
});

for (const path of pages)
  test(`${path} is accessible, fits the screen and keeps to itself`, async ({ page, baseURL }) => {
    test.slow();
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
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 360 || whole.has(path))
        expect(await violations(page, 'without'), `${width} px`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `at ${width} px the page scrolls sideways`).toBeLessThanOrEqual(0);
      for (const colorScheme of whole.has(path) ? (['light', 'dark'] as const) : []) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, 'only'), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });
