/** SHIPS TO THE BROWSER. A spreadsheet as data. */

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Rows that stay when scrolling. */
  readonly frozenRows: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** null is an empty cell. A formula starts with = and uses English names and commas, as the file format asks. */
export type Cell =
  | null
  | { readonly text: string; readonly bold?: boolean; readonly wrap?: boolean }
  | { readonly number: number; readonly format?: string }
  | { readonly formula: string; readonly bold?: boolean; readonly format?: string };
