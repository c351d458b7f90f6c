/** Cells and ranges as the text of a formula, en-US: sheet names quoted where Excel asks for it, `$` where it was. */
import { columnLetters } from "../core";
import { type BookIndex, type Place } from "./book";
import { type Area } from "./formula/tree";
import { type CellRef } from "./symbol/poly";

export function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row}`;
}

/** `Blad1!`, quoted where Excel asks for it. */
export function sheetPrefix(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function dollars({ row, column, fixedRow, fixedColumn }: CellRef): string {
  return `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row}`;
}

export function cellText(cell: CellRef, home: Place, index: BookIndex): string {
  const prefix = cell.sheet === home.sheet ? "" : sheetPrefix(index.sheets[cell.sheet]?.name ?? "");
  return prefix + dollars(cell);
}

export function rangeText(from: CellRef, to: CellRef, home: Place, index: BookIndex): string {
  if (from.row === to.row && from.column === to.column) return cellText(from, home, index);
  return `${cellText(from, home, index)}:${dollars(to)}`;
}

/** The cells as one rectangle, row by row. @returns undefined when they are none, or in another order */
export function rectangle(
  cells: readonly CellRef[],
): { readonly from: CellRef; readonly to: CellRef } | undefined {
  const [from] = cells;
  const to = cells.at(-1);
  if (!from || !to || to.row < from.row || to.column < from.column) return undefined;
  const width = to.column - from.column + 1;
  const fits = cells.every(
    (cell, i) =>
      cell.sheet === from.sheet &&
      cell.row === from.row + Math.floor(i / width) &&
      cell.column === from.column + (i % width),
  );
  return fits && cells.length === width * (to.row - from.row + 1) ? { from, to } : undefined;
}

/** The cell that an area of one cell is, or its first. */
export function firstCell({ sheet, top, left, fixed }: Area): CellRef {
  return { sheet, row: top, column: left, fixedRow: fixed.top, fixedColumn: fixed.left };
}

/** Without `$`. */
export function loose(cell: Place): CellRef {
  return { sheet: cell.sheet, row: cell.row, column: cell.column, fixedRow: false, fixedColumn: false };
}
