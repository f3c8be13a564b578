/** `node src/publish/search-index.ts <folder>`: writes the search index of `content/` into a built site, below `tim/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readHandbook } from '#src/catalog/handbook.ts';
import { packIndex } from '#src/domain/search/pack.ts';
import { createRecords, listDocuments } from './search-records.ts';

const folder = join(process.argv[2] ?? 'dist', 'tim');
const handbook = readHandbook('content');
const records = createRecords(handbook);
const documents = listDocuments(handbook);
const content = JSON.stringify([records, documents]);
const version = createHash('sha256').update(content).digest('hex').slice(0, 10);
const { manifest, words, records: groups, vocabulary } = packIndex(records, documents, version);

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, version), { recursive: true });
let bytes = 0;
function write(name: string, value: unknown): number {
  const text = JSON.stringify(value);
  writeFileSync(join(folder, name), text);
  const size = gzipSync(text).byteLength;
  bytes += size;
  return size;
}
const manifestBytes = write('index.json', manifest);
words.forEach((file, index) => write(`${version}/w${index}.json`, file));
groups.forEach((group, index) => write(`${version}/r${index}.json`, group));
write(`${version}/vocabulary.json`, vocabulary);
console.log(
  `Search index: ${records.length} records, ${words.length + groups.length + 2} files, ${kilobytes(bytes)} kB gzip, ` +
    `${kilobytes(manifestBytes)} kB of it needed by every search`,
);

function kilobytes(size: number): string {
  return (size / 1000).toFixed(1);
}
