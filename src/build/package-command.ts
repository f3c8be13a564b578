/** The script behind a package's command, for this Node to run: starting the command by its name needs a shell on Windows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @throws when the package is not installed. */
export function packageCommand(name: string): string {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Readonly<Record<string, string>>;
  };
  const [first = ''] = typeof bin === 'string' ? [bin] : Object.values(bin);
  return join(folder, first);
}
