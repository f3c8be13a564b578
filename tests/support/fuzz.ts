/**
 * FUZZ_RUNS=2000 makes every property that names no number of its own run that often: `npm run test:more` does.
 * FUZZ_SEED=1 draws the same cases every time, so that two runs can be compared: `npm run test:mutation` does.
 */
import fc from 'fast-check';

const runs = Number(process.env['FUZZ_RUNS'] ?? 0);
const seed = Number(process.env['FUZZ_SEED'] ?? 0);
fc.configureGlobal({ ...(runs > 0 ? { numRuns: runs } : {}), ...(seed > 0 ? { seed } : {}) });
