import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'tests/config/eslint.config.mjs' });

/** Names of the rules that refuse a file of src/ with this text. */
async function refusals(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const rules = (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'syntax');
  return rules.filter((rule) => rule.startsWith('boundaries/') || rule === 'no-restricted-syntax');
}

// Loading the linter takes longer than a test may.
beforeAll(async () => void (await refusals('src/domain/new.ts', '')), 60_000);

const importing = 'boundaries/dependencies';
const unknown = 'boundaries/no-unknown-dependencies';

describe('the import rules hold where they could be passed by', () => {
  test.each([
    ['src/domain/new.ts', `import '#src/catalog/index.ts';`, [importing]],
    ['src/domain/new.ts', `import type { Draft } from '../stores/drafts-store.ts';`, [importing]],
    ['src/domain/new.ts', `export * from '../islands/drafts/start.ts';`, [importing]],
    ['src/domain/new.ts', `void import('../stores/drafts-store.ts');`, [importing]],
    ['src/domain/new.ts', `import 'node:fs';`, [importing]],
    ['src/domain/new.ts', `import 'papaparse';`, [importing]],
    ['src/domain/new.ts', `import 'zod/mini'; import '@noble/hashes/sha2.js';`, []],
    ['src/browser/new.ts', `import '../site-config.ts';`, [importing]],
    ['src/browser/new.ts', `import './no-such-file.ts';`, [unknown]],
    ['src/layouts/New.astro', `---\nimport '../stores/drafts-store.ts';\n---\n<p></p>`, [importing]],
    ['src/layouts/New.astro', `<script>\nimport '../stores/drafts-store.ts';\n</script>`, [importing]],
    ['src/layouts/New.astro', `<script>\nimport '../browser/pages/guide.ts';\n</script>`, []],
    ['src/new-room/new.ts', `export const room = 1;`, ['boundaries/no-unknown-files']],
  ])('%s may not say %j, or may', async (file, text, rules) => {
    expect(await refusals(file, text)).toEqual(rules);
  });
});

describe('the pure core reads no clock and rolls no dice', () => {
  test.each(['Date.now()', 'new Date()', 'Math.random()', 'performance.now()'])('%s', async (impure) => {
    expect(await refusals('src/domain/new.ts', `export const now = ${impure};`)).toEqual([
      'no-restricted-syntax',
    ]);
    expect(await refusals('src/browser/new.ts', `export const now = ${impure};`)).toEqual([]);
  });

  test('but may take a time apart that it is given', async () => {
    expect(await refusals('src/domain/new.ts', 'export const day = new Date(0).getUTCDate();')).toEqual([]);
  });
});
