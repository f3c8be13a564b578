/** `npm run preview`: serves dist/. `npm start` (`--build`) builds it first, once the port is taken for it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basePath } from '#src/site-config.ts';
import { listen, serveFiles } from './serve.ts';

const { PORT = '4321', HOST = '127.0.0.1' } = process.env;

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535)
  fail(`PORT phải là số từ 0 đến 65535, không phải “${PORT}”.`);
const server = await listen(Number(PORT), HOST).catch((error: Error) => fail(error.message));
if (process.argv.includes('--build')) {
  const { status } = spawnSync(process.execPath, ['src/build/build-site.ts'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
} else if (!existsSync('dist')) fail('Chưa có dist/: hãy chạy "npm run build" trước.');
server.on('request', serveFiles('dist', basePath));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : PORT;
const isHere = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(HOST);
console.log(`Sổ tay đang chạy tại http://${isHere ? 'localhost' : HOST}:${port}${basePath}`);
