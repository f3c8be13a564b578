/**
 * What was sought last in this tab: handed to the search page and to the page that is opened from a list. Kept in
 * the tab and not in the address, because addresses reach the server's log.
 */
import { attempt, keyPrefix, readFrom, tabStore, writeTo } from '../storage/text-store.ts';

const QUERY = `${keyPrefix}tra-cuu:tim`;
const MARK = `${keyPrefix}tra-cuu:to`;

function take(key: string): string | null {
  const store = tabStore();
  const value = readFrom(store, key);
  attempt(() => store?.removeItem(key), undefined);
  return value;
}

/** Hands a query to the search page, which is opened next. */
export function handQuery(query: string): void {
  writeTo(tabStore(), QUERY, query);
}

/** The query handed over, once. */
export function takeQuery(): string | null {
  return take(QUERY);
}

/** Hands the words to mark to the page that is opened next. */
export function handMarks(query: string): void {
  writeTo(tabStore(), MARK, query);
}

/** The words handed over, once. */
export function takeMarks(): string | null {
  return take(MARK);
}
