/**
 * One small box beside what opened it: a sheet at the foot of a phone, a note under the link elsewhere. Made by hand
 * because the popover attribute is newer than the oldest browser served; positioned over the page, so nothing moves.
 */
import { toolsText } from '../../ui-text/reader-tools.ts';
import popoverStyle from '../../styles/popover.css?url';
import { element } from '../lib/elements.ts';
import { loadStyle } from '../lib/load-style.ts';

await loadStyle(popoverStyle);

interface Box {
  readonly dialog: HTMLDialogElement;
  readonly content: HTMLElement;
}

let box: Box | undefined;
let opener: HTMLElement | null = null;

/** A second click on the opener is the opener's to judge. */
const isOpener = (node: Node) => opener?.contains(node) === true;

function makeBox(): Box {
  const content = element('div', { class: 'popover-content' });
  const close = element(
    'button',
    { type: 'button', class: 'popover-close', 'aria-label': toolsText.close },
    '✕',
  );
  const dialog = element('dialog', { class: 'popover' }, content, close);
  close.addEventListener('click', () => closePopover(true));
  dialog.addEventListener('focusout', ({ relatedTarget }) => {
    const inside =
      relatedTarget instanceof Node && (dialog.contains(relatedTarget) || isOpener(relatedTarget));
    if (relatedTarget !== null && !inside) closePopover(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && dialog.open) closePopover(true);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const inside = target instanceof Node && (dialog.contains(target) || isOpener(target));
    if (dialog.open && !inside) closePopover(false);
  });
  document.body.append(dialog);
  return { dialog, content };
}

/** Closes the box, if open; `back` returns the focus to what opened it. */
export function closePopover(back: boolean): void {
  if (box?.dialog.open !== true) return;
  const from = opener;
  opener = null;
  from?.removeAttribute('aria-expanded');
  box.dialog.close();
  if (back) from?.focus({ preventScroll: true });
}

/** Whether the box is open and was opened by this element. */
export function isOpenFor(from: HTMLElement): boolean {
  return box?.dialog.open === true && opener === from;
}

/**
 * Shows `content` beside `from`, which gets the focus back on closing. Opened from inside itself, the box stays where
 * it is and changes its content. `label` names the box for those who cannot see it.
 */
export function openPopover(from: HTMLElement, label: string, ...content: readonly Node[]): void {
  box ??= makeBox();
  const { dialog } = box;
  const again = dialog.open && dialog.contains(from);
  if (!again) {
    closePopover(false);
    opener = from;
    from.setAttribute('aria-expanded', 'true');
  }
  dialog.setAttribute('aria-label', label);
  box.content.replaceChildren(...content);
  if (!dialog.open) dialog.show();
  if (opener !== null) place(dialog, opener);
  box.content.scrollTop = 0;
  (box.content.querySelector<HTMLElement>('a, button, textarea') ?? dialog).focus({ preventScroll: true });
}

/** Under the opener where there is room, above it otherwise; on phones the style sheet alone decides. */
function place(dialog: HTMLDialogElement, from: HTMLElement): void {
  const gap = 6;
  const edge = 16;
  const at = from.getClientRects()[0] ?? from.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const left = Math.max(edge, Math.min(at.left, document.documentElement.clientWidth - width - edge));
  const below = at.bottom + gap + height <= window.innerHeight || at.top < height + gap;
  dialog.style.setProperty('--left', `${left + window.scrollX}px`);
  dialog.style.setProperty(
    '--top',
    `${(below ? at.bottom + gap : at.top - gap - height) + window.scrollY}px`,
  );
}
