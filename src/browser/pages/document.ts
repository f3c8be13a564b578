/** The script of a document page. What is not needed for reading loads when it is first used. */
import { toolsName } from '../../ui-text/reader.ts';
import { watchContentsDrawer } from '../reading/contents-drawer.ts';
import { followReading } from '../reading/follow-reading.ts';
import { readSetting } from '../storage/settings.ts';

const text = document.querySelector<HTMLElement>('[data-text]');
const slug = document.querySelector<HTMLElement>('[data-document]')?.dataset['document'] ?? '';
const marks = () => import('../reading/read-marks.ts');

/** With a script the permalink of a provision opens its tools; its address stays that of the provision. */
function watchTools(): void {
  for (const link of document.querySelectorAll<HTMLElement>('.permalink')) {
    const name = link.getAttribute('aria-label') ?? '';
    link.dataset['name'] = name;
    link.textContent = '⋯';
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-label', toolsName(name));
  }
  const open = (event: Event) => {
    const link = (event.target as Element).closest<HTMLElement>('.permalink');
    if (link === null) return;
    event.preventDefault();
    void import('../reading/provision-tools.ts').then(({ openTools }) => openTools(link));
  };
  text?.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  text?.addEventListener('keydown', (event) => {
    if (event.key === ' ') open(event);
  });
}

/** What rests on a provision is another page; with a script it opens here. */
function watchRests(): void {
  text?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.rests');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void import('../reading/look-up.ts').then(({ openAddress }) => openAddress(link.href, link));
  });
}

function watchFind(): void {
  const form = document.querySelector<HTMLFormElement>('[data-find]');
  const opener = document.querySelector<HTMLElement>('[data-find-open]');
  if (form === null || opener === null || text === null) return;
  let box: Promise<{ open: () => void; close: () => void }> | undefined;
  opener.addEventListener('click', () => {
    const opens = form.hidden;
    form.hidden = !opens;
    opener.setAttribute('aria-expanded', String(opens));
    // At once, so that no letter typed while the rest loads is lost.
    const field = form.querySelector('input');
    if (opens) field?.focus();
    if (opens) field?.select();
    box ??= import('../reading/find-in-document.ts').then(({ createFindBox }) =>
      createFindBox(form, text, opener),
    );
    void box.then(({ open, close }) => (opens ? open() : close()));
  });
}

function watchContentsFilter(): void {
  const toc = document.querySelector<HTMLElement>('[data-toc]');
  toc?.querySelector('[data-toc-filter]')?.addEventListener('input', ({ target }) => {
    void import('../reading/filter-contents.ts').then(({ filterContents }) =>
      filterContents(toc, (target as HTMLInputElement).value),
    );
  });
}

function watchCarry(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  document
    .querySelector('[data-read-all]')
    ?.addEventListener('click', () => void marks().then((all) => all.setAllRead(slug)));
  if (readSetting('da-doc') !== null) void marks().then(({ showRead }) => showRead(slug));
  // Browsers without ::details-content cannot show closed details on paper: those get them opened.
  if (CSS.supports('selector(::details-content)')) return;
  window.addEventListener('beforeprint', () => {
    for (const note of document.querySelectorAll('details'))
      if (note.closest('article') !== null) note.open = true;
  });
}

followReading();
watchContentsDrawer();
watchTools();
watchRests();
watchFind();
watchContentsFilter();
watchCarry();
