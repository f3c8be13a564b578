/** Reads one content file: YAML front matter and an MDX body without imports or components. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { normalizeNfc } from '#src/domain/vietnamese/index.ts';
import { splitSupport } from './support.ts';

/** A content file as written: front matter not yet validated, body as a tree whose `[@…]` are support nodes. */
export interface ParsedFile {
  readonly frontMatter: unknown;
  readonly body: Root;
  /** Line of the file on which the body starts, for messages. */
  readonly bodyLine: number;
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Parses the text of a `.mdx` file, normalised to NFC.
 * @throws a SyntaxError-like error when YAML or MDX cannot be read; the caller names the file.
 */
export function parseFile(source: string): ParsedFile {
  const text = normalizeNfc(source);
  const match = /^---\n([\s\S]*?)\n---\n?/.exec(text);
  const head = match?.[0] ?? '';
  const body = processor.parse(text.slice(head.length));
  splitSupport(body);
  return { frontMatter: parseYaml(match?.[1] ?? ''), body, bodyLine: head.split('\n').length - 1 };
}
