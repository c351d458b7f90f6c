/**
 * One argument as a rectangle of cells, and the place of each cell for messages.
 * A lone value counts as one cell. Source: issue "Step 1", must-be-true 3: a message names parameter, row, column.
 */
import { fail, type Failure, type Place } from "../../core";
import { cellAddress } from "./address";
import { errorOf, isBlank, shown } from "../../params";

/** More cells than any real block; a reference to whole columns has over a million. */
export const CELL_LIMIT = 1_000_000;

export type Cells = readonly (readonly unknown[])[];

export interface Range {
  /** As the user sees it, e.g. "scenario's". */
  readonly parameter: string;
  readonly cells: Cells;
  readonly columns: number;
  /** What the host says about where the range is; not trusted. */
  readonly address: unknown;
}

export const RANGE_FAILURES = [
  "missing-argument",
  "not-a-range",
  "empty-range",
  "ragged-range",
  "range-too-large",
] as const satisfies readonly Failure["code"][];

export const CELL_FAILURES = [
  "blank-cell",
  "error-cell",
  "not-a-number",
  "not-finite",
] as const satisfies readonly Failure["code"][];

/** Host and caller leave an argument out as null or undefined. */
export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined;
}

function rowsOf(argument: unknown, place: Place): Cells {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = Array.from(argument as readonly unknown[]);
  if (rows.length === 0) fail({ code: "empty-range", place });
  return rows.map((row, index) =>
    Array.isArray(row)
      ? (row as readonly unknown[])
      : fail({ code: "not-a-range", place: { ...place, row: index + 1 } }),
  );
}

/** @throws FailureError missing-argument, not-a-range, empty-range, ragged-range, range-too-large */
export function readRange(argument: unknown, parameter: string, address?: unknown): Range {
  const place: Place = { parameter };
  if (isOmitted(argument)) fail({ code: "missing-argument", place });
  const cells = rowsOf(argument, place);
  const columns = cells[0]?.length ?? 0;
  const ragged = cells.findIndex((row) => row.length !== columns);
  if (ragged >= 0) {
    const found = cells[ragged]?.length ?? 0;
    fail({ code: "ragged-range", place: { ...place, row: ragged + 1 }, expected: columns, found });
  }
  if (columns === 0) fail({ code: "empty-range", place });
  const count = cells.length * columns;
  if (count > CELL_LIMIT) fail({ code: "range-too-large", place, cells: count, limit: CELL_LIMIT });
  return { parameter, cells, columns, address };
}

/** Number of rows up to the last one that holds something. */
export function filledRows({ cells }: Range): number {
  let count = cells.length;
  while (count > 0 && (cells[count - 1] ?? []).every(isBlank)) count -= 1;
  return count;
}

/**
 * The place of a cell; a range of one cell needs no row and column.
 * @param row 0-based
 * @param column 0-based
 */
export function placeAt(range: Range, row: number, column: number): Place {
  const size = { rows: range.cells.length, columns: range.columns };
  const cell = cellAddress(range.address, size, row + 1, column + 1);
  const single = size.rows === 1 && size.columns === 1;
  return {
    parameter: range.parameter,
    ...(single ? {} : { row: row + 1, column: column + 1 }),
    ...(cell === undefined ? {} : { cell }),
  };
}

/** The cell of a range that must be one cell. @throws FailureError single-cell-expected */
export function singleCell(range: Range): { readonly cell: unknown; readonly place: Place } {
  const { cells, columns, parameter } = range;
  const rows = cells.length;
  if (rows !== 1 || columns !== 1) {
    fail({ code: "single-cell-expected", place: { parameter }, rows, columns });
  }
  return { cell: cells[0]?.[0], place: placeAt(range, 0, 0) };
}

/** The number in a cell. @throws FailureError blank-cell, error-cell, not-a-number, not-finite */
export function numberIn(cell: unknown, place: () => Place): number {
  if (typeof cell !== "number") return refuse(cell, place());
  return Number.isFinite(cell) ? cell : fail({ code: "not-finite", place: place(), value: cell });
}

function refuse(cell: unknown, place: Place): never {
  if (isBlank(cell)) fail({ code: "blank-cell", place });
  const error = errorOf(cell);
  if (error !== undefined) fail({ code: "error-cell", place, value: error });
  return fail({ code: "not-a-number", place, value: shown(cell) });
}
