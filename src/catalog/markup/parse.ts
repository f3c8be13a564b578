/** Takes one content file apart: YAML front matter, and an MDX body without imports or components. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitSupport } from './support.ts';

/** The two parts of a content file, neither read yet. */
export interface FileParts {
  readonly frontMatter: string;
  readonly body: string;
  /** Add to a line of the body to get the line of the file. */
  readonly bodyLine: number;
}

/** @param text of a `.mdx` file, in NFC, lines ended by LF. */
export function splitFile(text: string): FileParts {
  const [head = '', frontMatter = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? [];
  return { frontMatter, body: text.slice(head.length), bodyLine: head.split('\n').length - 1 };
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A body as a tree whose `[@…]` are support nodes. @throws a SyntaxError-like error with `line` when it is no MDX. */
export function parseBody(body: string): Root {
  const root = processor.parse(body);
  splitSupport(root);
  return root;
}
