/**
 * The Content-Security-Policy of every page. Written here and not by Astro, whose own lists a hash for each script of the
 * site although all but one come from files of this origin. `frame-ancestors` works in a header only: see public/_headers.
 */
import { createHash } from 'node:crypto';
import { themeScript } from './theme-script.ts';

const themeScriptHash = createHash('sha256').update(themeScript).digest('base64');

export const securityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'sha256-${themeScriptHash}'`,
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');
