/**
 * What the recogniser knows of a workbook: sheets with cells, names and tables, however they were read.
 * Method: a plain interface, filled from a file by the command line and from the host by the pane.
 * Rows and columns are 1-based; formulas are en-US, as the formula bar shows them, with or without `=`.
 */
export type ScanValue = number | string | boolean | { readonly error: string } | null;

export interface ScanCell {
  readonly row: number;
  readonly column: number;
  readonly value: ScanValue;
  readonly formula?: string;
  /** Range that a legacy or dynamic array formula fills, A1. */
  readonly fills?: string;
  /** Number format, e.g. "0.0%". */
  readonly format?: string;
}

export interface ScanSheet {
  readonly name: string;
  readonly cells: readonly ScanCell[];
}

export interface ScanName {
  readonly name: string;
  /** Formula text without `=`. */
  readonly text: string;
  /** Index of the sheet that it belongs to; absent for the workbook. */
  readonly sheet?: number;
}

export interface ScanTable {
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

export interface ScanBook {
  readonly sheets: readonly ScanSheet[];
  readonly names: readonly ScanName[];
  readonly tables: readonly ScanTable[];
}

/** A cell of a sheet, by the sheet's index. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface IndexedSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<number, ScanCell>;
  readonly rows: number;
  readonly columns: number;
}

export interface BookIndex {
  readonly book: ScanBook;
  readonly sheets: readonly IndexedSheet[];
  readonly sheetNumber: (name: string) => number | undefined;
  readonly cell: (place: Place) => ScanCell | undefined;
}

/** Excel's number of columns, so that a cell is one number. */
const WIDTH = 16_384;

export function indexBook(book: ScanBook): BookIndex {
  const sheets = book.sheets.map(({ name, cells }) => {
    const byPlace = new Map<number, ScanCell>();
    let [rows, columns] = [0, 0];
    for (const cell of cells) {
      byPlace.set(cell.row * WIDTH + cell.column, cell);
      if (cell.row > rows) rows = cell.row;
      if (cell.column > columns) columns = cell.column;
    }
    return { name, cells: byPlace, rows, columns };
  });
  const numbers = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  return {
    book,
    sheets,
    sheetNumber: (name) => numbers.get(name.toLowerCase()),
    cell: ({ sheet, row, column }) => sheets[sheet]?.cells.get(row * WIDTH + column),
  };
}
