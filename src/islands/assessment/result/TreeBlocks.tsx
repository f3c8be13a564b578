/** A document tree as HTML for print. Widths are column attributes, not styles. */
import type { Block, Paragraph, Run, Table } from '#src/domain/sheet/document-tree.ts';

export function TreeBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <TreeBlock key={index} block={block} />
      ))}
    </>
  );
}

function TreeBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading class={alignClass(block.align)}>{block.text}</Heading>;
    }
    case 'paragraph':
      return <TreeParagraph paragraph={block} />;
    case 'list':
      return (
        <ul>
          {block.items.map((runs, index) => (
            <li key={index}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TreeTable table={block} />;
    case 'columns':
      return (
        <div class="sheet-columns">
          {block.columns.map((column, index) => (
            <div key={index}>
              {column.map((paragraph, line) => (
                <TreeParagraph key={line} paragraph={paragraph} />
              ))}
            </div>
          ))}
        </div>
      );
    case 'page-break':
      return <div class="sheet-break" />;
    default:
      return block satisfies never;
  }
}

function TreeParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  const classes = [
    alignClass(paragraph.align),
    paragraph.indent === true && 'sheet-indent',
    paragraph.ruled === true && 'sheet-ruled',
    paragraph.keepNext === true && 'sheet-keep',
  ];
  return (
    <p class={classes.filter(Boolean).join(' ')}>
      <Runs runs={paragraph.runs} />
    </p>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ text, bold, italic }, index) => {
        const words = bold === true ? <b>{text}</b> : text;
        return italic === true ? <i key={index}>{words}</i> : words;
      })}
    </>
  );
}

function TreeTable({ table: { head, rows, widths, numeric = [] } }: { readonly table: Table }) {
  const cellClass = (column: number) => (numeric.includes(column) ? 'align-right' : undefined);
  return (
    <table>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} width={`${width}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head.map((text, column) => (
            <th key={column} scope="col" class={cellClass(column)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, strong }, row) => (
          <tr key={row} class={strong === true ? 'sheet-strong' : undefined}>
            {cells.map((text, column) => (
              <td key={column} class={cellClass(column)}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function alignClass(align: Paragraph['align']): string | undefined {
  return align === undefined || align === 'left' ? undefined : `align-${align}`;
}
