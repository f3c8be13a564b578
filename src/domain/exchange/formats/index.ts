/** SHIPS TO THE BROWSER. The formats an assessment can be exported to, in menu order. Add a format: its file, its line. */
import { csvFormat } from './csv.ts';
import { docxFormat } from './docx.ts';
import type { ExportFormat } from './format.ts';
import { icsFormat } from './ics.ts';
import { jsonFormat } from './json.ts';
import { xlsxFormat } from './xlsx.ts';

export const exportFormats = [
  jsonFormat,
  docxFormat,
  xlsxFormat,
  csvFormat,
  icsFormat,
] as const satisfies readonly ExportFormat[];

export type FormatId = (typeof exportFormats)[number]['id'];

export type { ExportFormat } from './format.ts';
