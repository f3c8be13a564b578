/**
 * `npm run test:more`: what is too slow for every change, counted like `npm test`. Office files read by LibreOffice, the
 * same bytes on two builds, long fuzzing of every property, the main path in Firefox, paper in Chrome 109 as in today's,
 * and every page before the W3C's checker.
 */
import { playwright, runKinds, vitest } from './run-kinds.ts';

await runKinds(
  [
    { office: vitest('more', {}, ['tests/more/office.test.ts']) },
    { 'same bytes': vitest('more', {}, ['tests/more/same-bytes.test.ts']) },
    { firefox: vitest('more', {}, ['tests/more/firefox.test.ts']) },
    { paper: vitest('more', {}, ['tests/more/paper.test.ts']) },
    { 'W3C checker': vitest('more', {}, ['tests/more/html.test.ts']) },
    { 'contrast of every page': playwright({ SWEEP: 'full' }, ['every-page']) },
    { fuzz: vitest('unit', { FUZZ_RUNS: '3000' }, ['--testTimeout=900000']) },
  ],
  process.argv.slice(2),
);
