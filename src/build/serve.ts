/**
 * A small static server for `npm run preview`, the tests and `search:eval`: serves a folder under a base path as any plain
 * web server does. Not meant for the open Internet.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Starts serving `folder` at `http://<host>:<port><base>`. Resolves when it listens; rejects as `listen` does. */
export async function serveFolder(folder: string, port: number, base = '/', host?: string): Promise<Server> {
  const server = await listen(port, host);
  return server.on('request', serveFiles(folder, base));
}

/** Takes a port; 0 takes a free one. Rejects with one sentence for the reader when that cannot be. */
export function listen(port: number, host = '127.0.0.1'): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(refusal(error, port, host))));
    server.listen(port, host, () => resolve(server));
  });
}

/** Answers with the files of a folder: adds the slash a folder's address lacks; 404.html for what there is not. */
export function serveFiles(folder: string, base: string): RequestListener {
  const notFound: RequestListener = (_request, response) => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : '404');
  };
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: notFound });
  return (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?', 2);
    if (!path.startsWith(base)) return notFound(request, response);
    const below = path.slice(base.length);
    if (!path.endsWith('/') && existsSync(join(folder, below, 'index.html'))) {
      const location = `${base}${below.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`;
      return void response.writeHead(301, { location }).end();
    }
    request.url = `/${below}`;
    // A range that ends before it begins would end the server.
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    if (from === '' || (to !== '' && Number(to) < Number(from))) delete request.headers.range;
    files(request, response);
  };
}

function refusal({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  return code === 'EADDRINUSE'
    ? `Cổng ${port} đang có chương trình khác dùng: dừng chương trình ấy, hoặc đặt biến PORT là một cổng khác.`
    : `Không mở được cổng ${port} ở ${host}: ${message}`;
}
