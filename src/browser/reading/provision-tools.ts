/** The tools of one provision: copy, print, compare, project, mark as read. */
import { toolsText as text } from '../../ui-text/reader-tools.ts';
import { quoteProvision } from './cited.ts';
import type { QuotedProvision } from './cited.ts';
import { copyText } from '../lib/copy.ts';
import { element } from '../lib/elements.ts';
import { closePopover, isOpenFor, openPopover } from './popover.ts';
import { printProvision } from './print-provision.ts';
import { isRead, setRead } from './read-marks.ts';

/** Opens the tools of the provision that `opener` stands in, or closes them when they are open. */
export function openTools(opener: HTMLElement): void {
  const section = opener.closest<HTMLElement>('.provision');
  const quoted = section === null ? null : quoteProvision(section);
  if (section === null || quoted === null) return;
  if (isOpenFor(opener)) return closePopover(true);
  const said = element('div', { class: 'tools-said', role: 'status' });
  const copy = (name: string, words: string) => button(name, () => void copyAndSay(words, said));
  const read = isRead(quoted.slug, quoted.anchor);
  const list = [
    copy(text.copyAddress, quoted.address),
    copy(text.copyCitation, quoted.citation),
    copy(text.copyText, quoted.quotation),
    button(text.printOne, () => {
      closePopover(true);
      void printProvision(section, quoted);
    }),
    ...ways(quoted),
    button(read ? text.unmarkRead : text.markRead, () => {
      setRead(quoted.slug, [quoted.anchor], !read);
      closePopover(true);
    }),
  ];
  openPopover(
    opener,
    opener.getAttribute('aria-label') ?? quoted.name,
    element('p', { class: 'tools-citation' }, quoted.citation),
    element('ul', { class: 'tools' }, ...list.map((each) => element('li', {}, each))),
    said,
  );
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button-quiet' }, name);
  made.addEventListener('click', act);
  return made;
}

function ways({ slug, anchor }: QuotedProvision): HTMLAnchorElement[] {
  const base = document.body.dataset['base'] ?? '/';
  const way = (href: string, name: string) =>
    element('a', { class: 'button button-quiet', href: base + href }, name);
  return [
    way(`doi-chieu/?a=${encodeURIComponent(`${slug}#${anchor}`)}`, text.compare),
    way(`trinh-chieu/${slug}/#${anchor}`, text.project),
  ];
}

async function copyAndSay(words: string, said: HTMLElement): Promise<void> {
  if (await copyText(words)) {
    said.replaceChildren(
      element('strong', {}, text.copied),
      ' ',
      element('span', { class: 'tools-copied' }, words),
    );
    return;
  }
  const field = element('textarea', { readonly: true, rows: '4', 'aria-label': text.copiedText });
  field.value = words;
  said.replaceChildren(text.copyByHand, field);
  field.focus();
  field.select();
}
