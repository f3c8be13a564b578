/**
 * SHIPS TO THE BROWSER. Two copies of one assessment: whether they say the same, and how one goes on under an id of its
 * own. Works on the text, so that nothing in it has to be understood and nothing is lost.
 */
import { digestOf, fileDigest } from './canonical.ts';
import type { FileData } from './version.ts';

/** The same file under another id, with a digest that fits where it had one; a text that is no JSON object unchanged. */
export function withFileId(text: string, id: string): string {
  const data = parseObject(text);
  if (data === null) return text;
  const renamed: FileData = { ...data, id };
  const { integrity } = data;
  const named =
    typeof integrity === 'object' && integrity !== null
      ? { ...renamed, integrity: { ...integrity, digest: fileDigest(renamed) } }
      : renamed;
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** Whether two files hold the same assessment, whatever its id and whichever version of the tool wrote it. */
export function isSameContent(one: string, other: string): boolean {
  return one === other || contentDigest(one) === contentDigest(other);
}

/** Names the content of a file, without id, tool and digest; of anything else the text itself. */
export function contentDigest(text: string): string {
  const data = parseObject(text);
  if (data === null) return text;
  const { id: _id, tool: _tool, integrity: _integrity, ...content } = data;
  return digestOf(content);
}

function parseObject(text: string): FileData | null {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as FileData) : null;
  } catch {
    return null;
  }
}
