/** Reads `content/` from disk: files → validated front matter and parsed bodies, with every problem collected. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '#src/domain/problem/problem.ts';
import { parseFile } from './markup/parse.ts';

/** A validated file whose body is not yet linked or drawn. */
export interface RawEntry<Data> {
  readonly slug: string;
  readonly file: string;
  readonly data: Data;
  readonly body: Root;
  /** Add to a line of the body to get the line of the file. */
  readonly lineOffset: number;
}

/** Reads every `.mdx` file of one folder of the content directory, in the order of the alphabet. */
export function readEntries<Schema extends z.ZodType>(
  contentDir: string,
  folder: string,
  schema: Schema,
  problems: Problem[],
): RawEntry<z.output<Schema>>[] {
  return listFiles(join(contentDir, folder), '.mdx').flatMap((name) => {
    const file = `content/${folder}/${name}`;
    try {
      const parsed = parseFile(readFileSync(join(contentDir, folder, name), 'utf8'));
      const data = validate(schema, parsed.frontMatter, file, problems);
      refuseCode(parsed.body, file, parsed.bodyLine, problems);
      if (data === null) return [];
      return [{ slug: name.slice(0, -4), file, data, body: parsed.body, lineOffset: parsed.bodyLine }];
    } catch (error) {
      problems.push({ code: 'tep-noi-dung-hong', data: { message: firstLine(error) }, place: { file } });
      return [];
    }
  });
}

/** Reads one YAML file of the content directory; null, with problems, when it does not fit the schema. */
export function readYaml<Schema extends z.ZodType>(
  contentDir: string,
  name: string,
  schema: Schema,
  problems: Problem[],
): z.output<Schema> | null {
  const file = `content/${name}`;
  try {
    return validate(
      schema,
      parseYaml(readFileSync(join(contentDir, name), 'utf8').normalize('NFC')),
      file,
      problems,
    );
  } catch (error) {
    problems.push({ code: 'tep-noi-dung-hong', data: { message: firstLine(error) }, place: { file } });
    return null;
  }
}

/** Names of the files with an ending in a folder; none when the folder does not exist. */
export function listFiles(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch {
    return [];
  }
}

function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  problems: Problem[],
) {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const field = issue.path.join('.');
    problems.push({
      code: 'truong-sai',
      data: { field, message: issue.message },
      place: { file, path: field },
    });
  }
  return null;
}

/** Legal content is text: a tag, an expression or an import in it is a slip that MDX would run as code. */
function refuseCode(body: Root, file: string, lineOffset: number, problems: Problem[]): void {
  visit(body, (node) => {
    if (!node.type.startsWith('mdx') && node.type !== 'html') return;
    const line = lineOffset + (node.position?.start.line ?? 1);
    const found =
      'name' in node ? `<${String(node.name)}>` : 'value' in node ? String(node.value) : node.type;
    problems.push({ code: 'the-jsx-trong-noi-dung', data: { found }, place: { file, line } });
  });
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
