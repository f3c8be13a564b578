/** Pagefind's own search script in Node, its requests answered from a folder and counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

interface PagefindScript {
  readonly search: (query: string) => Promise<{ results: readonly { data: () => Promise<unknown> }[] }>;
  readonly init: () => Promise<void>;
}

export interface NodePagefind {
  /** Searches, fetches the first ten results; gives the milliseconds it took. */
  readonly ask: (query: string) => Promise<number>;
  /** Gzip bytes fetched since the last call. */
  readonly takeBytes: () => number;
}

/** Loads `<folder>/pagefind.js`. Each call is a fresh engine with nothing loaded. */
export async function loadPagefind(folder: string): Promise<NodePagefind> {
  let bytes = 0;
  globalThis.fetch = (input) => {
    const path = new URL(input instanceof Request ? input.url : input).pathname;
    const body = readFileSync(path);
    bytes += path.endsWith('.json') ? gzipSync(body).byteLength : body.byteLength;
    return Promise.resolve(new Response(body));
  };
  const script = join(process.cwd(), folder, 'pagefind.js');
  const fresh = `${pathToFileURL(script).href}?${process.hrtime.bigint()}`;
  const pagefind = (await import(fresh)) as PagefindScript;
  bytes += gzipSync(readFileSync(script)).byteLength;
  return {
    async ask(query) {
      const started = performance.now();
      const { results } = await pagefind.search(query);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return performance.now() - started;
    },
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
