/** eslint-plugin-astro lints a script of `page.astro` as `page.astro/1_1.ts`: its imports start at the page's folder. */
import * as typescript from 'eslint-import-resolver-typescript';

export const interfaceVersion = 2;

export function resolve(source, file, options) {
  return typescript.resolve(source, file.replace(/\.astro\/.*/, '.astro'), options);
}
