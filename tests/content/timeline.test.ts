import { describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { groupReferences } from '#src/catalog/views/reference-groups.ts';
import { changesBySection, changesByYear } from '#src/catalog/views/timeline.ts';

const handbook = readHandbook('content');

describe('the timeline', () => {
  test('shows every change once, the newest year first', () => {
    const years = changesByYear(handbook);
    const shown = years.flatMap(({ changes }) => changes.map(({ slug }) => slug));
    expect(shown.toSorted()).toEqual(handbook.changes.map(({ slug }) => slug).toSorted());
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted().reverse());
  });

  test.each(['kinh-gui', 'muc-1-3', 'muc-1-5', 'muc-1-7', 'muc-2'])(
    'who reads %s of the công văn finds what no longer holds',
    (anchor) => {
      const section = changesBySection(handbook, 'cv-5273-2021').find(({ provision }) => provision.anchor === anchor);
      expect(section?.changes.length).toBeGreaterThan(0);
    },
  );

  test('a change of a further paragraph stands with its mục, not with the mục above', () => {
    const sections = changesBySection(handbook, 'cv-5273-2021');
    const of = (anchor: string) =>
      sections.find(({ provision }) => provision.anchor === anchor)?.changes.map(({ slug }) => slug) ?? [];
    expect(of('muc-1-5')).toContain('giao-dich-dien-tu-chu-ky-so');
    expect(of('muc-1')).not.toContain('giao-dich-dien-tu-chu-ky-so');
  });

  test('everything a change touches has a name and a way to it', () => {
    for (const { slug, data } of handbook.changes) {
      const groups = groupReferences(data.touches, handbook);
      const links = groups.flatMap(({ whole, parts, ...own }) => [...(whole ? [own] : []), ...parts]);
      expect(links.length, slug).toBe(new Set(data.touches).size);
      for (const { name } of links) expect(name, slug).not.toBe('');
    }
  });
});
