/** What schema and YAML find wrong, in words of the person who wrote it. */
import { locales } from 'zod';
import type { z } from 'zod';
import type { YAMLParseError } from 'yaml';

const inVietnamese = locales.vi().localeError;

const types: Readonly<Record<string, string>> = {
  string: 'chữ, đặt trong ngoặc kép',
  number: 'số',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
  record: 'nhóm trường',
};

/** The message of an issue of a content schema that brings none of its own. */
export function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return `không có trường tên là “${issue.keys.join('”, “')}”`;
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? 'thiếu, phải ghi (chưa biết thì ghi null nếu trường cho phép)'
      : `phải là ${types[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `chỉ nhận một trong: ${issue.values.join(', ')}`;
  const said = inVietnamese(issue);
  return typeof said === 'string' ? said : said?.message;
}

const yamlMistakes: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'một trường được ghi hai lần',
  BAD_INDENT: 'thụt đầu dòng sai',
  TAB_AS_INDENT: 'thụt đầu dòng bằng phím Tab, phải dùng dấu cách',
  MISSING_CHAR: 'thiếu dấu nháy, dấu ngoặc hoặc dấu hai chấm',
  BLOCK_IN_FLOW: 'dấu ngoặc [ hoặc { mở trước đó chưa đóng',
  BLOCK_AS_IMPLICIT_KEY: 'giá trị có dấu hai chấm phải đặt trong ngoặc kép',
  MULTILINE_IMPLICIT_KEY: 'tên trường không được viết trên nhiều dòng',
  BAD_ALIAS: 'giá trị bắt đầu bằng dấu * phải đặt trong ngoặc kép',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng ký hiệu phải đặt trong ngoặc kép',
  UNEXPECTED_TOKEN: 'có ký tự đặt sai chỗ',
};

export function sayYamlMistake({ code }: YAMLParseError): string {
  return yamlMistakes[code] ?? 'sai cách viết YAML';
}
