/**
 * The parameter table of a workbook: the first row with the headings "parameter" and "waarde" within the first 50 rows of
 * its sheet, and what stands below it; where an Excel table starts there, its range without totals. Cells keep their own
 * address for messages.
 */
import { placeName } from "../../engine";
import { headingField, type TableSource } from "../../params";
import {
  type CellRange,
  type CellValue,
  formatRef,
  parseRange,
  type XlsxSheet,
  type XlsxWorkbook,
} from "../../xlsx";

/** Rows in which the headings are looked for. */
export const HEADING_ROWS = 50;
/** More than the table reader takes: it refuses what is cut off here. */
const MOST = { rows: 25_000, columns: 250 } as const;

export interface PlacedTable {
  readonly range: CellRange;
  readonly source: TableSource;
}

/** @param file what messages call the table. @returns undefined when no heading row is found */
export function sheetTable(book: XlsxWorkbook, sheet: XlsxSheet, file: string): PlacedTable | undefined {
  const rows = valuesByRow(sheet);
  const top = [...rows.keys()]
    .filter((row) => row <= HEADING_ROWS)
    .sort((a, b) => a - b)
    .find((row) => isHeadingRow(rows.get(row)));
  if (top === undefined) return undefined;
  const range = tableAt(book, sheet, top) ?? usedRange(rows, top);
  // With what stands before it left blank, so that rows and columns count as in the sheet.
  const { cells, cellAt } = cellsOf(sheet, rows, range);
  const left = Array.from({ length: range.left - 1 }, () => null);
  const above = Array.from({ length: range.top - 1 }, () => []);
  const padded = [...above, ...cells.map((row) => [...left, ...row])];
  return { range, source: { cells: padded, cellAt, parameter: file } };
}

/** All cells of a sheet from its first row and column, with their addresses. */
export function sheetCells(sheet: XlsxSheet): Pick<TableSource, "cells" | "cellAt"> {
  const bottom = sheet.cells.reduce((most, { row }) => Math.max(most, row), 1);
  const right = sheet.cells.reduce((most, { column }) => Math.max(most, column), 1);
  return cellsOf(sheet, valuesByRow(sheet), { top: 1, left: 1, bottom, right });
}

function cellsOf(
  { name }: XlsxSheet,
  rows: ReadonlyMap<number, Row>,
  { top, left, bottom, right }: CellRange,
): Pick<TableSource, "cells" | "cellAt"> {
  const columns = between(left, right, MOST.columns);
  return {
    cells: between(top, bottom, MOST.rows).map((row) =>
      columns.map((column) => plainValue(rows.get(row)?.get(column) ?? null)),
    ),
    cellAt: (row, column) => placeName({ sheet: name, ref: formatRef(row, column) }),
  };
}

type Row = ReadonlyMap<number, CellValue>;

function valuesByRow({ cells }: XlsxSheet): ReadonlyMap<number, Row> {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value } of cells) {
    if (value === null || value === "") continue;
    const found = rows.get(row) ?? new Map<number, CellValue>();
    rows.set(row, found.set(column, value));
  }
  return rows;
}

function isHeadingRow(row: Row | undefined): boolean {
  const fields = [...(row?.values() ?? [])].map((value) =>
    typeof value === "string" ? headingField(value) : undefined,
  );
  return fields.includes("parameter") && fields.includes("waarde");
}

/** The Excel table whose heading row this is. */
function tableAt(book: XlsxWorkbook, sheet: XlsxSheet, top: number): CellRange | undefined {
  for (const { sheet: owner, range: text, headerRows, totalsRows } of book.tables) {
    const range = owner === sheet.name && headerRows === 1 ? parseRange(text) : undefined;
    if (range?.top === top) return { ...range, bottom: range.bottom - totalsRows };
  }
  return undefined;
}

/** From the first to the last heading, and down to the last row with anything below them. */
function usedRange(rows: ReadonlyMap<number, Row>, top: number): CellRange {
  const headings = [...(rows.get(top)?.keys() ?? [])];
  const left = headings.reduce((least, column) => Math.min(least, column));
  const right = headings.reduce((most, column) => Math.max(most, column));
  let bottom = top;
  for (const [row, values] of rows) {
    if (row > bottom && [...values.keys()].some((column) => column >= left && column <= right)) bottom = row;
  }
  return { top, left, bottom, right };
}

function between(first: number, last: number, most: number): number[] {
  return Array.from({ length: Math.min(last - first + 1, most) }, (_, i) => first + i);
}

function plainValue(value: CellValue): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}
