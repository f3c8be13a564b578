/** Small settings of the reader in this browser. A blocked or full storage loses the setting, never the page. */
const prefix = 'st:';

export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

export function writeSetting(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Private windows and full disks: the choice lasts for this page only.
  }
}
