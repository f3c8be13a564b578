import { defineConfig } from '@playwright/test';
import { chromiumWith } from '#tests/support/chromium.ts';
import { sites } from '#tests/support/sites.ts';

/** Browser tests run against folders that are already built: `npm run test:browser` builds them first. */
export default defineConfig({
  testDir: '../browser',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  // A machine under load may race a test; what needs the second try is named, see tests/run.ts.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: sites.plain.address,
    browserName: 'chromium',
    launchOptions: chromiumWith('noto'),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  },
  webServer: Object.values(sites).map(({ folder, port, base, address }) => ({
    command: `node tests/support/serve-site.ts ${folder} ${port} ${base}`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  })),
});
