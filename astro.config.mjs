import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { sitemapIntegration } from './src/build/sitemap.ts';
import { remarkHandbook } from './src/catalog/markup/remark-handbook.ts';
import { themeScript } from './src/layouts/theme-script.ts';
import { basePath, siteUrl } from './src/site-config.ts';

const themeScriptHash = /** @type {const} */ (
  `sha256-${createHash('sha256').update(themeScript).digest('base64')}`
);

export default defineConfig({
  base: basePath,
  ...(siteUrl === null ? {} : { site: siteUrl }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx(), preact(), sitemapIntegration()],
  markdown: {
    // Sätteri, the default engine, ignores remark plug-ins; smart punctuation would rewrite official text.
    processor: unified({ remarkPlugins: [remarkHandbook], smartypants: false }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [themeScriptHash], resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
