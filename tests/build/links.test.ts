import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, elements, listPages, readPage } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

interface Link {
  readonly page: string;
  readonly href: string;
}

function read(folder: string) {
  const ids = new Map<string, Set<string>>();
  const links: Link[] = [];
  for (const page of listPages(folder)) {
    const all = elements(readPage(folder, page));
    ids.set(page, new Set(all.flatMap((element) => attribute(element, 'id') ?? [])));
    for (const element of all) {
      const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
      if (href !== undefined) links.push({ page, href });
    }
  }
  return { ids, links };
}

describe.each(Object.values(sites))('links of the site under $base', ({ folder, base }) => {
  const { ids, links } = read(folder);
  const inside = links.filter(({ href }) => !/^[a-z]+:/.test(href));

  test('there are links to follow', () => {
    expect(inside.length).toBeGreaterThan(500);
  });

  test('every internal link leads to a page, and to a place on it', () => {
    const broken = inside.filter(({ page, href }) => {
      const url = new URL(href, `http://site${base.slice(0, -1)}${page}`);
      if (!url.pathname.startsWith(base)) return true;
      const path = `/${url.pathname.slice(base.length)}`;
      if (!ids.has(path)) return !existsSync(join(folder, path)) || path.endsWith('/');
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor !== '' && ids.get(path)?.has(anchor) !== true;
    });
    expect(broken).toEqual([]);
  });

  test('every external link goes to a ranked publisher', () => {
    const { publishers } = parseYaml(readFileSync('content/nguon.yml', 'utf8')) as {
      publishers: Record<string, { hosts: string[] }>;
    };
    const hosts = Object.values(publishers).flatMap((publisher) => publisher.hosts);
    const outside = links.filter(({ href }) => /^https?:/.test(href));
    const unknown = outside.filter(({ href }) => {
      const { hostname } = new URL(href);
      return !hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
    });
    expect(outside.length).toBeGreaterThan(50);
    expect(unknown).toEqual([]);
  });
});
