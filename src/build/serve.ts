/**
 * A small static server for `npm run preview`, the tests and `search:eval`: serves a folder under a base path with the
 * types, redirects and 404 page any plain web server gives. Not meant for the open Internet.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Starts serving `folder` at `http://<host>:<port><base>`; port 0 takes a free one. Resolves when it listens. */
export function serveFolder(folder: string, port: number, base = '/', host = '127.0.0.1'): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (file: string, status: number) => {
      if (!existsSync(file)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
      response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    };
    const below = pathname.startsWith(base)
      ? normalize(decodeURIComponent(pathname.slice(base.length)))
      : null;
    if (below === null || below.startsWith('..')) return void send(join(folder, '404.html'), 404);
    const file = join(folder, below);
    if (existsSync(file) && statSync(file).isFile()) return void send(file, 200);
    if (existsSync(join(file, 'index.html'))) {
      if (pathname.endsWith('/')) return void send(join(file, 'index.html'), 200);
      response.writeHead(301, { location: `${pathname}/` });
      return void response.end();
    }
    send(join(folder, '404.html'), 404);
  });
  return new Promise((resolve) => server.listen(port, host, () => resolve(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { basePath } = await import('#src/site-config.ts');
  const port = Number(process.env['PORT'] ?? 4321);
  await serveFolder('dist', port, basePath, process.env['HOST'] ?? '127.0.0.1');
  console.log(`Sổ tay đang chạy tại http://localhost:${port}${basePath}`);
}
