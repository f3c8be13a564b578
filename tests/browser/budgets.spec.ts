import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** Gzip bytes of a cold first load without a service worker, as in the table of budgets. */
const budgets = [
  { kind: 'home', path: '', all: 20, script: 6 },
  { kind: 'document', path: 'van-ban/cv-5273-2021/', all: 25, script: 8 },
  { kind: 'document', path: 'van-ban/qd-129-2007/', all: 25, script: 8 },
  { kind: 'document', path: 'van-ban/qd-217-2013/', all: 25, script: 8 },
  { kind: 'list', path: 'van-ban/', all: 30, script: 8 },
  { kind: 'changes', path: 'thay-doi/', all: 30, script: 8 },
  { kind: 'guide', path: 'huong-dan/van-hoa-cong-so/', all: 30, script: 8 },
  { kind: 'questions', path: 'hoi-dap/', all: 30, script: 8 },
  { kind: 'glossary', path: 'thuat-ngu/', all: 30, script: 8 },
  { kind: 'checklist', path: 'tu-danh-gia/van-hoa-cong-so/', all: 60, script: 45 },
  { kind: 'first search', path: 'tra-cuu/?q=văn hóa công sở', all: 130, script: 45 },
] as const;

test.use({ serviceWorkers: 'block' });

async function weigh(page: Page, path: string): Promise<{ all: number; script: number; files: string[] }> {
  const weights: Promise<{ url: string; script: boolean; bytes: number }>[] = [];
  page.on('response', (response) => {
    weights.push(
      // What arrives after the count has ended has no body any more and is not part of the load.
      response
        .body()
        .catch(() => Buffer.alloc(0))
        .then((body) => ({
          url: response.url(),
          script: response.request().resourceType() === 'script',
          bytes: gzipSync(body).byteLength,
        })),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  // A headless browser shows no tab and leaves the icon out.
  await page.evaluate(async () => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
    if (!performance.getEntriesByName(icon).length) await (await fetch(icon)).blob();
  });
  const files = await Promise.all(weights);
  const sum = (list: typeof files) => list.reduce((total, { bytes }) => total + bytes, 0) / 1000;
  return {
    all: sum(files),
    script: sum(files.filter(({ script }) => script)),
    files: files.map(({ url, bytes }) => `${url} ${bytes}`),
  };
}

for (const { kind, path, all, script } of budgets)
  test(`${kind} /${path} stays within ${all} kB, ${script} kB of it script`, async ({ page }, info) => {
    const weight = await weigh(page, path);
    info.annotations.push({
      type: 'weight',
      description: `${weight.all.toFixed(1)} kB, ${weight.script.toFixed(1)} kB script`,
    });
    console.log(`${kind} /${path}: ${weight.all.toFixed(1)} kB, script ${weight.script.toFixed(1)} kB`);
    expect(weight.script, weight.files.join('\n')).toBeLessThanOrEqual(script);
    expect(weight.all, weight.files.join('\n')).toBeLessThanOrEqual(all);
  });
