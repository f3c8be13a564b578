/** Programs and fonts of Debian that tests need: found, installed where that is possible, or asked for in one sentence. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Needed {
  /** What is missed, for people. */
  readonly name: string;
  /** Where it may be; the first that exists is taken. */
  readonly paths: readonly string[];
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** Another way to it, closing the sentence that asks for it. */
  readonly otherwise?: string;
}

/** Path of what is needed, installed by apt as root. @throws with one sentence that says what to do. */
export function findOrInstall({ name, paths, packages, otherwise = '' }: Needed): string {
  const find = () => paths.find((path) => existsSync(path));
  const found = find() ?? (install(name, packages) ? find() : undefined);
  if (found !== undefined) return found;
  throw new Error(`Không thấy ${name}: hãy chạy "sudo apt-get install ${packages.join(' ')}"${otherwise}.`);
}

function install(name: string, packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Không thấy ${name}: đang cài ${packages.join(', ')} của Debian…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return true;
}
