import { describe, expect, test } from 'vitest';
import { outline } from '#src/catalog/views/outline.ts';
import { onePageId } from '#src/catalog/views/one-page.ts';

describe('the whole handbook on one page', () => {
  test.each([
    ['qd-129-2007', 'qd-129-2007'],
    ['qd-129-2007#dieu-4-khoan-2', 'qd-129-2007--dieu-4-khoan-2'],
    ['thuat-ngu#dan-van-kheo', 'thuat-ngu--dan-van-kheo'],
    ['huong-dan/mot-cua#viec-phai-lam', 'huong-dan-mot-cua--viec-phai-lam'],
    ['ngoai#tt-05-2008-bnv', null],
    ['tieu-chi#VHCS-C5', null],
  ])('%s stands at %s', (ref, id) => {
    expect(onePageId(ref)).toBe(id);
  });
});

describe('the outline of a page', () => {
  test('each item lies below the nearest earlier one of a smaller level, and the order stays', () => {
    const shape = (levels: readonly number[]) =>
      JSON.stringify(tree(outline(levels.map((level) => ({ level })))));
    type Nodes = readonly ReturnType<typeof outline<{ readonly level: number }>>[number][];
    const tree = (nodes: Nodes): unknown =>
      nodes.map(({ item, children }) => (children.length === 0 ? item.level : [item.level, tree(children)]));
    expect(shape([1, 2, 3, 2, 1])).toBe('[[1,[[2,[3]],2]],1]');
    expect(shape([2, 1, 3])).toBe('[2,[1,[3]]]');
    expect(shape([])).toBe('[]');
  });
});
