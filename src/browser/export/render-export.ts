/** What an export format says, as a file's bytes. The office libraries load only for the formats that need them. */
import type { ExportFormat, ExportInput } from '#src/domain/exchange/formats/format.ts';

/** Builds and renders one export. Rejects only when a library cannot be loaded. */
export async function renderExport(format: ExportFormat, input: ExportInput): Promise<Blob> {
  const output = format.build(input);
  switch (output.kind) {
    case 'text':
      return new Blob([output.text], { type: format.mediaType });
    case 'workbook': {
      const { renderWorkbook } = await import('./xlsx.ts');
      return await renderWorkbook(output.workbook);
    }
    case 'document': {
      const { renderDocument } = await import('./docx.ts');
      return await renderDocument(output.document);
    }
    default:
      return output satisfies never;
  }
}
