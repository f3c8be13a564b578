/** Reads `content/` from disk: files → validated front matter and parsed bodies, with every problem collected. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isAlias, LineCounter, parseDocument, visit as visitYaml, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { Place as AnyPlace, Problem } from '#src/domain/problem/problem.ts';
import { normalizeNfc } from '#src/domain/vietnamese/index.ts';
import { parseBody, splitFile } from './markup/parse.ts';
import { sayIssue, sayYamlMistake } from './mistakes.ts';

/** Where something stands in `content/`. */
export type Place = AnyPlace & { readonly file: string };

/** The place of a field by its path, with the line it is written on; `name` is what a reader calls it. */
export type PlaceOf = (path: readonly (string | number)[], name?: string) => Place;

/** A validated file whose body is not yet linked or drawn. */
export interface RawEntry<Data> {
  readonly slug: string;
  readonly file: string;
  readonly data: Data;
  readonly body: Root;
  /** Add to a line of the body to get the line of the file. */
  readonly lineOffset: number;
  readonly placeOf: PlaceOf;
}

/** A validated data file. */
export interface DataFile<Data> {
  readonly data: Data;
  readonly placeOf: PlaceOf;
}

/** The content directory as kinds read it. Nothing throws: what is wrong is reported, the rest is read on. */
export interface ContentFolder {
  /** Every `.mdx` file of a folder, in the order of the alphabet. */
  readonly entries: <Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
    options?: { readonly mayUseComponents?: boolean; readonly below?: readonly string[] },
  ) => RawEntry<z.output<Schema>>[];
  /** One YAML file; `otherwise` when it does not fit its schema. */
  readonly data: <Schema extends z.ZodType, Otherwise = z.output<Schema>>(
    path: string,
    schema: Schema,
    otherwise: Otherwise,
  ) => DataFile<z.output<Schema> | Otherwise>;
  /** One YAML file as it is; null when it is no YAML. */
  readonly yaml: (path: string) => DataFile<unknown> | null;
  /** Names of the folders of a folder; a file in it that is not named in `beside` is a mistake. */
  readonly folders: (folder: string, beside: readonly string[]) => string[];
  /** Names of the files of a folder; one with another ending, or a folder not named in `below`, is a mistake. */
  readonly files: (folder: string, ending: string, below?: readonly string[]) => string[];
  readonly report: (...problems: readonly Problem[]) => void;
  /** Short names that files which could not be read may have: what refers to them is not wrong by itself. */
  readonly unread: ReadonlySet<string>;
}

/** Opens a content directory; what is wrong in it is added to `problems`. */
export function openContent(contentDir: string, problems: Problem[]): ContentFolder {
  const report = (...found: readonly Problem[]) => void problems.push(...found);
  const unread = new Set<string>();
  const fileNames = (folder: string) => namesIn(join(contentDir, folder), 'isFile');
  const folderNames = (folder: string) => namesIn(join(contentDir, folder), 'isDirectory');

  const files: ContentFolder['files'] = (folder, ending, below = []) => {
    const names = fileNames(folder);
    report(...names.flatMap((found) => wrongEnding(folder, found, ending)));
    report(...strangers(folder, folderNames(folder), below));
    return names.filter((name) => name.endsWith(ending));
  };

  const yaml = (path: string) => readDataFile(contentDir, path, report);

  return {
    report,
    unread,
    files,
    yaml,
    folders: (folder, beside) => {
      report(...strangers(folder, fileNames(folder), beside));
      return folderNames(folder);
    },
    data: (path, schema, otherwise) => {
      const raw = yaml(path);
      const valid = raw === null ? null : validate(raw, schema, report);
      return {
        data: valid === null ? otherwise : valid.value,
        placeOf: raw?.placeOf ?? (() => ({ file: `content/${path}` })),
      };
    },
    entries: (folder, schema, options) =>
      files(folder, '.mdx', options?.below).flatMap((name) => {
        const file = `content/${folder}/${name}`;
        const parts = splitFile(readText(join(contentDir, folder, name)));
        const own = name.slice(0, -'.mdx'.length);
        const shortNames = [own, `${folder}/${own}`, `${folder}#${own}`];
        try {
          const head = readYaml(parts.frontMatter, file, 1);
          const body = parseBody(parts.body);
          const valid = validate(head, schema, report);
          if (options?.mayUseComponents !== true) report(...codeIn(body, file, parts.bodyLine));
          if (valid === null) {
            shortNames.forEach((each) => unread.add(each));
            return [];
          }
          const slug = [...folder.split('/').slice(1), own].join('/');
          const { placeOf } = head;
          return [{ slug, file, data: valid.value, body, lineOffset: parts.bodyLine, placeOf }];
        } catch (error) {
          shortNames.forEach((each) => unread.add(each));
          report(unreadable(error, file, parts.bodyLine));
          return [];
        }
      }),
  };
}

