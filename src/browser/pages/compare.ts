/** Two provisions side by side, named in the page's address. */
import { compareText as text } from '../../ui-text/compare.ts';
import { citationOf } from '../reading/cited.ts';
import { copyText } from '../lib/copy.ts';
import { element } from '../lib/elements.ts';
import { copyPart, pageAt } from '../reading/fetch-section.ts';
import { provisionName } from '../reading/provision-name.ts';

type Side = 'a' | 'b';
const sides: readonly Side[] = ['a', 'b'];

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

function startComparison(form: HTMLFormElement, result: HTMLElement): void {
  const select = (side: Side, name: 'document' | 'provision') =>
    form.elements.namedItem(`${side}-${name}`) as HTMLSelectElement;
  const place = (side: Side) => result.querySelector<HTMLElement>(`[data-side=${side}]`);

  const chosen = (side: Side) => {
    const [slug, anchor] = [select(side, 'document').value, select(side, 'provision').value];
    return slug === '' || anchor === '' ? null : `${slug}#${anchor}`;
  };
  const writeAddress = () => {
    const query = sides.flatMap((side) => {
      const ref = chosen(side);
      return ref === null ? [] : [`${side}=${encodeURIComponent(ref)}`];
    });
    history.replaceState(null, '', query.length === 0 ? location.pathname : `?${query.join('&')}`);
  };
  const fillProvisions = async (side: Side, anchor = '') => {
    const slug = select(side, 'document').value;
    const field = select(side, 'provision');
    field.replaceChildren(element('option', { value: '' }, text.whole));
    field.disabled = slug === '';
    if (slug === '') return;
    field.append(...optionsOf(await pageAt(addressOf(slug))));
    field.value = anchor;
    if (field.value !== anchor) field.value = '';
  };
  const draw = async (side: Side) => {
    const slug = select(side, 'document').value;
    const anchor = select(side, 'provision').value;
    result.hidden = sides.every((each) => chosen(each) === null);
    if (slug === '' || anchor === '') return place(side)?.replaceChildren();
    const address = addressOf(slug);
    address.hash = anchor;
    const page = await pageAt(address);
    const part = page.getElementById(anchor);
    if (part === null) return;
    const name = citationOf(part) ?? anchor;
    const standing = ['.coverage strong', '.facts .status'].map(
      (each) => page.querySelector(each)?.textContent?.trim() ?? '',
    );
    place(side)?.replaceChildren(
      element('h3', {}, element('a', { href: address.href }, name)),
      element('p', { class: 'small' }, standing.join(' · ')),
      element('div', { class: 'document-text' }, copyPart(part, address)),
    );
  };
  const guarded = (side: Side, act: () => Promise<void>) =>
    act().catch(() => {
      result.hidden = false;
      place(side)?.replaceChildren(text.failed);
    });

  for (const side of sides) {
    select(side, 'document').addEventListener('change', () => {
      void guarded(side, async () => {
        await fillProvisions(side);
        await draw(side);
        writeAddress();
      });
    });
    select(side, 'provision').addEventListener('change', () => {
      void guarded(side, () => draw(side));
      writeAddress();
    });
    const [slug = '', anchor = ''] = (new URLSearchParams(location.search).get(side) ?? '').split('#');
    if (slug === '') continue;
    select(side, 'document').value = slug;
    void guarded(side, async () => {
      if (select(side, 'document').value === '') throw new Error(`No document “${slug}”`);
      await fillProvisions(side, anchor);
      await draw(side);
      if (anchor === '' || select(side, 'provision').value !== '') return;
      result.hidden = false;
      place(side)?.replaceChildren(text.unknown(anchor));
    });
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
