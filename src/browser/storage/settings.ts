/** Small settings of the reader in this browser. Where the storage is blocked or full they last as long as the page. */
import { keyPrefix } from './key-prefix.ts';

const unstored = new Map<string, string | null>();

export function readSetting(name: string): string | null {
  const kept = unstored.get(name);
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(keyPrefix + name);
  } catch {
    return null;
  }
}

export function writeSetting(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyPrefix + name);
    else localStorage.setItem(keyPrefix + name, value);
    unstored.delete(name);
  } catch {
    unstored.set(name, value);
  }
}
