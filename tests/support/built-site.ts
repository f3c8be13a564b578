/** The plain site as the working tree builds it now, for slow tests that are not run after a build of their own. */
import { execFileSync } from 'node:child_process';
import { serveFolder } from '#src/build/serve.ts';
import { sites } from '#tests/support/sites.ts';

/** Builds the site; returns its folder. */
export function buildSite(): string {
  const { folder } = sites.plain;
  execFileSync('node', ['src/build/build-site.ts', folder], { stdio: 'pipe' });
  return folder;
}

/** Builds the site and serves it at a free port. */
export async function serveBuiltSite(): Promise<{ address: string; close: () => void }> {
  const server = await serveFolder(buildSite(), 0);
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
