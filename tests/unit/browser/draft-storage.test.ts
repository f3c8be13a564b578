import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDraftStorage } from '#src/browser/storage/draft-storage.ts';
import { createMemoryStore } from '#tests/support/memory-store.ts';

const time = '2026-06-20T08:01:00+07:00';

describe('drafts', () => {
  test('are written, listed, read and removed by id, beside whatever else is there', () => {
    const store = createMemoryStore();
    store.setItem('other-app', 'x');
    store.setItem('st:theme', 'dark');
    const storage = createDraftStorage(store);
    expect(storage.write('a', 'A') && storage.write('b', 'B')).toBe(true);
    storage.setLastExport('a', time);
    expect(storage.ids()).toEqual(['a', 'b']);
    expect(storage.read('a')).toBe('A');
    storage.remove('a');
    expect(storage.ids()).toEqual(['b']);
    expect(storage.read('a')).toBeNull();
    expect(storage.lastExport('a')).toBeNull();
    expect([...store.texts.keys()]).toEqual(['other-app', 'st:theme', 'st:ban:b']);
  });

  test('the one open last is known per checklist, and each tab knows its own', () => {
    const [shared, tabOne, tabTwo] = [createMemoryStore(), createMemoryStore(), createMemoryStore()];
    const one = createDraftStorage(shared, tabOne);
    const two = createDraftStorage(shared, tabTwo);
    one.setLastOpen('van-hoa-cong-so', 'a');
    two.setLastOpen('van-hoa-cong-so', 'b');
    two.setLastOpen('dan-van-chinh-quyen', 'c');
    expect(one.lastOpen('van-hoa-cong-so')).toBe('a');
    expect(two.lastOpen('van-hoa-cong-so')).toBe('b');
    expect(one.lastOpen('dan-van-chinh-quyen')).toBe('c');
    expect(createDraftStorage(shared, createMemoryStore()).lastOpen('van-hoa-cong-so')).toBe('b');
    one.setLastOpen('van-hoa-cong-so', null);
    expect(one.lastOpen('van-hoa-cong-so')).toBeNull();
  });

  test('room is counted for this site and for everything at this address', () => {
    const store = createMemoryStore();
    store.setItem('abc', '12345');
    const storage = createDraftStorage(store);
    storage.write('a', '123');
    expect(storage.used()).toEqual({ site: 'st:ban:a'.length + 3, all: 'st:ban:a'.length + 3 + 8 });
    expect(storage.count()).toBe(1);
  });
});

describe('texts that cannot be read', () => {
  test('are put aside under their time and id, and forgotten only when asked', () => {
    const storage = createDraftStorage(createMemoryStore());
    storage.write('a', 'hỏng');
    expect(storage.quarantine('a', 'hỏng', time)).toBe(true);
    expect(storage.ids()).toEqual([]);
    const [aside] = storage.quarantined();
    expect(aside).toEqual({ key: `st:hong:${time}:a`, id: 'a', time, text: 'hỏng' });
    storage.write('b', 'B');
    storage.discard('st:ban:b');
    expect(storage.read('b'), 'only what was put aside can be discarded').toBe('B');
    storage.discard(aside?.key ?? '');
    expect(storage.quarantined()).toEqual([]);
  });

  test('stay where they are when there is no room', () => {
    const store = createMemoryStore();
    const storage = createDraftStorage(store);
    storage.write('a', 'hỏng');
    store.limit = 14;
    expect(storage.quarantine('a', 'hỏng', time)).toBe(false);
    expect(storage.read('a')).toBe('hỏng');
  });
});

describe('erasing', () => {
  test('leaves nothing of this site, in this tab either, and everything of others', () => {
    const [store, tab] = [createMemoryStore(), createMemoryStore()];
    store.setItem('other-app', 'x');
    store.setItem('st:theme', 'dark');
    const storage = createDraftStorage(store, tab);
    storage.write('a', 'A');
    storage.setLastOpen('van-hoa-cong-so', 'a');
    expect(storage.eraseAll()).toBe(true);
    expect([...store.texts.keys()]).toEqual(['other-app']);
    expect([...tab.texts.keys()]).toEqual([]);
  });

  test('says when it did not work', () => {
    const store = createMemoryStore();
    createDraftStorage(store).write('a', 'A');
    store.removeItem = () => {
      throw new Error('refused');
    };
    expect(createDraftStorage(store).eraseAll()).toBe(false);
  });
});

test.each([
  ['blocked', () => Object.assign(createMemoryStore(), { blocked: true })],
  ['missing', () => null],
])('a %s store keeps nothing and never throws', (_name, make) => {
  const storage = createDraftStorage(make());
  expect(storage.isWritable()).toBe(false);
  expect(storage.write('a', 'A')).toBe(false);
  expect(storage.quarantine('a', 'A', time)).toBe(false);
  expect([storage.ids(), storage.read('a'), storage.quarantined()]).toEqual([[], null, []]);
  storage.setLastOpen('van-hoa-cong-so', 'a');
  storage.setLastExport('a', time);
  storage.remove('a');
  expect([storage.lastOpen('van-hoa-cong-so'), storage.lastExport('a')]).toEqual([null, null]);
  expect(storage.used()).toEqual({ site: 0, all: 0 });
  expect(storage.count()).toBe(0);
});

test('a store that works says so and leaves no trace of the trial', () => {
  const store = createMemoryStore();
  expect(createDraftStorage(store).isWritable()).toBe(true);
  expect(store.texts.size).toBe(0);
});

describe('another tab', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is heard when it changes or removes a draft, or erases all, and not for anything else', () => {
    const listeners = new Set<(event: { key: string | null; newValue: string | null }) => void>();
    vi.stubGlobal('addEventListener', (_type: string, listener: never) => listeners.add(listener));
    vi.stubGlobal('removeEventListener', (_type: string, listener: never) => listeners.delete(listener));
    const heard: (string | null)[][] = [];
    const stop = createDraftStorage(createMemoryStore()).watch((id, text) => heard.push([id, text]));
    const tell = (key: string | null, newValue: string | null) => {
      for (const listener of listeners) listener({ key, newValue });
    };
    tell('st:ban:a', 'A');
    tell('st:theme', 'dark');
    tell('st:ban:a', null);
    tell(null, null);
    expect(heard).toEqual([
      ['a', 'A'],
      ['a', null],
      [null, null],
    ]);
    stop();
    tell('st:ban:a', 'A');
    expect(heard).toHaveLength(3);
  });
});
