import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The first test that fails ends the run of a mutant, so the quick ones come first. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = (file: TestSpecification) =>
      this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return Promise.resolve(files.toSorted((a, b) => seconds(a) - seconds(b)));
  }
}

/** The tests that can notice a mutant of src/domain and src/catalog; those that read the sources as text are left out. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
    exclude: ['tests/unit/architecture.test.ts', 'tests/unit/readme.test.ts', 'tests/unit/contrast.test.ts'],
    setupFiles: ['tests/support/fuzz.ts'],
    // The same few cases for every mutant: quicker, and the score does not depend on luck.
    env: { FUZZ_RUNS: '25', FUZZ_SEED: '1' },
    // Every mutant gets a new worker anyway; within it the files share their imports.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
