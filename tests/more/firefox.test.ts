import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBuiltSite } from '#tests/support/built-site.ts';
import { findOrInstall } from '#tests/support/debian.ts';

/** Debian's Firefox ESR through WebDriver BiDi. */
const findFirefox = () =>
  findOrInstall({ name: 'Firefox', paths: ['/usr/bin/firefox-esr'], packages: ['firefox-esr'] });

let site: Awaited<ReturnType<typeof serveBuiltSite>>;
let browser: Awaited<ReturnType<typeof puppeteer.launch>>;
let address = '';

beforeAll(async () => {
  site = await serveBuiltSite();
  ({ address } = site);
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
}, 300_000);

afterAll(async () => {
  await browser.close();
  site.close();
});

test('Firefox reads a document and marks where the reader is', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}van-ban/cv-5273-2021/#muc-1-4`);
  expect(await page.$eval('#muc-1-4', (element) => element.textContent)).toContain('Dân vận khéo');
});

test('Firefox finds a clause', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}tra-cuu/?q=dan%20van%20kheo`);
  await page.waitForSelector('ol[data-search-results][data-state="done"] li a');
  const first = await page.$eval('ol[data-search-results] li a', (link) => link.getAttribute('href'));
  expect(first).toContain('/van-ban/cv-5273-2021/');
});

test('Firefox answers, keeps and restores the answers, and offers no undo that is none', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}tu-danh-gia/van-hoa-cong-so/`);
  await page.waitForSelector('#VHCS-A1 input');
  await page.click('#VHCS-A1 input[value="met"]');
  await page.waitForFunction(() => document.querySelector('.score-count')?.textContent?.startsWith('1/'));
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.score-count')?.textContent?.startsWith('1/'));
  const kept = await page.$eval(
    '#VHCS-A1 input[value="met"]',
    (input) => (input as HTMLInputElement).checked,
  );
  expect(kept).toBe(true);
  const isUndo = await page.$$eval('.toolbar button', (buttons) =>
    buttons.filter(({ textContent }) => textContent === 'Hoàn tác').map((button) => button.disabled),
  );
  expect(isUndo, 'nothing to undo after a reload').toEqual([true]);
});
