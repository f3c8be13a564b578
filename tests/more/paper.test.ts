import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChrome109 } from '#tests/support/chrome-109.ts';
import { chromiumWith, findChromium } from '#tests/support/chromium.ts';
import { current } from '#tests/support/checklists.ts';
import { findOrInstall } from '#tests/support/debian.ts';
import { fontSets } from '#tests/support/fonts.ts';
import { mixed, openResult } from '#tests/support/result-page.ts';
import { serveBuiltSite } from '#tests/support/built-site.ts';

const { unit } = current;

let site: Awaited<ReturnType<typeof serveBuiltSite>>;

beforeAll(async () => {
  site = await serveBuiltSite();
}, 300_000);

afterAll(() => site.close());

/** The words of every sheet of paper that the page prints on. */
async function paper(page: Page): Promise<string[]> {
  const pdftotext = findOrInstall({
    name: 'pdftotext',
    paths: ['/usr/bin/pdftotext'],
    packages: ['poppler-utils'],
  });
  const file = join(mkdtempSync(join(tmpdir(), 'so-tay-')), 'trang.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync(pdftotext, ['-layout', file, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

const openForm = async (page: Page) => {
  await page.goto(`tu-danh-gia/${unit.id}/`);
  await page.locator('#VHCS-A1').waitFor();
};
const openSheet = (page: Page) => openResult(page, unit, mixed);

/** `margins`: whether the browser prints words in the margins of a page, as Chrome does from 131. */
const browsers = [
  { name: 'Chromium of today', find: findChromium, margins: true },
  { name: 'Chrome 109', find: findChrome109, margins: false },
];

describe.each(browsers)('$name', ({ find, margins }) => {
  describe.each(fontSets)('in %s', (fonts) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ ...chromiumWith(fonts), executablePath: find() });
    }, 300_000);
    afterAll(() => browser.close());

    test.each([
      { what: 'nine criteria of the blank form a sheet', open: openForm, perSheet: 9, mark: null },
      { what: 'eleven of the filled sheet', open: openSheet, perSheet: 11, mark: 'dấu tệp' },
    ])(
      'prints $what, with number and mark where a browser prints margins',
      async ({ open, perSheet, mark }) => {
        const page = await browser.newPage({ baseURL: site.address, locale: 'vi-VN' });
        await open(page);
        const printed = await paper(page);
        await page.close();
        expect(printed.length).toBeLessThanOrEqual(Math.ceil(unit.criteria.length / perSheet));
        const ends = printed.map((text) => text.trim().split('\n').at(-1)?.trim() ?? '');
        const counted = ends.map((end, index) => end.endsWith(`${index + 1}/${printed.length}`));
        expect(counted).toEqual(printed.map(() => margins));
        // Where margins hold no words, the mark of the file stands at the end alone.
        const marked = printed.map((_, index) => mark !== null && (margins || index === printed.length - 1));
        expect(ends.map((end) => mark !== null && end.includes(mark))).toEqual(marked);
      },
    );
  });
});
