/**
 * `npm run test:more`: what is too slow for every change, counted like `npm test`. Office files read by LibreOffice, the
 * same bytes on two builds, long fuzzing of every property, and the main path in Firefox.
 */
import { asCount, run, runKinds, vitest } from './run-kinds.ts';

runKinds(
  {
    office: vitest('more', {}, ['tests/more/office.test.ts']),
    'same bytes': vitest('more', {}, ['tests/more/same-bytes.test.ts']),
    firefox: vitest('more', {}, ['tests/more/firefox.test.ts']),
    'contrast of every page': () =>
      asCount(
        run('playwright', ['test', '--config', 'tests/config/playwright.config.ts', 'every-page'], {
          SWEEP: 'full',
        }),
      ),
    fuzz: vitest('unit', { FUZZ_RUNS: '3000' }, ['--testTimeout=900000']),
  },
  process.argv.slice(2),
);
