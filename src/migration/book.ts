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
  /** That formula was entered with Ctrl+Shift+Enter. */
  readonly legacy?: boolean;
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

export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet}!${row},${column}`;
}

interface IndexedSheet {
  readonly name: string;
  readonly cells: readonly ScanCell[];
  readonly rows: number;
  readonly columns: number;
}

export interface BookIndex {
  readonly book: ScanBook;
  readonly sheets: readonly IndexedSheet[];
  readonly sheetNumber: (name: string) => number | undefined;
  readonly cell: (place: Place) => ScanCell | undefined;
  /** Number of a cell in the workbook, from 0; undefined when there is none. */
  readonly id: (place: Place) => number | undefined;
}

/** Numbers of cells by row and column: arrays are several times faster than a map of places. */
type Grid = number[][];

/** Cells taken up between two yields. */
const STRIDE = 5_000;

interface Filled {
  readonly grid: Grid;
  readonly rows: number;
  readonly columns: number;
}

function* filled(cells: readonly ScanCell[], first: number): Generator<number, Filled, undefined> {
  const grid: Grid = [];
  let [rows, columns, taken] = [0, 0, 0];
  for (const { row, column } of cells) {
    (grid[row] ??= [])[column] = first + taken;
    if (row > rows) rows = row;
    if (column > columns) columns = column;
    taken += 1;
    if (taken % STRIDE === 0) yield STRIDE;
  }
  return { grid, rows, columns };
}

export function formulasIn({ sheets }: ScanBook): number {
  return sheets.reduce(
    (sum, { cells }) => cells.reduce((so, { formula }) => (formula === undefined ? so : so + 1), sum),
    0,
  );
}

/** @yields how many cells were taken up since the last time */
export function* indexed(book: ScanBook): Generator<number, BookIndex, undefined> {
  const all: ScanCell[] = [];
  const grids: Grid[] = [];
  const sheets: IndexedSheet[] = [];
  for (const { name, cells } of book.sheets) {
    const { grid, rows, columns } = yield* filled(cells, all.length);
    grids.push(grid);
    for (const cell of cells) all.push(cell);
    sheets.push({ name, cells, rows, columns });
  }
  const numbers = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const id = ({ sheet, row, column }: Place): number | undefined => grids[sheet]?.[row]?.[column];
  return {
    book,
    sheets,
    sheetNumber: (name) => numbers.get(name.toLowerCase()),
    cell: (place) => all[id(place) ?? -1],
    id,
  };
}
