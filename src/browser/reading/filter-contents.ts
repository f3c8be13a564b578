/** Filters the table of contents as one types, marks or no marks. Loaded when the field is first used. */
import { foldForSearch } from '#src/domain/vietnamese/index.ts';

export function filterContents(toc: HTMLElement, query: string): void {
  const wanted = foldForSearch(query);
  const entries = [...toc.querySelectorAll('li')];
  for (const entry of entries)
    entry.hidden =
      !` ${foldForSearch(entry.querySelector('a')?.textContent ?? '')}`.includes(` ${wanted}`) &&
      wanted !== '';
  const none = toc.querySelector<HTMLElement>('[data-toc-none]');
  if (none !== null) none.hidden = entries.some((entry) => !entry.hidden);
}
