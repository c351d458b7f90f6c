/** Short ways to write the cells of a scene: a row, a column, or a block of values from a first cell. */
import { fromCol, toCol } from "@borgar/fx";
import type { Cell } from "../types";

type Cells = Record<string, Cell>;

function place(ref: string): { column: number; row: number } {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
  return { column: fromCol(column), row: Number(row) };
}

/** Values from `ref` on, row by row; null leaves a cell empty. */
export function block(sheet: string, ref: string, rows: readonly (readonly (Cell | null)[])[]): Cells {
  const first = place(ref);
  const cells: Cells = {};
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value !== null) cells[`${sheet}!${toCol(first.column + j)}${first.row + i}`] = value;
    });
  });
  return cells;
}

export const across = (sheet: string, ref: string, values: readonly (Cell | null)[]): Cells =>
  block(sheet, ref, [values]);

export const down = (sheet: string, ref: string, values: readonly (Cell | null)[]): Cells =>
  block(
    sheet,
    ref,
    values.map((value) => [value]),
  );

/** A formula per cell down from row `from` to row `to`; `#` in the text is the row, `^` the row above. */
export function formulasDown(
  sheet: string,
  column: string,
  [from, to]: [number, number],
  text: string,
): Cells {
  const cells: Cells = {};
  for (let row = from; row <= to; row++) {
    cells[`${sheet}!${column}${row}`] = text.replaceAll("#", String(row)).replaceAll("^", String(row - 1));
  }
  return cells;
}

/** A formula per column; `#` in the text is the column, `<` the column before. */
export function formulasAcross(
  sheet: string,
  row: number,
  [from, to]: [string, string],
  text: string,
): Cells {
  const cells: Cells = {};
  for (let column = fromCol(from); column <= fromCol(to); column++) {
    cells[`${sheet}!${toCol(column)}${row}`] = text
      .replaceAll("#", toCol(column))
      .replaceAll("<", column > 0 ? toCol(column - 1) : "");
  }
  return cells;
}

export const steps = (from: number, step: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + step * i);
