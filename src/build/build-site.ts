/** `npm run build`: the site with all that is published beside its pages. `node src/build/build-site.ts [folder]`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { packageCommand } from './package-command.ts';
import { replaceFolder } from './replace-folder.ts';

const folder = process.argv[2] ?? 'dist';
const started = Date.now();

/** A build is for readers, whatever the shell or the test runner that started it says. */
const env = { ...process.env, NODE_ENV: 'production' };

function step(...args: string[]): boolean {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
}

const isBuilt = replaceFolder(folder, (next) => step(packageCommand('astro'), 'build', '--outDir', next));
if (!isBuilt) {
  console.error(`Không dựng được; ${folder}/ vẫn như trước.`);
  process.exit(1);
}
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`Đã dựng ${pages.length} trang vào ${folder}/ trong ${seconds} giây.`);
