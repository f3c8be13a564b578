/** `npm run build`: the site with all that is published beside its pages. `node src/build/build-site.ts [folder]`. */
import { spawnSync } from 'node:child_process';

const folder = process.argv[2] ?? 'dist';

/** A build is for readers, whatever the shell or the test runner that started it says. */
const env = { ...process.env, NODE_ENV: 'production' };

/** Ends this process when a step fails, with the step's own messages above. */
function step(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

step('astro', 'build', '--outDir', folder);
