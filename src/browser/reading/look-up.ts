/** Opens the text a reference leads to without leaving the page. */
import { toolsText } from '../../ui-text/reader-tools.ts';
import { element } from '../lib/elements.ts';
import { copyPart, pageAt } from './fetch-section.ts';
import { isOpenFor, openPopover } from './popover.ts';
import { provisionName } from './provision-name.ts';

/** Shows what stands at an address of this site beside `opener`; goes there when it cannot be shown, or is asked twice. */
export async function openAddress(href: string, opener: HTMLElement): Promise<void> {
  const address = new URL(href);
  if (isOpenFor(opener)) return location.assign(href);
  try {
    const page = await pageAt(address);
    const part = partAt(page, address);
    if (part === null) return location.assign(href);
    const name = nameOf(part, opener);
    const way = element('a', { class: 'popover-way', href }, name);
    openPopover(
      opener,
      name,
      element('p', { class: 'popover-head' }, way, ' ', ...standing(page)),
      ...bodyOf(part, address),
    );
  } catch {
    location.assign(href);
  }
}

/** The element an address names: by its fragment, or the head of a document. */
function partAt(page: Document, { hash }: URL): Element | null {
  if (hash === '') return page.querySelector('.document-head');
  const target = page.getElementById(decodeURIComponent(hash.slice(1)));
  return target !== null && /^(H[1-6]|DT)$/.test(target.tagName) ? target.parentElement : target;
}

function nameOf(part: Element, opener: HTMLElement): string {
  const heading = part.matches('.document-head') ? part.querySelector('.document-name') : null;
  const document = part.closest<HTMLElement>('[data-cited]')?.querySelector('.reading-title')?.textContent;
  const name = provisionName(part);
  if (name !== null) return document === undefined ? name : `${name}, ${document ?? ''}`;
  return (
    (heading ?? part.querySelector('h2, h3, h4, dt, summary'))?.textContent?.trim() ||
    (opener.textContent ?? '').trim()
  );
}

/** Validity and coverage of the document a part belongs to: the reader never sees words of a digest without them. */
function standing(page: Document): Node[] {
  const found = [page.querySelector('.coverage strong'), page.querySelector('.facts .status')];
  return found.flatMap((each) =>
    each === null ? [] : [element('span', { class: 'popover-standing' }, each.textContent ?? '')],
  );
}

function bodyOf(part: Element, address: URL): Node[] {
  const copy = copyPart(part, address);
  // What has just been said above the text.
  const said = part.matches('.rests-of') ? ':scope > h2, .rests-way' : '.document-name';
  for (const each of copy.querySelectorAll(said)) each.remove();
  return [
    element('div', { class: 'popover-text' }, ...copy.childNodes),
    element('p', { class: 'popover-foot' }, openLink(address)),
  ];
}

function openLink({ href }: URL): HTMLAnchorElement {
  return element('a', { href }, toolsText.openThere);
}
