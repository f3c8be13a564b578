/**
 * Packages that only `npm run test:more` needs and that weigh tens of megabytes: fetched when they are asked for and kept,
 * instead of with every install.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Folder of a package, `name@version`. @throws with one sentence when it can neither be found nor fetched. */
export function fetchPackage(spec: string): string {
  const folder = resolve('node_modules/.cache/tests', spec);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  console.log(`Đang tải gói npm ${spec}…`);
  try {
    run('tar', '-xzf', run('npm', 'pack', '--silent', spec).trim());
    renameSync(join(work, 'package'), folder);
  } catch (cause) {
    throw new Error(`Không tải được gói npm ${spec}: hãy chạy lại khi có mạng.`, { cause });
  } finally {
    rmSync(work, { recursive: true });
  }
  return folder;
}
