/**
 * What was sought last in this tab: handed to the search page and to the page that is opened from a list. Kept in
 * the tab and not in the address, because addresses reach the server's log.
 */
import { keyPrefix } from '../storage/key-prefix.ts';

const QUERY = `${keyPrefix}tra-cuu:tim`;
const MARK = `${keyPrefix}tra-cuu:to`;

function put(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Storage is switched off: the next page just does not know what was sought.
  }
}

function take(key: string): string | null {
  try {
    const value = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return value;
  } catch {
    return null;
  }
}

/** Hands a query to the search page, which is opened next. */
export function handQuery(query: string): void {
  put(QUERY, query);
}

/** The query handed over, once. */
export function takeQuery(): string | null {
  return take(QUERY);
}

/** Hands the words to mark to the page that is opened next. */
export function handMarks(query: string): void {
  put(MARK, query);
}

/** The words handed over, once. */
export function takeMarks(): string | null {
  return take(MARK);
}
