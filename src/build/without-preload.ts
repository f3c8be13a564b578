/**
 * Dynamic imports without Vite's preloading. Its helper and the lists of what each import needs weigh more than 1.5 kB on
 * every page, to save a round trip that a reader spends once. Styles of modules that load on demand come through
 * browser/lib/load-style.ts; a module that imports one directly is refused here, because nothing would load it.
 */
import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

export function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        const styles =
          chunk.type === 'chunk' && chunk.isDynamicEntry ? chunk.viteMetadata?.importedCss : undefined;
        if (styles !== undefined && styles.size > 0)
          this.error(`${chunk.fileName} loads on demand and imports a style sheet: use loadStyle() for it`);
      }
    },
  };
}
