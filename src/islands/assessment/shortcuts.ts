/**
 * Single-letter shortcuts of a criterion: 1–4 choose, n and p go to the next and previous criterion. They act only while
 * focus is inside a criterion and not in a text field, and can be switched off (WCAG 2.1.4).
 */
import type { Outcome } from '#src/domain/assessment/index.ts';
import { outcomes } from '#src/domain/assessment/index.ts';

/** Handles a key pressed inside a criterion's fieldset; a digit means the same outcome everywhere, of `choices` or none. */
export function handleShortcut(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  choices: readonly Outcome[],
  choose: (outcome: Outcome) => void,
): void {
  const from = event.target as HTMLElement;
  const isText = from.closest('textarea, select, input:not([type=radio]):not([type=checkbox])') !== null;
  if (isText || event.ctrlKey || event.metaKey || event.altKey) return;
  const outcome = /^[1-4]$/.test(event.key) ? outcomes[Number(event.key) - 1] : undefined;
  if (outcome !== undefined && choices.includes(outcome)) {
    event.preventDefault();
    choose(outcome);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${outcome}"]`)?.focus();
  } else if (event.key === 'n' || event.key === 'p') {
    event.preventDefault();
    goTo(event.currentTarget, event.key === 'n' ? 1 : -1);
  }
}

/** Focuses the criterion after or before one, among those shown. */
function goTo(current: HTMLElement, step: 1 | -1): void {
  const shown = [...document.querySelectorAll<HTMLElement>('.criterion')].filter(
    (criterion) => criterion.offsetParent !== null,
  );
  const from = current.closest<HTMLElement>('.criterion');
  const next = from === null ? undefined : shown[shown.indexOf(from) + step];
  if (next !== undefined) focusCriterion(next);
}

/** Puts focus on the chosen answer of a criterion, or on its first, and brings it into view. */
export function focusCriterion(criterion: HTMLElement): void {
  const radio =
    criterion.querySelector<HTMLInputElement>('input[type=radio]:checked') ??
    criterion.querySelector<HTMLInputElement>('input[type=radio]');
  radio?.focus({ preventScroll: true });
  criterion.scrollIntoView({ block: 'center' });
}

/** Brings a place of the form into view by its id, once it is shown; the criterion it is in also gets the focus. */
export function showPlace(id: string): void {
  const place = document.getElementById(id);
  const criterion = place?.closest<HTMLElement>('.criterion') ?? null;
  if (criterion === null) place?.scrollIntoView();
  else focusCriterion(criterion);
}