/** Files or folders that nobody reads where they stand. */
function strangers(folder: string, names: readonly string[], known: readonly string[]): Problem[] {
  return names
    .filter((name) => !known.includes(name) && !name.startsWith('.'))
    .map((name) => ({
      code: 'tep-khong-duoc-doc',
      data: { name },
      place: { file: `content/${folder}/${name}` },
    }));
}

function wrongEnding(folder: string, found: string, ending: string): Problem[] {
  if (found.endsWith(ending) || found.startsWith('.')) return [];
  const expected = found.replace(/\.[^.]*$/, '') + ending;
  return [{ code: 'ten-tep-sai', data: { found, expected }, place: { file: `content/${folder}/${found}` } }];
}

/** A YAML file as it is; null, with what is wrong reported, when it cannot be read. */
function readDataFile(
  contentDir: string,
  path: string,
  report: ContentFolder['report'],
): DataFile<unknown> | null {
  const file = `content/${path}`;
  try {
    return readYaml(readText(join(contentDir, path)), file, 0);
  } catch (error) {
    report(unreadable(error, file, 0));
    return null;
  }
}

/** What a schema makes of some data; null, with every issue reported at its place, when it does not fit. */
function validate<Schema extends z.ZodType>(
  { data, placeOf }: DataFile<unknown>,
  schema: Schema,
  report: ContentFolder['report'],
): { readonly value: z.output<Schema> } | null {
  const result = schema.safeParse(data, { error: sayIssue });
  if (result.success) return { value: result.data };
  report(
    ...result.error.issues.map((issue): Problem => {
      const path = issue.path.filter((part) => typeof part !== 'symbol');
      const field = path.join('.') || 'đầu tệp';
      return { code: 'truong-sai', data: { field, message: issue.message }, place: placeOf(path) };
    }),
  );
  return null;
}

/** Names of the files or folders of a folder in the order of the alphabet; none when it does not exist. */
function namesIn(folder: string, kind: 'isFile' | 'isDirectory'): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry[kind]() ? [entry.name] : [])).sort();
}

/** Text of a file whatever editor wrote it: without byte order mark, lines ended by LF, in NFC. */
function readText(path: string): string {
  return normalizeNfc(
    readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll(/\r\n?/g, '\n'),
  );
}

/** YAML with the places of its fields. `before`: lines of the file before it. @throws YAMLParseError */
function readYaml(text: string, file: string, before: number): DataFile<unknown> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) throw withLine(error, before + (error.linePos?.[0].line ?? 1));
  const placeOf: PlaceOf = (path, name = path.filter((part) => typeof part === 'string').join('.')) => {
    const line = lineAt(path);
    return { file, ...(line === undefined ? {} : { line }), ...(name === '' ? {} : { path: name }) };
  };
  /** Line of the deepest part of a path that is written down. */
  const lineAt = (path: readonly (string | number)[]): number | undefined => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
        return before + lines.linePos(Number(node.range[0])).line;
    }
    return path.length === 0 ? undefined : before + 1;
  };
  visitYaml(document, {
    Alias: (_key, alias) => {
      if (isAlias(alias) && alias.resolve(document) !== undefined) return;
      const [offset = 0] = alias.range ?? [];
      const mistake = new YAMLParseError([offset, offset], 'BAD_ALIAS', 'unresolved alias');
      throw withLine(mistake, before + lines.linePos(offset).line);
    },
  });
  return { data: document.toJS() as unknown, placeOf };
}

/** Legal content is text: a tag, an expression or an import in it is a slip that MDX would run as code. */
function codeIn(body: Root, file: string, lineOffset: number): Problem[] {
  const problems: Problem[] = [];
  visit(body, (node) => {
    if (!node.type.startsWith('mdx') && node.type !== 'html') return;
    const line = lineOffset + (node.position?.start.line ?? 1);
    const found =
      'name' in node ? `<${String(node.name)}>` : 'value' in node ? String(node.value) : node.type;
    problems.push({ code: 'the-jsx-trong-noi-dung', data: { found }, place: { file, line } });
  });
  return problems;
}

interface Located {
  readonly line?: number;
}

function withLine(error: YAMLParseError, line: number): YAMLParseError & Located {
  return Object.assign(error, { line });
}

function unreadable(error: unknown, file: string, lineOffset: number): Problem {
  if (error instanceof YAMLParseError) {
    const { line } = error as Located;
    const data = { message: sayYamlMistake(error) };
    return { code: 'tep-noi-dung-hong', data, place: place(file, line) };
  }
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    return { code: 'tep-noi-dung-hong', data: { message: 'không có tệp này' }, place: { file } };
  const { line } = error as Located;
  if (line === undefined) throw error;
  const message = 'phần thân có dấu { } hoặc < mà MDX coi là mã';
  return { code: 'tep-noi-dung-hong', data: { message }, place: place(file, lineOffset + line) };
}

function place(file: string, line: number | undefined): Place {
  return line === undefined ? { file } : { file, line };
}
