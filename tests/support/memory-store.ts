/** Browser storage in memory, in place of localStorage: it can be full or blocked, and several tabs can share it. */
import { createDraftStorage } from '#src/browser/storage/draft-storage.ts';
import type { DraftStorage, TextStore } from '#src/browser/storage/draft-storage.ts';

export interface MemoryStore extends TextStore {
  readonly texts: Map<string, string>;
  /** Characters it takes before it refuses, as a browser's quota does. */
  limit: number;
  /** Blocked by the browser's settings: every use throws. */
  blocked: boolean;
}

export function createMemoryStore(): MemoryStore {
  const texts = new Map<string, string>();
  const use = <Value>(action: () => Value): Value => {
    if (store.blocked) throw new DOMException('Access is denied', 'SecurityError');
    return action();
  };
  const store: MemoryStore = {
    texts,
    limit: Infinity,
    blocked: false,
    get length() {
      return use(() => texts.size);
    },
    key: (index) => use(() => [...texts.keys()][index] ?? null),
    getItem: (key) => use(() => texts.get(key) ?? null),
    removeItem: (key) => use(() => void texts.delete(key)),
    setItem: (key, text) =>
      use(() => {
        const others = [...texts].filter(([other]) => other !== key);
        const size = others.reduce((sum, [other, kept]) => sum + other.length + kept.length, 0);
        if (size + key.length + text.length > store.limit)
          throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
        texts.set(key, text);
      }),
  };
  return store;
}

export interface Tab {
  readonly storage: DraftStorage;
  /** Delivers a `storage` event to this tab: what another one wrote, null for a removal. Browsers deliver late. */
  readonly tell: (id: string | null, text: string | null) => void;
}

/** One tab on a store that others share. */
export function createTab(store: TextStore | null): Tab {
  const listeners = new Set<Parameters<DraftStorage['watch']>[0]>();
  return {
    storage: {
      ...createDraftStorage(store, createMemoryStore()),
      watch: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    tell: (id, text) => {
      for (const listener of listeners) listener(id, text);
    },
  };
}
