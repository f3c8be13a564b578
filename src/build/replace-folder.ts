import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Makes a folder anew beside the old one and puts it in its place when it is whole; until then, and when `make` fails, the
 * old one stays as it is.
 * @param make writes the folder it is given; false when it could not.
 */
export function replaceFolder(folder: string, make: (next: string) => boolean): boolean {
  const own = folder.replace(/[/\\]+$/, '');
  const [next, last] = [`${own}.new`, `${own}.old`];
  /** The old one where nothing stands in its place: a swap that was broken off. */
  const restore = () => {
    if (!existsSync(own) && existsSync(last)) renameSync(last, own);
  };
  const clear = () => [next, last].forEach((each) => rmSync(each, { recursive: true, force: true }));
  restore();
  clear();
  try {
    if (!make(next)) return false;
    if (existsSync(own)) renameSync(own, last);
    renameSync(next, own);
    return true;
  } finally {
    restore();
    clear();
  }
}
