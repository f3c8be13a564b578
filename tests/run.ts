/**
 * `npm test`: every kind of check, each counted, none silently skipped. With names as arguments only those kinds run:
 * `npm run check` names the first stage.
 */
import { findChromium } from '#tests/support/chromium.ts';
import { sites } from '#tests/support/sites.ts';
import { check, playwright, run, runKinds, vitest } from './run-kinds.ts';
import type { Result } from './run-kinds.ts';

/** A build says how it went, not what it did: `npm ci && npm start` prints 40 lines at most. */
const LINES_OF_A_BUILD = 10;

/** The sites that the later stages look at; each must be built, and without a flood of words. */
async function site(): Promise<Result> {
  const results: Result[] = [];
  for (const { folder, env } of Object.values(sites)) {
    const { good, output } = await run('src/build/build-site.ts', [folder], env);
    const isQuiet = output.split('\n').length <= LINES_OF_A_BUILD;
    const complaint = isQuiet ? '' : `A build printed more than ${LINES_OF_A_BUILD} lines.\n`;
    const passed = Number(good) + Number(isQuiet);
    results.push({ passed, failed: 2 - passed, skipped: 0, output: output + complaint });
  }
  const sum = (key: 'passed' | 'failed') => results.reduce((total, each) => total + each[key], 0);
  const output = results.map((each) => each.output).join('');
  return { passed: sum('passed'), failed: sum('failed'), skipped: 0, output };
}

/** Longest first in each stage: so they end together. */
await runKinds(
  [
    {
      types: check('astro', 'check'),
      lint: check(
        'eslint',
        '--config',
        'tests/config/eslint.config.mjs',
        '--max-warnings=0',
        '--cache',
        '--cache-strategy=content',
        '--cache-location=node_modules/.cache/eslint/',
        '.',
      ),
      format: check('prettier', '--check', '--log-level=warn', '--cache', '--cache-strategy=content', '.'),
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
      'types of the pure core': check('typescript', '--project', 'src/domain'),
      'unused parts and cycles': check('knip', '--config', 'tests/config/knip.json', '--no-progress'),
      'content check': check('src/publish/check-content.ts'),
    },
    { site, content: vitest('content'), unit: vitest('unit') },
    { build: vitest('build') },
    {
      browser: async () => {
        findChromium();
        return playwright()();
      },
    },
  ],
  process.argv.slice(2),
);
