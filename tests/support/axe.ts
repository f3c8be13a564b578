/** axe in the page under test: put in through the browser's own door, so that the security policy stays in force. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Looking {
  /** Contrast is asked apart where a page is looked at in several colours. Default: everything. */
  readonly contrast?: 'only' | 'without';
  /** Selector of the part to look at. Default: the whole page. */
  readonly part?: string;
}

/** What axe objects to on the page as it stands, one line a rule: its id and the elements. */
export async function violations(page: Page, { contrast, part }: Looking = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ runOnly, rules, part }) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const options = { runOnly, rules, resultTypes: ['violations' as const] };
      const { violations: found } = await axe.run(part ?? document, options);
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
    },
    {
      runOnly: contrast === 'only' ? ['color-contrast'] : tags,
      rules: contrast === 'without' ? { 'color-contrast': { enabled: false } } : {},
      part: part ?? null,
    },
  );
}
