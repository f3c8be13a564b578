import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, serveFolder } from '#src/build/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const files = {
  'index.html': 'home',
  '404.html': 'not found',
  'van-ban/index.html': 'list',
  'ma.js': 'void 0',
  'ma.css': 'a {}',
  'ma.json': '{}',
  'ma.svg': '<svg/>',
  'ma.xml': '<a/>',
  'ma.txt': 'a',
};
mkdirSync(join(folder, 'van-ban'));
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly text: string;
}

/** Asks for exactly this path: fetch() would tidy it first. */
function ask(port: number, path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers, host: '127.0.0.1' }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          location: response.headers.location,
          text,
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe.each(['/', '/dan-van/'])('a folder served under %s', (base) => {
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let port: number;
  beforeAll(async () => {
    server = await serveFolder(folder, 0, base);
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());

  test.each([
    ['', 'home'],
    ['?q=1', 'home'],
    ['/', 'home'],
    ['van-ban/', 'list'],
    ['ma.js', 'void 0'],
  ])('answers %s with its file', async (path, text) => {
    expect(await ask(port, base + path)).toMatchObject({ status: 200, text });
  });

  test.each([
    ['', /^text\/html; ?charset=utf-8$/],
    ['ma.js', /^text\/javascript/],
    ['ma.css', /^text\/css/],
    ['ma.json', /^application\/json/],
    ['ma.svg', /^image\/svg\+xml/],
    ['ma.xml', /xml/],
    ['ma.txt', /^text\/plain/],
  ])('says what type %s is', async (path, type) => {
    expect((await ask(port, base + path)).type).toMatch(type);
  });

  test.each(['bytes=9-5', 'bytes=-', 'bytes=a-b', 'lines=1-2'])(
    'lives through a range that is none: %s',
    async (range) => {
      expect(await ask(port, `${base}ma.js`, { range })).toMatchObject({ status: 200, text: 'void 0' });
    },
  );

  test('sends a folder without its slash to the address with it, query and all', async () => {
    expect(await ask(port, `${base}van-ban?q=a`)).toMatchObject({
      status: 301,
      location: `${base}van-ban/?q=a`,
    });
  });

  test('never sends away to another host', async () => {
    const { location = base } = await ask(port, `${base}/van-ban`);
    expect(location).not.toMatch(/^\/\//);
  });

  test.each([
    'khong-co/',
    'khong-co.js',
    '%',
    '%E0%A4%A',
    '%00',
    '../../etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e/%2e%2e/etc/passwd',
  ])('answers %s with the page for wrong addresses, and lives on', async (path) => {
    expect(await ask(port, base + path)).toMatchObject({ status: 404, text: 'not found' });
    expect(await ask(port, base)).toMatchObject({ status: 200 });
  });
});

test('outside its base path there is only the page for wrong addresses', async () => {
  const server = await serveFolder(folder, 0, '/dan-van/');
  const { port } = server.address() as AddressInfo;
  expect(await ask(port, '/ma.js')).toMatchObject({ status: 404, text: 'not found' });
  server.close();
});

test('a port that is taken is told in one sentence that names the way out', async () => {
  const first = await listen(0);
  const { port } = first.address() as AddressInfo;
  await expect(listen(port)).rejects.toThrow(
    `Cổng ${port} đang có chương trình khác dùng: dừng chương trình ấy, hoặc đặt biến PORT là một cổng khác.`,
  );
  first.close();
});
