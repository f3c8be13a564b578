/**
 * A printed document as data: what a DOCX writer, a print page or a test needs to know, and nothing of any of them.
 * Shared by the assessment sheet and the annual report.
 */

export interface DocumentTree {
  readonly title: string;
  /** Foot of every page, left of the page number; empty for none. */
  readonly footer: string;
  /** Page numbers: `foot` for sheets; `head` as administrative documents have them, none on the first page. */
  readonly pageNumbers: 'foot' | 'head' | 'none';
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Points of the running text. */
  readonly fontSize: number;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly align?: Align }
  | Paragraph
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | Table
  /** Cells side by side without lines: heads, signature blocks. */
  | {
      readonly kind: 'columns';
      readonly widths: readonly number[];
      readonly columns: readonly (readonly Paragraph[])[];
    }
  | { readonly kind: 'page-break' };

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align?: Align;
  /** First line indented, as in the body of administrative documents. */
  readonly indent?: boolean;
  /** A line drawn under the paragraph, as under Quốc hiệu and the issuer's name. */
  readonly ruled?: boolean;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points, where it differs from the document. */
  readonly size?: number;
}

export interface Table {
  readonly kind: 'table';
  /** Percent of the width, together 100. */
  readonly widths: readonly number[];
  /** Repeated on every page. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** Points of its text, where it differs from the document. */
  readonly size?: number;
  /** Right-aligned columns, by index. */
  readonly numeric?: readonly number[];
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Sums and group titles. */
  readonly strong?: boolean;
}

/** A plain paragraph of one run. */
export function paragraph(
  text: string,
  options: Omit<Run, 'text'> & Omit<Paragraph, 'kind' | 'runs'> = {},
): Paragraph {
  const { bold, italic, size, ...layout } = options;
  return {
    kind: 'paragraph',
    runs: [
      {
        text,
        ...(bold === undefined ? {} : { bold }),
        ...(italic === undefined ? {} : { italic }),
        ...(size === undefined ? {} : { size }),
      },
    ],
    ...layout,
  };
}

/** Every text of a tree in reading order, for tests and for plain-text copies. */
export function textsOf(tree: DocumentTree): readonly string[] {
  const ofRuns = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
  return tree.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [ofRuns(block.runs)];
      case 'list':
        return block.items.map(ofRuns);
      case 'table':
        return [...block.head, ...block.rows.flatMap(({ cells }) => cells)];
      case 'columns':
        return block.columns.flatMap((column) => column.map(({ runs }) => ofRuns(runs)));
      case 'page-break':
        return [];
      default:
        return block satisfies never;
    }
  });
}
