import { expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import type { MapGroup, MapNode } from '#src/catalog/views/relation-map.ts';
import { relationMap } from '#src/catalog/views/relation-map.ts';
import { relationsOf } from '#src/catalog/views/relations.ts';

const handbook = readHandbook('content');
const nodesOf = (groups: readonly MapGroup[]): MapNode[] =>
  groups.flatMap(({ nodes }) => nodes.flatMap((node) => [node, ...nodesOf(node.next)]));

test('the map shows every relation of a document, and each further document once', () => {
  for (const document of handbook.documents) {
    const groups = relationMap(document, handbook);
    const first = groups.flatMap(({ nodes }) => nodes);
    expect(first).toHaveLength(relationsOf(document, handbook).length);
    const further = first.flatMap(({ next }) => nodesOf(next)).map(({ href }) => href.split('#')[0]);
    const near = first.map(({ href }) => href);
    for (const href of further) expect(near, document.slug).not.toContain(href);
  }
});

test('from the công văn one sees which law replaced the one it names', () => {
  const letter = handbook.documents.find(({ slug }) => slug === 'cv-5273-2021');
  const groups = letter === undefined ? [] : relationMap(letter, handbook);
  const old = nodesOf(groups).find(({ href }) => href.includes('luat-104-2016'));
  expect(old?.state).toBe('replaced');
  expect(nodesOf(old?.next ?? []).map(({ href }) => href)).toEqual(['/van-ban/luat-tiep-can-thong-tin-2026/']);
});
