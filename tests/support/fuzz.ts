/** FUZZ_RUNS=2000 makes every property that names no number of its own run that often: `npm run test:more` does. */
import fc from 'fast-check';

const runs = Number(process.env['FUZZ_RUNS'] ?? 0);
if (runs > 0) fc.configureGlobal({ numRuns: runs });
