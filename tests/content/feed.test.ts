import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';

const origin = 'https://sotay.example';
const handbook = readHandbook('content');

/** The modules as a build with a public address loads them. */
async function load() {
  vi.resetModules();
  const { atomFeed } = await import('#src/publish/feed.ts');
  const { sitemap } = await import('#src/publish/sitemap.ts');
  return { atomFeed, sitemap };
}

beforeEach(() => {
  vi.stubEnv('SITE_URL', origin);
});
afterEach(() => {
  vi.unstubAllEnvs();
  // What was read with this address must not be what the next file reads.
  vi.resetModules();
  vi.useRealTimers();
});

describe('the Atom feed', () => {
  test('holds every change and every document, each under its permanent address', async () => {
    const { atomFeed } = await load();
    const ids = [...atomFeed(handbook).matchAll(/<id>([^<]+)<\/id>/g)].map((match) => match[1]);
    const { changes, documents } = handbook;
    const wanted = [
      ...changes.map(({ slug }) => `${origin}/thay-doi/#${slug}`),
      ...documents.map(({ slug }) => `${origin}/van-ban/${slug}/`),
    ];
    expect(ids.slice(1).toSorted()).toEqual(wanted.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('dates come from content: the latest first, none later than the latest check', async () => {
    const { atomFeed } = await load();
    const dates = [...atomFeed(handbook).matchAll(/<updated>([^<]+)<\/updated>/g)].map((match) => match[1] ?? '');
    expect(dates[0]).toBe(dates[1]);
    expect(dates.slice(1)).toEqual(dates.slice(1).toSorted().reverse());
  });

  test('the same content gives the same bytes on any day', async () => {
    const { atomFeed } = await load();
    vi.useFakeTimers({ now: new Date('2027-01-01') });
    const first = atomFeed(handbook);
    vi.setSystemTime(new Date('2031-06-01'));
    expect(atomFeed(handbook)).toBe(first);
  });

  test('a sentence that was not checked says so in the feed too', async () => {
    const { atomFeed } = await load();
    const change = handbook.changes.find(({ statements }) => statements[0]?.marks.includes('chua-doi-chieu'));
    expect(change).toBeDefined();
    expect(atomFeed(handbook)).toContain(`${change?.statements[0]?.text ?? ''} (chưa đối chiếu)`);
  });
});

test('the sitemap lists addresses in order, with the days that content knows', async () => {
  const { sitemap } = await load();
  const xml = sitemap(['/van-ban/cv-5273-2021/', '/', '/thay-doi/', '/a&b/'], handbook);
  const lines = xml.split('\n').filter((line) => line.startsWith('<url>'));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(`<url><loc>${origin}/</loc></url>`);
  expect(lines[1]).toContain('/a&amp;b/');
  expect(lines[3]).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/);
});
