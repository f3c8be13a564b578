import manifest from '../package.json' with { type: 'json' };

/**
 * The few facts about this copy of the site that its operator may change.
 * Server and build only: pages hand what the browser needs to islands as props.
 */
export const siteConfig = {
  name: 'Sổ tay dân vận và văn hóa công sở',
  shortName: 'Sổ tay dân vận',
  /** Version of the tool, written into every assessment file. */
  version: manifest.version,
  description:
    'Công văn 5273/UBND-NC của tỉnh Tuyên Quang và các quy định liên quan: đọc, tra cứu từng điều khoản, tự chấm điểm cơ quan.',
  /** Operating agency. While null every foot says that this is study material, not an official page. */
  agency: null as string | null,
} as const;

/** Path the site lives under, always with a leading and a trailing slash. Set BASE_PATH to change it. */
export const basePath = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Public origin, or null: without SITE_URL no canonical, sitemap, feed or QR code is made. */
export const siteUrl = process.env['SITE_URL'] ?? null;

/**
 * Whether this is `npm run dev`. Astro's `import.meta.env` is not asked: a variable DEV or PROD of the shell would stand
 * for it, and leave the security policy out or make a build crawl.
 */
export const isDeveloping = process.env['NODE_ENV'] === 'development';

/** Address of a page of this site under the base path; `path` starts with a slash. */
export function href(path: string): string {
  return basePath + path.replace(/^\//, '');
}

/** The same for data that leaves the site: absolute when the public origin is known. */
export function publicAddress(path: string): string {
  return absoluteAddress(href(path));
}

/** The same for an address that already carries the base path. */
export function absoluteAddress(address: string): string {
  return siteUrl === null ? address : new URL(address, siteUrl).href;
}
