/** `npm run build`: the pages, then the search index over them. `node src/build/build-site.ts [folder]`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folder = process.argv[2] ?? 'dist';

/** Ends this process when a step fails, with the step's own messages above. */
function step(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: process.env });
  if (status !== 0) process.exit(status ?? 1);
}

step('astro', 'build', '--outDir', folder);
if (existsSync('src/build/search-index.ts')) step('node', 'src/build/search-index.ts', folder);
