import { chromium, expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromiumWith } from '#tests/support/chromium.ts';
import { fontSets } from '#tests/support/fonts.ts';
import { listPages } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

/** From the smallest phone to a wide desk, also just above the widths at which the layout changes. */
const widths = [320, 360, 412, 768, 900, 1024, 1160, 1280, 1920];
const pages = listPages(sites.plain.folder);
/** What one test looks at with one browser; all pages in one would leave the other worker idle. */
const parts = 4;

/** At which widths the page scrolls sideways, by how much, and the outermost element that sticks out. */
async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => {
      const wider = document.documentElement.scrollWidth - window.innerWidth;
      const culprit = [...document.body.querySelectorAll('*')].find(
        (element) => wider > 0 && element.getBoundingClientRect().right > window.innerWidth,
      );
      return wider > 0 ? `${wider} px: ${culprit?.tagName ?? ''}.${culprit?.className ?? ''}` : null;
    });
    if (over !== null) found.push(`${new URL(page.url()).pathname} at ${width} px by ${over}`);
  }
  return found;
}

for (const fonts of fontSets)
  for (let part = 1; part <= parts; part += 1)
    test(`no page scrolls sideways at any width in ${fonts}, part ${part} of ${parts}`, async () => {
      test.setTimeout(180_000);
      const browser = await chromium.launch(chromiumWith(fonts));
      const page = await browser.newPage({ baseURL: sites.plain.address, locale: 'vi-VN' });
      const found: string[] = [];
      for (const path of pages.filter((_, index) => index % parts === part - 1)) {
        await page.goto(`.${path}`);
        found.push(...(await overflows(page)));
      }
      await browser.close();
      expect(found).toEqual([]);
    });
