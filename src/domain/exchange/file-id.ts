/**
 * SHIPS TO THE BROWSER. Two copies of one assessment: whether they say the same, and how one goes on under an id of its
 * own. Works on the text, so that nothing in it has to be understood and nothing is lost.
 */
import { digestOf, fileDigest, isRecord } from './canonical.ts';
import type { FileData } from './version.ts';

/** Members that follow from others or change with every writing. */
const derived = new Set([
  'id',
  'revision',
  'tool',
  'updatedAt',
  'status',
  'finalizedAt',
  'score',
  'integrity',
]);

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

/** Whether two files say the same, however often each was saved: one of them may go and nothing is lost. */
export function isSameWork(one: string, other: string): boolean {
  const work = (text: string) => {
    const data = parseObject(text);
    return data === null ? text : contentDigest(JSON.stringify({ ...data, revision: 0, updatedAt: '' }));
  };
  return one === other || work(one) === work(other);
}

/** The revision a file carries; 0 where it has none. */
export function revisionOf(text: string): number {
  const revision = parseObject(text)?.['revision'];
  return typeof revision === 'number' ? revision : 0;
}

/** Names the content of a file, without id, tool and digest; of anything else the text itself. */
export function contentDigest(text: string): string {
  const data = parseObject(text);
  if (data === null) return text;
  const { id: _id, tool: _tool, integrity: _integrity, ...content } = data;
  return digestOf(content);
}

/**
 * Whether a copy still says everything that was changed from one state of the assessment to another, all three as files:
 * when it does not, it was made without knowing of the change.
 */
export function keepsChanges(copy: string, before: string, after: string): boolean {
  const [kept, old] = [partsOf(copy), partsOf(before)];
  const changed = partsOf(after);
  for (const name of old.keys()) if (!changed.has(name)) changed.set(name, '');
  return [...changed].every(
    ([name, value]) => (old.get(name) ?? '') === value || (kept.get(name) ?? '') === value,
  );
}

/** What a person entered, by name: every answer by itself, other members whole. */
function partsOf(text: string): Map<string, string> {
  const { answers, ...members } = parseObject(text) ?? {};
  const list = Array.isArray(answers) ? (answers as FileData[]) : [];
  return new Map(
    [
      ...Object.entries(members).filter(([name]) => !derived.has(name)),
      ...list.map((answer) => [`answers.${String(answer['criterion'])}`, answer] as const),
    ].map(([name, value]) => [name, JSON.stringify(value)]),
  );
}

function parseObject(text: string): FileData | null {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : null;
  } catch {
    return null;
  }
}
