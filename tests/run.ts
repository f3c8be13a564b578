/**
 * `npm test`: every kind of check in the order of cost, each counted, none silently skipped. With names as arguments only
 * those kinds run.
 */
import { rmSync } from 'node:fs';
import { findChromium } from '#tests/support/chromium.ts';
import { sites } from '#tests/support/sites.ts';
import { asCount, check, readJson, run, runKinds, vitest } from './run-kinds.ts';
import type { Count } from './run-kinds.ts';

function browser(): Count {
  findChromium();
  const file = 'test-results/browser.json';
  rmSync(file, { force: true });
  const good = run('playwright', ['test', '--config', 'tests/config/playwright.config.ts']);
  const report = readJson(file) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  } | null;
  if (report === null) return asCount(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  if (flaky > 0) console.log(`${flaky} passed only at the second try: a race to be mended, named above.`);
  return { passed: expected + flaky, failed: Math.max(unexpected, Number(!good)), skipped };
}

function build(): Count {
  const results = Object.values(sites).map(({ folder, env }) =>
    run('node', ['src/build/build-site.ts', folder], env),
  );
  return {
    passed: results.filter(Boolean).length,
    failed: results.filter((good) => !good).length,
    skipped: 0,
  };
}

runKinds(
  {
    format: check('prettier', '--check', '--log-level=warn', '.'),
    lint: check('eslint', '--config', 'tests/config/eslint.config.mjs', '--max-warnings=0', '.'),
    types: check('astro', 'check'),
    'types of the pure core': check('tsc', '--project', 'src/domain'),
    'content check': check('node', 'src/publish/check-content.ts'),
    spelling: check(
      'cspell',
      'lint',
      '--config',
      'tests/config/cspell.json',
      '--no-progress',
      '--no-summary',
      'content/**/*.mdx',
      'content/**/*.yml',
      'src/ui-text/**/*.ts',
    ),
    unit: vitest('unit'),
    content: vitest('content'),
    site: build,
    build: vitest('build'),
    search: check('node', 'tests/search/search-eval.ts'),
    browser,
  },
  process.argv.slice(2),
);
