/** The handbook's references and marks for MDX that Astro compiles itself: the help pages. */
import type { Root } from 'mdast';
import { getHandbook } from '../index.ts';
import { resolveReferences } from './references.ts';

/** A remark plug-in: short references become links under the base path. */
export function remarkHandbook() {
  return (root: Root): void => {
    resolveReferences(root, 'tro-giup', getHandbook().resolve);
  };
}
