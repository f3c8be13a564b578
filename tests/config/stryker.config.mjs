/**
 * Mutation testing, see tests/run-mutation.ts. Mistakes in what is made once while a module loads (tables, patterns) are
 * left out: each would need all tests and together three quarters of the time.
 */
export default {
  mutate: ['src/domain/**/*.ts', 'src/catalog/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/config/vitest.mutation.config.ts' },
  ignoreStatic: true,
  timeoutMS: 15_000,
  tempDirName: 'test-results/mutation',
  ignorePatterns: ['dist', 'public', 'test-results'],
  reporters: ['progress', 'json'],
  jsonReporter: { fileName: 'test-results/mutation.json' },
  logLevel: 'warn',
};
