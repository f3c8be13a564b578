/** The pages themselves are the data of look-ups: a part of a page is fetched with its page, once, and cut out. */

const pages = new Map<string, Promise<Document>>();

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/**
 * The document at an address of this site: this one, or another fetched once.
 * @throws when it cannot be had, offline for instance; a later try asks again.
 */
export async function pageAt({ pathname }: URL): Promise<Document> {
  if (pathname === location.pathname) return document;
  const known = pages.get(pathname) ?? fetchPage(pathname);
  pages.set(pathname, known);
  try {
    return await known;
  } catch (error) {
    pages.delete(pathname);
    throw error;
  }
}

/** What belongs to the page and not to the text: left out of every copy. */
const machinery = '.permalink, .rests, script, link, style, .visually-hidden, form, button';

/** A copy of a part of a page to show elsewhere: without ids and tools, its links absolute. */
export function copyPart(part: Element, address: URL): HTMLElement {
  const copy = document.importNode(part, true) as HTMLElement;
  for (const each of copy.querySelectorAll(machinery)) each.remove();
  for (const each of [copy, ...copy.querySelectorAll('*')]) each.removeAttribute('id');
  for (const mark of copy.querySelectorAll('mark[data-hit]')) mark.replaceWith(...mark.childNodes);
  for (const link of copy.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href') ?? '', address).href;
  return copy;
}
