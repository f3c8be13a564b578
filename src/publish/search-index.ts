/** The search index of a handbook, written into a built site below `tim/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Handbook } from '../catalog/model.ts';
import { packIndex } from '#src/domain/search/pack.ts';

/** Writes the index into `siteDir`; says in one line what it weighs. */
export function writeSearchIndex(
  { records, citable }: Pick<Handbook, 'records' | 'citable'>,
  siteDir: string,
): string {
  const folder = join(siteDir, 'tim');
  const found = records();
  const documents = citable();
  const version = createHash('sha256')
    .update(JSON.stringify([found, documents]))
    .digest('hex')
    .slice(0, 10);
  const { manifest, words, records: groups, vocabulary } = packIndex(found, documents, version);

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, version), { recursive: true });
  let bytes = 0;
  const write = (name: string, value: unknown): number => {
    const text = JSON.stringify(value);
    writeFileSync(join(folder, name), text);
    const size = gzipSync(text).byteLength;
    bytes += size;
    return size;
  };
  const manifestBytes = write('index.json', manifest);
  words.forEach((file, index) => write(`${version}/w${index}.json`, file));
  groups.forEach((group, index) => write(`${version}/r${index}.json`, group));
  write(`${version}/vocabulary.json`, vocabulary);
  return (
    `${found.length} records, ${words.length + groups.length + 2} files, ${kilobytes(bytes)} kB gzip, ` +
    `${kilobytes(manifestBytes)} kB of it needed by every search`
  );
}

function kilobytes(size: number): string {
  return (size / 1000).toFixed(1);
}
