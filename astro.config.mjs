import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, logHandlers } from 'astro/config';
import { publishIntegration } from './src/publish/integration.ts';
import { licences } from './src/publish/licences.ts';
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
  // A build lists no pages; development says what it does.
  logger: logHandlers.node({ level: process.env['NODE_ENV'] === 'production' ? 'warn' : 'info' }),
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks the styles of every .mdx file with a directive of its own, and removes it later.
        onLog: (level, log, show) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : show(level, log)),
      },
    },
    plugins: [withoutPreload(), licences()],
  },
});
