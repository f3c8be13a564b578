/** For browser tests of the result page: assessments that are already in the browser, as somebody finds them who comes back. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { answered, tool } from '#tests/support/assessments.ts';
import { current } from '#tests/support/checklists.ts';

const { unit } = current;

/** Id of a second draft. */
export const otherId = '7d1f6a52-8f4c-4b7e-9d55-0a6f0c1f8a22';

/** Answered throughout, with four criteria short of “Đạt”. */
export const mixed = answered(unit, 'met', {
  'VHCS-A1': 'partly-met',
  'VHCS-A4': 'not-met',
  'VHCS-B1': 'not-met',
  'VHCS-C1': 'partly-met',
});
/** Two criteria unanswered. */
export const unfinished = answered(unit, 'met', { 'VHCS-A2': null, 'VHCS-A4': 'not-met', 'VHCS-F8': null });

/** Puts drafts into the browser, the first as the one open last, and goes to its result. */
export async function openResult(
  page: Page,
  checklist: PublishedChecklist,
  assessment: Assessment,
  others: readonly Assessment[] = [],
): Promise<void> {
  const drafts = [assessment, ...others].map((each) => ({
    id: each.id,
    text: writeAssessmentFile(each, checklist, tool).text,
  }));
  await page.goto('gioi-thieu/');
  await page.evaluate(
    ({ drafts: all, open, checklistId }) => {
      for (const { id, text } of all) localStorage.setItem(`st:ban:${id}`, text);
      localStorage.setItem(`st:mo:${checklistId}`, open);
    },
    { drafts, open: assessment.id, checklistId: checklist.id },
  );
  await page.goto(`tu-danh-gia/${checklist.id}/#ket-qua`);
  // The view and the reader of files are fetched now: slow where many browsers run at once.
  await expect(page.locator('[data-result-percent]')).toBeVisible({ timeout: 30_000 });
}

/** The stored file of a draft. */
export async function stored(page: Page, id: string): Promise<Record<string, unknown>> {
  const text = await page.evaluate((key) => localStorage.getItem(key), `st:ban:${id}`);
  return JSON.parse(text ?? '{}') as Record<string, unknown>;
}

/** One part of the result by the last part of its id. */
export function section(page: Page, name: string): Locator {
  return page.locator(`.result-${name}`);
}
