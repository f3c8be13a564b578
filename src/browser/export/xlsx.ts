/** Bytes of a workbook. Loads its library when called; the universal build needs no worker, which our policy would refuse. */
import type { Cell, Sheet, Workbook } from '#src/domain/exchange/formats/workbook.ts';

const border = { borderStyle: 'thin', borderColor: '#8a8a8a' } as const;

export async function renderWorkbook(workbook: Workbook): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  return await writeExcelFile(workbook.sheets.map(toSheet), {
    fontFamily: 'Times New Roman',
    fontSize: 12,
  }).toBlob();
}

function toSheet({ name, widths, frozenRows, rows }: Sheet) {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet: name,
    columns: widths.map((each) => ({ width: each })),
    stickyRowsCount: frozenRows,
    orientation: 'landscape' as const,
    data: rows.map((row) => Array.from({ length: width }, (_each, i) => toCell(row[i] ?? null))),
  };
}

function toCell(cell: Cell) {
  if (cell === null) return null;
  if ('text' in cell) {
    return {
      ...border,
      value: cell.text,
      type: String,
      alignVertical: 'top' as const,
      ...(cell.wrap === true ? { wrap: true } : {}),
      ...(cell.bold === true ? { fontWeight: 'bold' as const } : {}),
    };
  }
  const format = cell.format === undefined ? {} : { format: cell.format };
  if ('number' in cell)
    return { ...border, value: cell.number, type: Number, alignVertical: 'top' as const, ...format };
  return {
    ...border,
    value: cell.formula,
    type: 'Formula' as const,
    alignVertical: 'top' as const,
    ...(cell.bold === true ? { fontWeight: 'bold' as const } : {}),
    ...format,
  };
}
