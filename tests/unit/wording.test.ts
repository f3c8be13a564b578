import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Where the domain may hold Vietnamese, and why. What people read on a screen stands in src/ui-text; here stand words
 * that are the matter itself, because changing them changes a file, a citation or what is found.
 */
const domainWords: Readonly<Record<string, string>> = {
  'vietnamese/': 'letters of the language and their marks',
  'search/': 'data of the language: stop words, number words, abbreviations, keystrokes',
  'document/anchor.ts': 'the letter đ in numbers of points',
  'document/citation.ts': 'how official texts cite, written and read back',
  'document/moment.ts': 'how official texts date, read',
  'document/kind.ts': 'kinds of document, as citations and open data name them',
  'document/provision-state.ts': 'states, effects and verdicts, as open data names them',
  'document/relation.ts': 'relations, as open data names them',
  'document/status.ts': 'standing and coverage, as open data and the feed name them',
  'document/support.ts': 'marks of support, as open data and the feed name them',
  'document/open-data.ts': 'descriptions published in the schema of documents',
  'assessment/checklist-schema.ts': 'what a schema asks of an author, said beside the rule',
  'assessment/outcome.ts': 'outcomes, as exported files carry them',
  'assessment/assessment.ts': 'states of an action, as exported files carry them',
  'assessment/checklist.ts': 'the level below all others, as exported files carry it',
  'assessment/percent.ts': 'a percent that cannot be computed, as exported files carry it',
  'exchange/file-descriptions.ts': 'descriptions published in the schema of the assessment file',
  'exchange/json-schema.ts': 'title of the published schema',
  'exchange/formats/': 'heads and labels inside exported files',
  'sheet/': 'the text of the formal sheet',
};

const root = 'src/domain';
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

/** Literals of a text that hold a Vietnamese letter, comments and names left out. */
function vietnameseLiterals(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLiteral = ts.isLiteralExpression(node) || ts.isTemplateHead(node);
    if (isLiteral || ts.isTemplateMiddleOrTemplateTail(node)) {
      const words = node.getText().normalize('NFC');
      if (/[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu.test(words)) found.push(words);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The row of the table that a file of the domain falls under. */
function rowOf(file: string): string | undefined {
  const path = relative(root, file);
  return Object.keys(domainWords).find((row) => (row.endsWith('/') ? path.startsWith(row) : path === row));
}

describe('words of the interface stand in src/ui-text', () => {
  test.each([
    ["const a = 'Điểm';", ["'Điểm'"]],
    ['const a = `${b} tiêu chí ${c}, đạt`;', ['} tiêu chí ${', '}, đạt`']],
    ['const a = /quý (\\d)/;', ['/quý (\\d)/']],
    ["/** Điểm */ const a = 'khong-ap-dung'; // Đạt", []],
  ])('%s holds the literals %j', (text, literals) => {
    expect(vietnameseLiterals(text)).toEqual(literals);
  });

  const worded = files.filter((file) => vietnameseLiterals(readFileSync(file, 'utf8')).length > 0);

  test('the domain holds none but those of the table', () => {
    expect(worded.filter((file) => rowOf(file) === undefined)).toEqual([]);
  });

  test('every row of the table is needed', () => {
    expect(Object.keys(domainWords).filter((row) => !worded.some((file) => rowOf(file) === row))).toEqual([]);
  });
});
