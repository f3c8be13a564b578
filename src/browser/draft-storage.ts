/**
 * Drafts in this browser, each as the text of an assessment file. Keys: `st:ban:<id>` a draft, `st:mo:<checklist>` the
 * draft open last, `st:xuat:<id>` when it was last exported, `st:hong:<time>` text that could not be read.
 * The only place that touches localStorage for drafts; `createMemoryStorage` stands in for it in tests.
 */
import { readSetting, writeSetting } from './settings.ts';

/** What a draft storage keeps its texts in: the part of `localStorage` that is used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface DraftStorage {
  /** Ids of all drafts. */
  readonly ids: () => readonly string[];
  readonly read: (id: string) => string | null;
  /** False when the browser refuses (full or blocked): the text in memory is then the only copy. */
  readonly write: (id: string, text: string) => boolean;
  readonly remove: (id: string) => void;
  /** Puts text aside that could not be read, so that nothing overwrites it. */
  readonly quarantine: (id: string, text: string, time: string) => void;
  /** Texts put aside, by their key. */
  readonly quarantined: () => readonly { readonly key: string; readonly text: string }[];
  readonly lastOpen: (checklist: string) => string | null;
  readonly setLastOpen: (checklist: string, id: string | null) => void;
  readonly lastExport: (id: string) => string | null;
  readonly setLastExport: (id: string, time: string) => void;
  /** Characters used by everything this site keeps here. */
  readonly used: () => number;
  /** Calls back when another tab changes a draft; returns how to stop. */
  readonly watch: (changed: (id: string) => unknown) => () => void;
}

const site = 'st:';
const draft = `${site}ban:`;
const broken = `${site}hong:`;

/** The storage over a text store; a store that throws behaves like one that is full. */
export function createDraftStorage(store: TextStore | null): DraftStorage {
  const keys = (prefix: string) =>
    attempt(
      () =>
        Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '').filter((key) =>
          key.startsWith(prefix),
        ),
      [],
    );
  const read = (key: string) => attempt(() => store?.getItem(key) ?? null, null);
  const write = (key: string, text: string) =>
    attempt(() => {
      if (store === null) return false;
      store.setItem(key, text);
      return true;
    }, false);
  const remove = (key: string) => attempt(() => store?.removeItem(key), undefined);
  return {
    ids: () => keys(draft).map((key) => key.slice(draft.length)),
    read: (id) => read(draft + id),
    write: (id, text) => write(draft + id, text),
    remove: (id) => remove(draft + id),
    quarantine: (id, text, time) => {
      if (write(`${broken}${time}:${id}`, text)) remove(draft + id);
    },
    quarantined: () => keys(broken).map((key) => ({ key, text: read(key) ?? '' })),
    lastOpen: (checklist) => readSetting(`mo:${checklist}`),
    setLastOpen: (checklist, id) => writeSetting(`mo:${checklist}`, id),
    lastExport: (id) => readSetting(`xuat:${id}`),
    setLastExport: (id, time) => writeSetting(`xuat:${id}`, time),
    used: () => keys(site).reduce((sum, key) => sum + key.length + (read(key)?.length ?? 0), 0),
    watch: (changed) => {
      const listener = ({ key }: StorageEvent) => {
        if (key?.startsWith(draft) === true) changed(key.slice(draft.length));
      };
      addEventListener('storage', listener);
      return () => removeEventListener('storage', listener);
    },
  };
}

/** The storage of this browser. */
export function browserDrafts(): DraftStorage {
  return createDraftStorage(attempt(() => localStorage, null));
}

function attempt<Value>(action: () => Value, otherwise: Value): Value {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
