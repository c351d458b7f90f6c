/** Cells of a sheet as the arguments of a function: a part of what was read, in the form in which a host passes it. */
import { boxOf, type Box } from "../../workbook/area";
import { type CellsAnswer, type Value } from "../../workbook/port";

/** Rows of cells; a blank one is "". */
export type Cells = readonly (readonly unknown[])[];

/** An error as its code, which the readers of arguments know. */
function argument(value: Value | undefined): unknown {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

/** What a cell shows; blank outside what was read. @param at 1-based row and column on the sheet */
export function valueAt(answer: CellsAnswer, row: number, column: number): unknown {
  const { top, left } = boxOf(answer.range);
  return argument(answer.values[row - top]?.[column - left]);
}

export function cellsIn(answer: CellsAnswer, { top, left, rows, columns }: Box): Cells {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueAt(answer, top + row, left + column)),
  );
}
