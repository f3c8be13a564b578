/** Bytes of a document tree as DOCX. Loads its library when called. */
import type * as Docx from 'docx';
import type { Align, Block, DocumentTree, Paragraph, Run, Table } from '#src/domain/sheet/document-tree.ts';

type Library = typeof Docx;

/** Twentieths of a point per millimetre. */
const TWIPS_PER_MM = 56.7;
const FONT = 'Times New Roman';

export async function renderDocument(tree: DocumentTree): Promise<Blob> {
  const docx = await import('docx');
  return await docx.Packer.toBlob(toDocument(docx, tree));
}

function toDocument(docx: Library, tree: DocumentTree): Docx.Document {
  const size = tree.fontSize * 2;
  const margin = Object.fromEntries(
    Object.entries(tree.margins).map(([side, mm]) => [side, Math.round(mm * TWIPS_PER_MM)]),
  );
  const landscape = tree.orientation === 'landscape';
  const a4 = { width: Math.round(210 * TWIPS_PER_MM), height: Math.round(297 * TWIPS_PER_MM) };
  return new docx.Document({
    title: tree.title,
    styles: {
      default: {
        document: {
          run: { font: FONT, size, language: { value: 'vi-VN' } },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: { run: { font: FONT, size: size + 4, bold: true, color: '000000' } },
        heading2: {
          run: { font: FONT, size: size + 2, bold: true, color: '000000' },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
        heading3: {
          run: { font: FONT, size, bold: true, color: '000000' },
          paragraph: { spacing: { before: 160, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: tree.pageNumbers === 'head',
          page: {
            size: {
              ...a4,
              orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
            },
            margin,
          },
        },
        ...headAndFoot(docx, tree),
        children: tree.blocks.flatMap((block) => toElements(docx, block)),
      },
    ],
  });
}

function headAndFoot(docx: Library, tree: DocumentTree) {
  const number = (align: Align, text: string, size: number) =>
    new docx.Paragraph({
      alignment: alignment(docx, align),
      children: [
        new docx.TextRun({ text, size }),
        new docx.TextRun({ children: [docx.PageNumber.CURRENT], size }),
      ],
    });
  const foot =
    tree.pageNumbers === 'foot'
      ? [number('center', tree.footer === '' ? '' : `${tree.footer} · trang `, 16)]
      : tree.footer === ''
        ? []
        : [new docx.Paragraph({ children: [new docx.TextRun({ text: tree.footer, size: 16 })] })];
  return {
    ...(tree.pageNumbers === 'head'
      ? {
          headers: {
            default: new docx.Header({ children: [number('center', '', tree.fontSize * 2)] }),
            first: new docx.Header({ children: [new docx.Paragraph('')] }),
          },
        }
      : {}),
    ...(foot.length === 0 ? {} : { footers: { default: new docx.Footer({ children: foot }) } }),
  };
}

function toElements(docx: Library, block: Block): (Docx.Paragraph | Docx.Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new docx.Paragraph({
          text: block.text,
          heading:
            [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3][
              block.level - 1
            ] ?? docx.HeadingLevel.HEADING_3,
          keepNext: true,
          ...(block.align === undefined ? {} : { alignment: alignment(docx, block.align) }),
        }),
      ];
    case 'paragraph':
      return [toParagraph(docx, block)];
    case 'list':
      return block.items.map(
        (runs) => new docx.Paragraph({ bullet: { level: 0 }, children: toRuns(docx, runs) }),
      );
    case 'table':
      return [toTable(docx, block), new docx.Paragraph('')];
    case 'columns':
      return [toColumns(docx, block)];
    case 'page-break':
      return [new docx.Paragraph({ children: [new docx.PageBreak()] })];
    default:
      return block satisfies never;
  }
}

function toParagraph(docx: Library, { runs, align, indent, ruled, keepNext }: Paragraph): Docx.Paragraph {
  return new docx.Paragraph({
    children: toRuns(docx, runs),
    ...(align === undefined ? {} : { alignment: alignment(docx, align) }),
    ...(indent === true ? { indent: { firstLine: Math.round(12.7 * TWIPS_PER_MM) } } : {}),
    ...(keepNext === true ? { keepNext } : {}),
    ...(ruled === true
      ? { border: { bottom: { style: docx.BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } } }
      : {}),
  });
}

/** Line ends inside a run become breaks. */
function toRuns(docx: Library, runs: readonly Run[]): Docx.TextRun[] {
  return runs.flatMap(({ text, bold, italic, size }) =>
    text.split('\n').map(
      (line, i) =>
        new docx.TextRun({
          text: line,
          ...(i === 0 ? {} : { break: 1 }),
          ...(bold === true ? { bold: true } : {}),
          ...(italic === true ? { italics: true } : {}),
          ...(size === undefined ? {} : { size: size * 2 }),
        }),
    ),
  );
}

function toTable(docx: Library, table: Table): Docx.Table {
  const numeric = new Set(table.numeric ?? []);
  const cell = (text: string, column: number, bold: boolean) =>
    new docx.TableCell({
      width: { size: table.widths[column] ?? 0, type: docx.WidthType.PERCENTAGE },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new docx.Paragraph({
          spacing: { after: 0 },
          alignment: alignment(docx, numeric.has(column) ? 'right' : 'left'),
          children: toRuns(docx, [{ text, bold, ...(table.size === undefined ? {} : { size: table.size }) }]),
        }),
      ],
    });
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: [
      new docx.TableRow({ tableHeader: true, children: table.head.map((text, i) => cell(text, i, true)) }),
      ...table.rows.map(
        (row) =>
          new docx.TableRow({
            cantSplit: true,
            children: row.cells.map((text, i) => cell(text, i, row.strong === true)),
          }),
      ),
    ],
  });
}

function toColumns(docx: Library, block: Extract<Block, { kind: 'columns' }>): Docx.Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const edges = { top: none, bottom: none, left: none, right: none };
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    borders: { ...edges, insideHorizontal: none, insideVertical: none },
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: block.columns.map(
          (column, i) =>
            new docx.TableCell({
              width: { size: block.widths[i] ?? 0, type: docx.WidthType.PERCENTAGE },
              borders: edges,
              children: column.map((each) => toParagraph(docx, each)),
            }),
        ),
      }),
    ],
  });
}

function alignment(docx: Library, align: Align) {
  switch (align) {
    case 'left':
      return docx.AlignmentType.LEFT;
    case 'center':
      return docx.AlignmentType.CENTER;
    case 'right':
      return docx.AlignmentType.RIGHT;
    case 'justify':
      return docx.AlignmentType.JUSTIFIED;
    default:
      return align satisfies never;
  }
}
