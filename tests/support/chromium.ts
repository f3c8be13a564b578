/** Finds a Chromium for the browser tests, installs Debian's where that is possible, or says exactly what to do. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The headless shell first: the same engine without the windows, more than twice as fast here. */
const known = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Path of a Chromium. @throws with one sentence when there is none and none can be installed. */
export function findChromium(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  const found = [...(wanted === undefined ? [] : [wanted]), ...known].find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Không thấy Chromium: đang cài gói chromium-headless-shell của Debian…');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell', 'fonts-noto-core'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return findChromium();
  }
  throw new Error(
    'Không thấy Chromium: hãy chạy "sudo apt-get install chromium-headless-shell", hoặc đặt CHROMIUM_PATH là đường dẫn tới trình duyệt.',
  );
}

/** Flags that keep Chromium from calling anyone but the site under test. */
export const chromiumFlags = [
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
