/**
 * x or kans: a matrix of numbers that gives a matrix of results of the same shape.
 * Blank rows at the end give blank results, so that a range may be longer than what is filled in yet.
 */
import { fail, FailureError, type Failure } from "../../core";
import { CELL_FAILURES, filledRows, numberIn, placeAt, type Range, RANGE_FAILURES, readRange } from "./range";

export interface NumberMatrix {
  /** Results of `f` in the shape of the range; a failure of `f` gets the place of its cell. */
  map(f: (value: number) => number): (number | "")[][];
}

export const NUMBERS_FAILURES = [...RANGE_FAILURES, ...CELL_FAILURES] as const;
export const CHANCES_FAILURES = [
  ...NUMBERS_FAILURES,
  "probability-open",
] as const satisfies readonly Failure["code"][];

/** The values of the filled rows, row by row. One plain loop: a column may have 100,000 of them. */
function valuesOf(range: Range, rows: number, open: boolean): Float64Array {
  const values = new Float64Array(rows * range.columns);
  for (let row = 0; row < rows; row++) {
    const cells = range.cells[row] ?? [];
    for (let column = 0; column < range.columns; column++) {
      const cell = cells[column];
      const fine = typeof cell === "number" && Number.isFinite(cell);
      const value = fine ? cell : numberIn(cell, () => placeAt(range, row, column));
      if (open && (value <= 0 || value >= 1)) {
        fail({ code: "probability-open", place: placeAt(range, row, column), value });
      }
      values[row * range.columns + column] = value;
    }
  }
  return values;
}

/** The same failure at the cell whose value caused it, unless it already has a place. */
function atCell(error: unknown, range: Range, index: number): unknown {
  if (!(error instanceof FailureError)) return error;
  const { list, parameter } = error.failure.place;
  if (list !== undefined || parameter !== undefined) return error;
  const column = index % range.columns;
  return new FailureError({
    ...error.failure,
    place: placeAt(range, (index - column) / range.columns, column),
  });
}

/** @throws FailureError of NUMBERS_FAILURES; with `open` also probability-open outside 0 < value < 1 */
export function readNumbers(
  argument: unknown,
  parameter: string,
  address: unknown,
  open: boolean,
): NumberMatrix {
  const range = readRange(argument, parameter, address);
  const filled = filledRows(range);
  if (filled === 0) fail({ code: "empty-range", place: { parameter } });
  const { columns } = range;
  const values = valuesOf(range, filled, open);
  const results = (f: (value: number) => number): Float64Array => {
    const found = new Float64Array(values.length);
    let index = 0;
    try {
      for (; index < values.length; index++) found[index] = f(values[index] ?? NaN);
    } catch (error) {
      throw atCell(error, range, index);
    }
    return found;
  };
  return {
    map: (f) => {
      const found = results(f);
      return range.cells.map((_, row) => {
        const cells: (number | "")[] = [];
        for (let i = row * columns; i < (row + 1) * columns; i++) cells.push(found[i] ?? "");
        return cells;
      });
    },
  };
}
