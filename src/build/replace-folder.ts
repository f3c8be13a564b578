import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Makes a folder anew beside the old one and puts it in its place when it is whole; until then, and when `make` fails, the
 * old one stays as it is.
 * @param make writes the folder it is given; false when it could not.
 */
export function replaceFolder(folder: string, make: (next: string) => boolean): boolean {
  const [next, last] = [`${folder}.new`, `${folder}.old`];
  const clear = () => [next, last].forEach((each) => rmSync(each, { recursive: true, force: true }));
  clear();
  try {
    if (!make(next)) return false;
    if (existsSync(folder)) renameSync(folder, last);
    renameSync(next, folder);
    return true;
  } finally {
    clear();
  }
}
