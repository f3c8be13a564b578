import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Path → hash of every file of a build made at another hour of the world. */
function build(folder: string, zone: string): Record<string, string> {
  execFileSync('node', ['src/build/build-site.ts', folder], {
    stdio: 'pipe',
    env: { ...process.env, TZ: zone },
  });
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

test('the same commit gives the same bytes in any time zone', () => {
  const there = build('test-results/dist-kiritimati', 'Pacific/Kiritimati');
  const here = build('test-results/dist-midway', 'Pacific/Midway');
  expect(here).toEqual(there);
  expect(Object.keys(here).length).toBeGreaterThan(100);
});
