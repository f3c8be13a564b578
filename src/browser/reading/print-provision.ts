/** Prints one provision alone: its document, standing, text, notes, sources and address on a sheet made for it. */
import type { QuotedProvision } from './cited.ts';
import { element } from '../lib/elements.ts';
import { copyPart } from './fetch-section.ts';

const printing = 'print-one';

/** Opens the print dialog for the provision; the page itself is not touched. */
export async function printProvision(section: HTMLElement, quoted: QuotedProvision): Promise<void> {
  const here = new URL(location.href);
  const text = copyPart(section, here);
  for (const note of text.querySelectorAll('details')) note.open = true;
  const parts = ['.document-name', '.coverage', '.facts'].map((selector) => document.querySelector(selector));
  const head = parts.flatMap((part) => (part === null ? [] : [copyPart(part, here)]));
  const sheet = element(
    'div',
    { class: 'print-sheet document-text' },
    ...head,
    text,
    element('p', { class: 'print-citation' }, quoted.citation),
    usedSources(text),
    ...(await foot(quoted)),
  );
  document.body.append(sheet);
  document.body.classList.add(printing);
  window.addEventListener(
    'afterprint',
    () => {
      document.body.classList.remove(printing);
      sheet.remove();
    },
    { once: true },
  );
  window.print();
}

/** The numbered sources that the text names, under their numbers on the page. */
function usedSources(text: Element): HTMLElement {
  const list = element('ul', { class: 'print-sources' });
  const hashes = [...text.querySelectorAll<HTMLAnchorElement>('a.source')].map(({ hash }) => hash.slice(1));
  for (const id of new Set(hashes)) {
    const entry = document.getElementById(id);
    const number = entry === null ? 0 : [...(entry.parentElement?.children ?? [])].indexOf(entry) + 1;
    if (entry !== null)
      list.append(element('li', {}, `[${number}] `, ...copyPart(entry, new URL(location.href)).childNodes));
  }
  return list;
}

/** With a public address the sheet leads back to the very provision; otherwise it names the path. */
async function foot({ address }: QuotedProvision): Promise<Node[]> {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const { pathname, hash } = new URL(address);
  if (canonical === undefined) return [element('p', { class: 'print-address' }, pathname + hash)];
  const { qrImage } = await import('../lib/qr-image.ts');
  const target = canonical + hash;
  return [qrImage(target, 96), element('p', { class: 'print-address' }, target)];
}
