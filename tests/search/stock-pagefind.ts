/** Stock Pagefind over the built pages, with nothing set: the yardstick of `search:eval`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the pages of `site` into `folder` and puts a page there that can be asked. @throws when it refuses. */
export async function buildStockPagefind(site: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>404</title>');
  writeFileSync(join(folder, 'ask.js'), asker);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="vi"><script type="module" src="ask.js"></script></html>',
  );
}

/** A result's links are its page and its best part, as a list drawn over `pagefind.js` would give them. */
const asker = `
import * as pagefind from './pagefind/pagefind.js';
window.ask = async (query) => {
  const started = performance.now();
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  const links = shown.map(({ url, sub_results: parts }) => [url, ...parts.slice(0, 1).map((part) => part.url)]);
  return { links, milliseconds: performance.now() - started };
};
window.ready = true;
`;
