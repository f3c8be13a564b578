/** “Đã đọc”: which provisions the reader has marked, kept in this browser, shown in the table of contents. */
import { toolsText } from '../../ui-text/reader-tools.ts';
import { element } from '../lib/elements.ts';
import { readSetting, writeSetting } from '../storage/settings.ts';

type Marks = Record<string, string[]>;
const setting = 'da-doc';

function readMarks(): Marks {
  try {
    const value: unknown = JSON.parse(readSetting(setting) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, anchors]) => Array.isArray(anchors))) as Marks;
  } catch {
    return {};
  }
}

export function isRead(slug: string, anchor: string): boolean {
  return readMarks()[slug]?.includes(anchor) === true;
}

/** Marks provisions of a document as read or not, keeps that, and shows it. */
export function setRead(slug: string, anchors: readonly string[], read: boolean): void {
  const { [slug]: before = [], ...others } = readMarks();
  const rest = before.filter((anchor) => !anchors.includes(anchor));
  const after = read ? [...rest, ...anchors] : rest;
  const marks = after.length === 0 ? others : { ...others, [slug]: after };
  writeSetting(setting, Object.keys(marks).length === 0 ? null : JSON.stringify(marks));
  showRead(slug);
}

/** Ticks the read provisions in the table of contents and counts them there. */
export function showRead(slug: string): void {
  const read = readMarks()[slug] ?? [];
  const entries = [...document.querySelectorAll<HTMLElement>('[data-toc] li:not(.toc-extra)')];
  for (const entry of entries) {
    const anchor = decodeURIComponent(entry.querySelector('a')?.hash.slice(1) ?? '');
    entry.toggleAttribute('data-read', read.includes(anchor));
    entry.querySelector('.visually-hidden')?.remove();
    if (read.includes(anchor))
      entry.append(element('span', { class: 'visually-hidden' }, toolsText.readMark));
  }
  const progress = document.querySelector<HTMLElement>('[data-read-progress]');
  if (progress === null) return;
  const count = entries.filter((entry) => entry.hasAttribute('data-read')).length;
  progress.hidden = count === 0;
  const reset = element('button', { type: 'button', class: 'button-quiet' }, toolsText.readReset);
  reset.addEventListener('click', () => setRead(slug, read, false));
  progress.replaceChildren(toolsText.read(count, entries.length), ' ', reset);
}

/** Marks every provision of the table of contents. */
export function setAllRead(slug: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-toc] li:not(.toc-extra) > a');
  setRead(
    slug,
    [...links].map(({ hash }) => decodeURIComponent(hash.slice(1))),
    true,
  );
}
