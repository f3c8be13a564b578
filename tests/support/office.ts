/** Debian's LibreOffice, for checks that a real office program reads what is exported. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Path of soffice, installed by apt where that is possible. @throws with one sentence otherwise. */
function findOffice(): string {
  const found = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils'];
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    return findOffice();
  }
  throw new Error(
    'Không thấy LibreOffice: hãy chạy "sudo apt-get install libreoffice-writer-nogui libreoffice-calc-nogui".',
  );
}

/** Converts a file and returns the path of the result. `to` as for soffice --convert-to. */
export function convert(content: Uint8Array, name: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
  const source = join(folder, name);
  writeFileSync(source, content);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(findOffice(), [profile, '--headless', '--convert-to', to, '--outdir', folder, source], {
    stdio: 'pipe',
    timeout: 180_000,
  });
  return join(folder, `${basename(name).replace(/\.[^.]+$/, '')}.${to.split(':')[0] ?? to}`);
}
