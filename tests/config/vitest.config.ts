import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * `unit` is pure and quick; `content` reads the real content/; `build` the built site; `more` is slow. Files of the
 * first two share their modules, which halves the time: one that stubs a variable or a global takes it back.
 */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/fuzz.ts'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 } },
      { extends: true, test: { name: 'more', include: ['tests/more/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
