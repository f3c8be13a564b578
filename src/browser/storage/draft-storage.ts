/**
 * Drafts in this browser, each as the text of an assessment file. Keys: `st:ban:<id>` a draft, `st:mo:<checklist>` the
 * draft open last, `st:xuat:<id>` when it was last exported, `st:hong:<time>:<id>` text that could not be read.
 * The only place that touches localStorage for drafts; `createMemoryStore` of tests/support stands in for it.
 */
import { keyPrefix } from './key-prefix.ts';

/** What a draft storage keeps its texts in: the part of `localStorage` that is used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A text put aside because it could not be read. */
export interface Quarantined {
  readonly key: string;
  /** Id of the draft it was. */
  readonly id: string;
  /** When it was put aside. */
  readonly time: string;
  readonly text: string;
}

export interface DraftStorage {
  /** Ids of all drafts. */
  readonly ids: () => readonly string[];
  readonly read: (id: string) => string | null;
  /** False when the browser refuses (full or blocked): the text in memory is then the only copy. */
  readonly write: (id: string, text: string) => boolean;
  readonly remove: (id: string) => void;
  /** Puts text aside that could not be read, so that nothing overwrites it; false when there is no room to do so. */
  readonly quarantine: (id: string, text: string, time: string) => boolean;
  readonly quarantined: () => readonly Quarantined[];
  /** Forgets a text that was put aside, by its key. */
  readonly discard: (key: string) => void;
  /** The draft this tab had open last, else the one this browser had. */
  readonly lastOpen: (checklist: string) => string | null;
  readonly setLastOpen: (checklist: string, id: string | null) => void;
  readonly lastExport: (id: string) => string | null;
  readonly setLastExport: (id: string, time: string | null) => void;
  /** Whether the browser keeps anything at all for this site. */
  readonly isWritable: () => boolean;
  /** How many texts this site keeps here, settings too. */
  readonly count: () => number;
  /** Characters kept here, by this site and by all pages of this address together (they share one limit). */
  readonly used: () => { readonly site: number; readonly all: number };
  /** Removes everything this site keeps, settings too; false when something is left. */
  readonly eraseAll: () => boolean;
  /** Calls back when another tab changes or removes (`text` null) a draft, or erases all (`id` null); returns how to stop. */
  readonly watch: (changed: (id: string | null, text: string | null) => unknown) => () => void;
}

const draft = `${keyPrefix}ban:`;
const broken = `${keyPrefix}hong:`;
const opened = `${keyPrefix}mo:`;
const exported = `${keyPrefix}xuat:`;

/**
 * The storage over a text store; a store that throws behaves like one that is full. `tab` lives as long as the tab and
 * remembers which draft it has open, so that two tabs with two drafts keep theirs when they are loaded again.
 */
export function createDraftStorage(store: TextStore | null, tab: TextStore | null = null): DraftStorage {
  const keys = (prefix: string) => keysOf(store, prefix);
  const read = (key: string) => readFrom(store, key);
  const write = (key: string, text: string) => writeTo(store, key, text);
  const remove = (key: string) => removeFrom(store, key);
  const put = (key: string, text: string | null) => (text === null ? remove(key) : write(key, text));
  const sizeOf = (prefix: string) =>
    keys(prefix).reduce((sum, key) => sum + key.length + (read(key)?.length ?? 0), 0);

  return {
    ids: () => keys(draft).map((key) => key.slice(draft.length)),
    read: (id) => read(draft + id),
    write: (id, text) => write(draft + id, text),
    remove: (id) => {
      remove(draft + id);
      remove(exported + id);
    },
    ...quarantineIn(store),
    lastOpen: (checklist) => readFrom(tab, opened + checklist) ?? read(opened + checklist),
    setLastOpen: (checklist, id) => {
      put(opened + checklist, id);
      if (id === null) removeFrom(tab, opened + checklist);
      else writeTo(tab, opened + checklist, id);
    },
    lastExport: (id) => read(exported + id),
    setLastExport: (id, time) => {
      put(exported + id, time);
    },
    isWritable: () => {
      const written = write(`${keyPrefix}thu`, '');
      remove(`${keyPrefix}thu`);
      return written;
    },
    count: () => keys(keyPrefix).length,
    used: () => ({ site: sizeOf(keyPrefix), all: sizeOf('') }),
    eraseAll: () => {
      for (const key of keys(keyPrefix)) remove(key);
      for (const key of keysOf(tab, keyPrefix)) removeFrom(tab, key);
      return store !== null && keys(keyPrefix).length === 0;
    },
    watch: (changed) => {
      const listener = ({ key, newValue }: StorageEvent) => {
        if (key === null) changed(null, null);
        else if (key.startsWith(draft)) changed(key.slice(draft.length), newValue);
      };
      addEventListener('storage', listener);
      return () => removeEventListener('storage', listener);
    },
  };
}

/** Texts put aside, under keys of their own. */
function quarantineIn(store: TextStore | null): Pick<DraftStorage, 'quarantine' | 'quarantined' | 'discard'> {
  return {
    quarantine: (id, text, time) => {
      const kept = writeTo(store, `${broken}${time}:${id}`, text);
      if (kept) removeFrom(store, draft + id);
      return kept;
    },
    quarantined: () =>
      keysOf(store, broken)
        .sort()
        .map((key) => {
          const cut = key.lastIndexOf(':');
          return {
            key,
            id: key.slice(cut + 1),
            time: key.slice(broken.length, cut),
            text: readFrom(store, key) ?? '',
          };
        }),
    discard: (key) => {
      if (key.startsWith(broken)) removeFrom(store, key);
    },
  };
}

/** The storage of this browser. */
export function browserDrafts(): DraftStorage {
  return createDraftStorage(
    attempt(() => localStorage, null),
    attempt(() => sessionStorage, null),
  );
}

function keysOf(store: TextStore | null, prefix: string): string[] {
  const all = () => Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
  return attempt(() => all().filter((key) => key.startsWith(prefix)), []);
}

function readFrom(store: TextStore | null, key: string): string | null {
  return attempt(() => store?.getItem(key) ?? null, null);
}

function writeTo(store: TextStore | null, key: string, text: string): boolean {
  return attempt(() => {
    if (store === null) return false;
    store.setItem(key, text);
    return true;
  }, false);
}

function removeFrom(store: TextStore | null, key: string): void {
  attempt(() => store?.removeItem(key), undefined);
}

function attempt<Value>(action: () => Value, otherwise: Value): Value {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
