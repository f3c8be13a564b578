import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '#src/build/serve.ts';
import { sites } from '#tests/support/sites.ts';

/** Debian's Firefox ESR through WebDriver BiDi. */
function findFirefox(): string {
  const path = '/usr/bin/firefox-esr';
  if (existsSync(path)) return path;
  if (process.getuid?.() !== 0)
    throw new Error('Không thấy Firefox: hãy chạy "sudo apt-get install firefox-esr".');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['install', '-y', '-qq', 'firefox-esr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return path;
}

let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof puppeteer.launch>>;
let address = '';

beforeAll(async () => {
  execFileSync('node', ['src/build/build-site.ts', sites.plain.folder], { stdio: 'pipe' });
  server = await serveFolder(sites.plain.folder, 0);
  const bound = server.address();
  address = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
}, 300_000);

afterAll(async () => {
  await browser.close();
  server.close();
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
  await page.waitForFunction(() => document.querySelector('.score-count')?.textContent === '1/53');
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.score-count')?.textContent === '1/53');
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
