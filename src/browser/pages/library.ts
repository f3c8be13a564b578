/** Filters a list in place: items that do not match every chosen value are hidden, and empty groups with them. */
import { documentText } from '../../ui-text/document.ts';

const form = document.querySelector<HTMLFormElement>('[data-filter-form]');
const items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')];

function apply(filterForm: HTMLFormElement): void {
  const chosen = [...new FormData(filterForm)].filter(([, value]) => value !== '');
  for (const item of items) item.hidden = !chosen.every(([key, value]) => item.dataset[key] === value);
  for (const group of document.querySelectorAll<HTMLElement>('[data-filter-group]'))
    group.hidden = group.querySelector('[data-filter-item]:not([hidden])') === null;
  const shown = items.filter((item) => !item.hidden).length;
  const count = filterForm.querySelector('[data-filter-count]');
  if (count !== null)
    count.textContent = shown === 0 ? documentText.none : documentText.shown(shown, items.length);
}

if (form !== null) {
  form.addEventListener('change', () => apply(form));
  form.addEventListener('reset', () => setTimeout(() => apply(form)));
  apply(form);
}
