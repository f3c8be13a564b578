/** Texts in the browser's storage. A store that throws, or is not there at all, behaves like one that is full and empty. */

/** The part of `localStorage` that is used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** How every key of this site begins, in both storages; an address can hold other sites beside it. */
export const keyPrefix = 'st:';

/** How the key of a draft begins. */
export const draftPrefix = `${keyPrefix}ban:`;

/** What this browser keeps for long. */
export function browserStore(): TextStore | null {
  return attempt(() => localStorage, null);
}

/** What this tab keeps while it is open. */
export function tabStore(): TextStore | null {
  return attempt(() => sessionStorage, null);
}

/** Removes everything this site keeps; false when something is left. */
export function eraseSite(store: TextStore | null, tab: TextStore | null): boolean {
  for (const each of [store, tab])
    for (const key of keysOf(each, keyPrefix)) attempt(() => each?.removeItem(key), undefined);
  return store !== null && keysOf(store, keyPrefix).length === 0;
}

/** Keys that begin so. */
export function keysOf(store: TextStore | null, prefix: string): string[] {
  const all = () => Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
  return attempt(() => all().filter((key) => key.startsWith(prefix)), []);
}

/** The text under a key; null when there is none. */
export function readFrom(store: TextStore | null, key: string): string | null {
  return attempt(() => store?.getItem(key) ?? null, null);
}

/** Keeps a text; false when the store refuses. */
export function writeTo(store: TextStore | null, key: string, text: string): boolean {
  return attempt(() => {
    if (store === null) return false;
    store.setItem(key, text);
    return true;
  }, false);
}

/** What the action gives, or `otherwise` where it throws. */
export function attempt<Value>(action: () => Value, otherwise: Value): Value {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
