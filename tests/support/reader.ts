/** What the tests of the reader share. */
import type { Page } from '@playwright/test';

/** The box that tools, look-ups and lists open in. */
export const box = (page: Page) => page.locator('dialog.popover[open]');

/** The button of a provision's tools, by its accessible name. */
export const toolsOf = (page: Page, name: string) =>
  page.getByRole('button', { name: `Công cụ cho ${name}`, exact: true });

/** Starts adding up layout shifts, those after input included; call before the first navigation. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const sum = { value: 0 };
    Object.assign(window, { layoutShifts: sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.value += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { layoutShifts: { value: number } }).layoutShifts.value);
}

/** Ids that stand more than once on the page as it is now. */
export function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}
