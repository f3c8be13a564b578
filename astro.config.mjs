import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { publishIntegration } from './src/publish/integration.ts';
import { withoutPreload } from './src/build/without-preload.ts';
import { remarkHandbook } from './src/catalog/markup/remark-handbook.ts';
import { basePath, siteUrl } from './src/site-config.ts';

export default defineConfig({
  base: basePath,
  ...(siteUrl === null ? {} : { site: siteUrl }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx(), preact(), publishIntegration()],
  markdown: {
    // Sätteri, the default engine, ignores remark plug-ins; smart punctuation would rewrite official text.
    processor: unified({ remarkPlugins: [remarkHandbook], smartypants: false }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [withoutPreload()] },
});
