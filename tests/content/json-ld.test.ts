import { describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { documentGraph, guideGraph, pageGraph } from '#src/publish/json-ld.ts';
import type { LdNode } from '#src/publish/json-ld.ts';
import type { DocumentEntry } from '#src/catalog/model.ts';

const handbook = readHandbook('content');
const crumbs = [{ path: '/van-ban/', name: 'Văn bản' }];
const byType = (nodes: readonly LdNode[], type: string) => nodes.find((node) => node['@type'] === type);

function withCoverage(
  coverage: DocumentEntry['data']['coverage'],
  state: DocumentEntry['data']['status']['state'],
): DocumentEntry {
  const document = handbook.documents.find(({ slug }) => slug === 'cv-5273-2021');
  if (document === undefined) throw new Error('no document');
  return { ...document, data: { ...document.data, coverage, status: { ...document.data.status, state } } };
}

describe('structured data of a document', () => {
  test.each([
    ['full', 'in-force', true],
    ['full', 'to-confirm', false],
    ['full', 'replaced', false],
    ['digest', 'in-force', false],
    ['cited', 'in-force', false],
  ] as const)('%s and %s: legal force stated is %s', (coverage, state, stated) => {
    const { '@graph': nodes } = documentGraph(withCoverage(coverage, state), handbook, crumbs);
    expect('legislationLegalForce' in (byType(nodes, 'Legislation') ?? {})).toBe(stated);
  });

  test('a digest is an article about the document, a full text is the document', () => {
    const digest = documentGraph(withCoverage('digest', 'in-force'), handbook, crumbs)['@graph'];
    const full = documentGraph(withCoverage('full', 'in-force'), handbook, crumbs)['@graph'];
    const id = { '@id': byType(full, 'Legislation')?.['@id'] };
    expect(byType(digest, 'Article')).toMatchObject({ about: id });
    expect(byType(full, 'WebPage')).toMatchObject({ mainEntity: id });
  });

  test('of this content, nothing claims a legal force that is not confirmed', () => {
    for (const document of handbook.documents) {
      const nodes = documentGraph(document, handbook, crumbs)['@graph'];
      const claims = JSON.stringify(nodes).includes('legislationLegalForce');
      expect(claims, document.slug).toBe(
        document.data.coverage === 'full' && document.data.status.state === 'in-force',
      );
    }
  });
});

test('breadcrumbs lead from the home page to the page itself', () => {
  const { '@graph': nodes } = pageGraph({ path: '/hoi-dap/', name: 'Hỏi đáp', description: 'x' });
  const items = byType(nodes, 'BreadcrumbList')?.['itemListElement'] as { position: number; item: string }[];
  expect(items.map(({ position }) => position)).toEqual([1, 2]);
  expect(items.at(-1)?.item).toBe('/hoi-dap/');
});

test('a guide is an article with its reading time', () => {
  for (const guide of handbook.guides) {
    const nodes = guideGraph(guide, [])['@graph'];
    expect(byType(nodes, 'Article')).toMatchObject({ timeRequired: `PT${guide.data.minutes}M` });
  }
});
