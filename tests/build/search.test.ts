import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Manifest, RecordView } from '#src/domain/search/files.ts';
import { attribute, elements, readPage } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

describe.each(Object.values(sites))('the search index of the site under $base', ({ folder }) => {
  const index = join(folder, 'tim');
  const readJson = (path: string): unknown => JSON.parse(readFileSync(join(index, path), 'utf8'));
  const { version, kinds } = readJson('index.json') as Manifest;
  const views = readdirSync(join(index, version))
    .filter((name) => /^r\d+\.json$/.test(name))
    .flatMap((name) => readJson(`${version}/${name}`) as RecordView[]);

  test('has one entry for every record', () => {
    expect(views.length).toBe(kinds.length);
  });

  test('every address it gives, of a record or of its basis, is a place on a page', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const idsOf = (page: string): ReadonlySet<string> => {
      const known =
        ids.get(page) ??
        new Set(elements(readPage(folder, page)).flatMap((one) => attribute(one, 'id') ?? []));
      ids.set(page, known);
      return known;
    };
    const isPlace = (address: string): boolean => {
      const [page = '', anchor] = address.split('#');
      if (!existsSync(join(folder, page, 'index.html'))) return false;
      return anchor === undefined || idsOf(page).has(anchor);
    };
    const addresses = views.flatMap(({ url, basis }) => (basis === null ? [url] : [url, basis.url]));
    expect([...new Set(addresses)].filter((address) => !isPlace(address))).toEqual([]);
  });

  test('no page asks for it before search is used', () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page).not.toContain('/tim/');
    expect(readFileSync(join(folder, 'tra-cuu', 'index.html'), 'utf8')).not.toContain('/tim/');
  });
});
