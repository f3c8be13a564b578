import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFolder } from '#src/build/replace-folder.ts';

function oldFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'replace-')), 'dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'old');
  return folder;
}

function write(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'new');
}

const pageOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('a folder that is made anew', () => {
  test('takes the place of the old one when it is whole', () => {
    const folder = oldFolder();
    const isMade = replaceFolder(folder, (next) => {
      write(next);
      expect(pageOf(folder)).toBe('old');
      return true;
    });
    expect(isMade).toBe(true);
    expect(pageOf(folder)).toBe('new');
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  test('is thrown away when it could not be finished, and the old one stays', () => {
    const folder = oldFolder();
    const isMade = replaceFolder(folder, (next) => {
      write(next);
      return false;
    });
    expect(isMade).toBe(false);
    expect(pageOf(folder)).toBe('old');
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  test('is thrown away when making it throws', () => {
    const folder = oldFolder();
    const halfway = (next: string) => {
      write(next);
      throw new Error('halfway');
    };
    expect(() => replaceFolder(folder, halfway)).toThrow('halfway');
    expect(pageOf(folder)).toBe('old');
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  test('needs no old one, and minds no leftover of a build that was killed', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'replace-')), 'dist');
    write(`${folder}.new`);
    writeFileSync(join(`${folder}.new`, 'leftover'), '');
    replaceFolder(folder, (next) => {
      write(next);
      return true;
    });
    expect(pageOf(folder)).toBe('new');
    expect(existsSync(join(folder, 'leftover'))).toBe(false);
  });

  test('leaves the old one when it cannot take its place, and after a swap that was broken off', () => {
    const folder = oldFolder();
    expect(() => replaceFolder(folder, () => true)).toThrow(/ENOENT/);
    expect(pageOf(folder)).toBe('old');
    renameSync(folder, `${folder}.old`);
    expect(replaceFolder(folder, () => false)).toBe(false);
    expect(pageOf(folder)).toBe('old');
  });

  test('may be named with a slash at its end', () => {
    const folder = oldFolder();
    replaceFolder(`${folder}/`, (next) => {
      write(next);
      return true;
    });
    expect(pageOf(folder)).toBe('new');
  });
});
