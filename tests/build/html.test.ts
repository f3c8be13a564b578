import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { themeScript } from '#src/layouts/theme-script.ts';
import { attribute, elements, listPages, readPage } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

const { folder } = sites.plain;
const pages = listPages(folder).map((page) => ({ page, all: elements(readPage(folder, page)) }));
/** Elements that have no role of their own, or one that may not carry a name. */
const roleless = ['div', 'span', 'p', 'b', 'i', 'em', 'strong', 'code', 'kbd', 'mark', 'sub', 'sup', 'small'];

/** True when a heading, outside any section within, or a label says what the section is. */
const isNamed = (section: Tree.Element): boolean =>
  ['aria-label', 'aria-labelledby'].some((name) => attribute(section, name) !== undefined) ||
  hasHeading(section);
const hasHeading = (part: Tree.Element): boolean =>
  part.childNodes.some(
    (child) =>
      'tagName' in child &&
      (/^h[1-6]$/.test(child.tagName) || (child.tagName !== 'section' && hasHeading(child))),
  );

const executable = [undefined, 'module', 'text/javascript'];

describe('the HTML of every page', () => {
  test('carries no style attribute, which the security policy would refuse', () => {
    const styled = pages.filter(({ all }) =>
      all.some((element) => attribute(element, 'style') !== undefined),
    );
    expect(styled.map(({ page }) => page)).toEqual([]);
  });

  test('has each id once', () => {
    const repeated = pages.flatMap(({ page, all }) => {
      const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`);
    });
    expect(repeated).toEqual([]);
  });

  test('has a space between a word and the link behind it', () => {
    const stuck = pages.flatMap(({ page, all }) =>
      all
        .filter(({ tagName }) => tagName === 'a')
        .flatMap((link) => {
          const siblings = link.parentNode?.childNodes ?? [];
          const before = siblings[siblings.indexOf(link) - 1];
          const words = before !== undefined && 'value' in before ? before.value : '';
          return /[\p{L}\d:,;.]$/u.test(words) ? [`${page}: …${words.slice(-30)}`] : [];
        }),
    );
    expect(stuck).toEqual([]);
  });

  test('lets no browser restore what begins disabled, as Firefox would', () => {
    const restored = pages.flatMap(({ page, all }) =>
      all
        .filter((element) => attribute(element, 'disabled') !== undefined)
        .filter((element) => {
          let keeper: (typeof all)[number]['parentNode'] = element;
          while (keeper !== null && !('attrs' in keeper && attribute(keeper, 'autocomplete') === 'off'))
            keeper = 'parentNode' in keeper ? keeper.parentNode : null;
          return keeper === null;
        })
        .map(({ tagName }) => `${page}: ${tagName}`),
    );
    expect(restored).toEqual([]);
  });

  test('has one h1 and no heading level left out', () => {
    const wrong = pages.filter(({ all }) => {
      const levels = all
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .map(({ tagName }) => Number(tagName[1]));
      const jumps = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      return jumps || levels.filter((level) => level === 1).length !== 1;
    });
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test('ends with its body: nothing stands after it', () => {
    const files = [...listPages(folder).map((page) => `${page}index.html`), '/404.html'];
    const trailing = files.filter(
      (file) => !/<\/body>\s*<\/html>\s*$/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(trailing).toEqual([]);
  });

  test('gives every section a heading or a name', () => {
    const nameless = pages.flatMap(({ page, all }) =>
      all
        .filter((element) => element.tagName === 'section' && !isNamed(element))
        .map((element) => `${page}#${attribute(element, 'id') ?? attribute(element, 'class') ?? ''}`),
    );
    expect(nameless).toEqual([]);
  });

  test('names with aria-label only what has a role that may be named', () => {
    const mute = pages.flatMap(({ page, all }) =>
      all
        .filter((element) => roleless.includes(element.tagName) && attribute(element, 'role') === undefined)
        .flatMap((element) => attribute(element, 'aria-label') ?? [])
        .map((label) => `${page}: ${label}`),
    );
    expect(mute).toEqual([]);
  });

  test('runs no inline script but the one whose hash is in the policy', () => {
    const hash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;
    for (const { page, all } of pages) {
      const policy = all.find(
        (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
      );
      const content = policy === undefined ? '' : (attribute(policy, 'content') ?? '');
      expect(content, page).toContain(hash);
      expect(content, page).toContain("default-src 'self'");
      expect(content, page).not.toContain('unsafe-inline');
      expect(content, page).not.toContain("'unsafe-eval'");
      const inline = all.filter(
        (element) =>
          element.tagName === 'script' &&
          attribute(element, 'src') === undefined &&
          executable.includes(attribute(element, 'type')),
      );
      for (const script of inline) {
        const text = script.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
        expect(content, page).toContain(createHash('sha256').update(text).digest('base64'));
      }
    }
  });

  test('is Vietnamese, has a title, a description and NFC words only', () => {
    for (const { page, all } of pages) {
      const html = all.find(({ tagName }) => tagName === 'html');
      expect(html && attribute(html, 'lang'), page).toBe('vi');
      const description = all.find((element) => attribute(element, 'name') === 'description');
      expect(description && attribute(description, 'content'), page).toBeTruthy();
    }
  });
});
