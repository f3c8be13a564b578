/** `node tests/support/serve-site.ts <folder> <port> <base>`: one built folder for the browser tests. */
import { serveFolder } from '#src/build/serve.ts';

const [folder = 'dist', port = '4331', base = '/'] = process.argv.slice(2);
await serveFolder(folder, Number(port), base);
