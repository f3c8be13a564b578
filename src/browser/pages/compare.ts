/** Two provisions side by side, named in the page's address. */
import { compareText as text } from '../../ui-text/compare.ts';
import { citationOf } from '../reading/cited.ts';
import { copyText } from '../lib/copy.ts';
import { element } from '../lib/elements.ts';
import { copyPart, pageAt } from '../reading/fetch-section.ts';
import { provisionName } from '../reading/provision-name.ts';

/** One side: its two fields, and the place its provision is shown in. */
interface Column {
  readonly side: 'a' | 'b';
  readonly document: HTMLSelectElement;
  readonly provision: HTMLSelectElement;
  readonly place: HTMLElement | null;
}

const addressOf = (slug: string) =>
  new URL(`${document.body.dataset['base'] ?? '/'}van-ban/${slug}/`, location.href);

/** The provisions of a page as options, indented as they lie within each other. */
function optionsOf(page: Document): HTMLOptionElement[] {
  return [...page.querySelectorAll('.document-text .provision')].map((section) => {
    const heading = section.querySelector(':scope > .provision-heading')?.textContent?.trim();
    const listed = page.querySelector(`[data-toc] a[href="#${section.id}"]`)?.textContent?.trim();
    let depth = 0;
    for (let up = section.parentElement; up?.matches('.provision') === true; up = up.parentElement)
      depth += 1;
    return element(
      'option',
      { value: section.id },
      '\u00a0\u00a0'.repeat(depth) + (heading ?? listed ?? provisionName(section) ?? ''),
    );
  });
}

function columnOf(side: Column['side'], form: HTMLFormElement, result: HTMLElement): Column {
  const field = (name: string) => form.elements.namedItem(`${side}-${name}`) as HTMLSelectElement;
  return {
    side,
    document: field('document'),
    provision: field('provision'),
    place: result.querySelector(`[data-side=${side}]`),
  };
}

/** `slug#anchor`, or null while a field is empty. */
function chosenIn({ document: { value: slug }, provision: { value: anchor } }: Column): string | null {
  return slug === '' || anchor === '' ? null : `${slug}#${anchor}`;
}

function writeAddress(columns: readonly Column[]): void {
  const query = columns.flatMap((column) => {
    const ref = chosenIn(column);
    return ref === null ? [] : [`${column.side}=${encodeURIComponent(ref)}`];
  });
  history.replaceState(null, '', query.length === 0 ? location.pathname : `?${query.join('&')}`);
}

async function fillProvisions({ document: chosen, provision }: Column, anchor = ''): Promise<void> {
  const slug = chosen.value;
  provision.replaceChildren(element('option', { value: '' }, text.whole));
  provision.disabled = slug === '';
  if (slug === '') return;
  const page = await pageAt(addressOf(slug));
  // Another document was chosen while this one was fetched.
  if (chosen.value !== slug) return;
  provision.append(...optionsOf(page));
  provision.value = anchor;
  if (provision.value !== anchor) provision.value = '';
}

async function drawProvision(column: Column): Promise<void> {
  if (chosenIn(column) === null) return column.place?.replaceChildren();
  const anchor = column.provision.value;
  const address = addressOf(column.document.value);
  address.hash = anchor;
  const page = await pageAt(address);
  const part = page.getElementById(anchor);
  if (part === null || column.provision.value !== anchor) return;
  const standing = ['.coverage strong', '.facts .status'].map(
    (each) => page.querySelector(each)?.textContent?.trim() ?? '',
  );
  column.place?.replaceChildren(
    element('h3', {}, element('a', { href: address.href }, citationOf(part) ?? anchor)),
    element('p', { class: 'small' }, standing.join(' · ')),
    element('div', { class: 'document-text' }, copyPart(part, address)),
  );
}

function startComparison(form: HTMLFormElement, result: HTMLElement): void {
  const columns = (['a', 'b'] as const).map((side) => columnOf(side, form, result));
  const draw = (column: Column) => {
    result.hidden = columns.every((each) => chosenIn(each) === null);
    return drawProvision(column);
  };
  const guarded = ({ place }: Column, act: () => Promise<void>) =>
    act().catch(() => {
      result.hidden = false;
      place?.replaceChildren(text.failed);
    });
  /** What the address names, when the page opens. */
  const restore = async (column: Column, slug: string, anchor: string) => {
    if (column.document.value === '') throw new Error(`No document “${slug}”`);
    await fillProvisions(column, anchor);
    await draw(column);
    if (anchor === '' || column.provision.value !== '') return;
    result.hidden = false;
    column.place?.replaceChildren(text.unknown(anchor));
  };

  for (const column of columns) {
    column.document.addEventListener('change', () => {
      void guarded(column, async () => {
        await fillProvisions(column);
        await draw(column);
        writeAddress(columns);
      });
    });
    column.provision.addEventListener('change', () => {
      void guarded(column, () => draw(column));
      writeAddress(columns);
    });
    const [slug = '', anchor = ''] = (new URLSearchParams(location.search).get(column.side) ?? '').split('#');
    if (slug === '') continue;
    column.document.value = slug;
    void guarded(column, () => restore(column, slug, anchor));
  }
  result.querySelector('[data-compare-copy]')?.addEventListener('click', () => {
    void copyText(location.href).then((done) => {
      const said = result.querySelector('[data-compare-said]');
      if (said !== null) said.textContent = done ? text.copied : text.notCopied;
    });
  });
}

const form = document.querySelector<HTMLFormElement>('[data-compare]');
const result = document.querySelector<HTMLElement>('[data-compare-result]');
if (form !== null && result !== null) startComparison(form, result);
