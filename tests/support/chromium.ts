/** The Chromium of the browser tests: which one, and what it is started with. */
import { findOrInstall } from '#tests/support/debian.ts';
import { fontConfig } from '#tests/support/fonts.ts';
import type { FontSet } from '#tests/support/fonts.ts';

/** Path of a Chromium; the headless shell first: the same engine without the windows, more than twice as fast here. */
export function findChromium(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  return findOrInstall({
    name: 'Chromium',
    paths: [
      ...(wanted === undefined ? [] : [wanted]),
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
    ],
    packages: ['chromium-headless-shell'],
    otherwise: ', hoặc đặt CHROMIUM_PATH là đường dẫn tới trình duyệt',
  });
}

/** Flags that keep Chromium from calling anyone but the site under test. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A plain-http name that is not localhost: no secure context, as on an office intranet.
  '--host-resolver-rules=MAP sotay.test 127.0.0.1',
];

/** What a Chromium starts with that sees one set of fonts and no other font of the machine. */
export function chromiumWith(fonts: FontSet): {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
} {
  return { executablePath: findChromium(), args: flags, env: environmentWith(fonts) };
}

/** This process's environment, with one set of fonts. */
function environmentWith(fonts: FontSet): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(own), FONTCONFIG_FILE: fontConfig(fonts) };
}
