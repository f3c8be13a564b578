import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '#tests/support/built-site.ts';
import { findOrInstall } from '#tests/support/debian.ts';
import { fetchPackage } from '#tests/support/npm-package.ts';

/** The W3C's checker, a Java program: 30 MB, so not a package of every install. */
const checker = 'vnu-jar@26.9.27';

/** What the checker says and does not matter here. */
const reviewed = [
  // It reads files, where no address is the policy's 'self'; and takes data in a script for a program.
  /violates Content Security Policy/,
  // Preact writes void elements so; every attribute is quoted.
  /^Trailing slash on void elements has no effect/,
  // The farthest day a date field takes: without it a year may have six digits.
  /^Potentially bad value “9999-12-31” for attribute “max”/,
];

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

test('the W3C checker finds nothing to object to on any page', () => {
  const java = findOrInstall({
    name: 'Java',
    paths: ['/usr/bin/java'],
    packages: ['default-jre-headless'],
  });
  const jar = join(fetchPackage(checker), 'build/dist/vnu.jar');
  const args = ['-jar', jar, '--format', 'json', '--skip-non-html', buildSite()];
  const { stderr } = spawnSync(java, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const { messages } = JSON.parse(stderr) as { readonly messages: readonly Message[] };
  const said = messages
    .filter(({ message }) => !reviewed.some((pattern) => pattern.test(message)))
    .map(({ url, lastLine, message, extract }) => `${url}:${lastLine ?? ''} ${message} ${extract ?? ''}`);
  expect(said).toEqual([]);
});
