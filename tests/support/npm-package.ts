/**
 * Packages that only `npm run test:more` needs and that weigh tens of megabytes: fetched when they are asked for and kept,
 * instead of with every install.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Folder of a package, `name@version`. @throws with one sentence when it can neither be found nor fetched. */
export function fetchPackage(spec: string): string {
  const folder = resolve('node_modules/.cache/tests', spec);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  console.log(`Đang tải gói npm ${spec}…`);
  try {
    const packed = execFileSync('npm', ['pack', '--silent', spec], { cwd: work, encoding: 'utf8' });
    execFileSync('tar', ['-xzf', packed.trim().split('\n').at(-1) ?? ''], { cwd: work });
  } catch (cause) {
    throw new Error(`Không tải được gói npm ${spec}: hãy chạy lại khi có mạng.`, { cause });
  }
  renameSync(join(work, 'package'), folder);
  return folder;
}
