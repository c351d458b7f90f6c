/**
 * A series: one row or one column of numbers, one per period (or one per share); a single cell is a row.
 * Blank cells at the end are periods that are not filled in yet; a blank before a filled cell is refused, because it
 * would have to be guessed whether it is 0.
 */
import { fail, type Failure, type Place } from "../../core";
import { isBlank } from "../../params";
import { type Listed } from "./lists";
import {
  CELL_FAILURES,
  isOmitted,
  numberIn,
  placeAt,
  type Range,
  RANGE_FAILURES,
  readRange,
  singleCell,
} from "./range";

/** More periods than any plan; keeps the slowest calculation under a second. */
export const SERIES_LIMIT = 10_000;

export interface Series {
  readonly parameter: string;
  readonly rows: number;
  readonly columns: number;
  /** Up to the last filled cell. */
  readonly values: readonly number[];
  /** @param index 0-based */
  place(index: number): Place;
}

export const SERIES_FAILURES = [
  ...RANGE_FAILURES,
  ...CELL_FAILURES,
  "series-expected",
] as const satisfies readonly Failure["code"][];
export const AMOUNT_FAILURES = [
  ...RANGE_FAILURES,
  ...CELL_FAILURES,
  "single-cell-expected",
] as const satisfies readonly Failure["code"][];

function lineOf({ cells, columns, parameter }: Range): readonly unknown[] {
  const rows = cells.length;
  if (rows > 1 && columns > 1) fail({ code: "series-expected", place: { parameter }, rows, columns });
  return rows === 1 ? Array.from(cells[0] ?? []) : cells.map(([cell]) => cell);
}

function filled(line: readonly unknown[]): number {
  let count = line.length;
  while (count > 0 && isBlank(line[count - 1])) count -= 1;
  return count;
}

/** @throws FailureError of SERIES_FAILURES */
export function readSeries(argument: unknown, parameter: string, address: unknown): Series {
  const range = readRange(argument, parameter, address);
  const { columns } = range;
  const rows = range.cells.length;
  const line = lineOf(range);
  const count = filled(line);
  if (count === 0) fail({ code: "empty-range", place: { parameter } });
  if (count > SERIES_LIMIT) {
    fail({ code: "range-too-large", place: { parameter }, cells: count, limit: SERIES_LIMIT });
  }
  const place = (index: number): Place => (rows === 1 ? placeAt(range, 0, index) : placeAt(range, index, 0));
  const values = line.slice(0, count).map((cell, index) => {
    if (isBlank(cell)) fail({ code: "blank-cell", place: place(index), inSeries: true });
    return numberIn(cell, () => place(index));
  });
  return { parameter, rows, columns, values, place };
}

/** Undefined when left out. @throws FailureError of SERIES_FAILURES */
export function readOptionalSeries(
  argument: unknown,
  parameter: string,
  address: unknown,
): Series | undefined {
  return isOmitted(argument) ? undefined : readSeries(argument, parameter, address);
}

/** One number that must be given. @throws FailureError of AMOUNT_FAILURES */
export function readAmount(argument: unknown, parameter: string, address: unknown): Listed<number> {
  const { cell, place } = singleCell(readRange(argument, parameter, address));
  return { value: numberIn(cell, () => place), place };
}
