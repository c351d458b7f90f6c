/**
 * What people call a row and a column of a sheet. Method: of a row the nearest text to the left of its formulas, else the
 * number that begins it, else the text that the first of them gives; within the block that they stand in, which ends at a
 * column without anything: what is beyond names another table. Of a column the year or month in the row that has most of
 * them, else the nearest text above, else its letters.
 */
import { type ScanCell } from "../../migration";
import { columnLetters } from "../../core";

export interface Headings {
  /** "" when nothing names the row. @param before column of its first formula, or of the one that is named */
  readonly row: (row: number, before: number) => string;
  readonly column: (column: number) => string;
  /** Year or month that heads a column. */
  readonly period: (column: number) => string | undefined;
}

/** A column of the map with its first row there. */
export interface MapColumn {
  readonly column: number;
  readonly top: number;
}

/** Rows above the formulas in which a heading is looked for. */
const REACH = 200;

type Grid = ReadonlyMap<number, ReadonlyMap<number, ScanCell>>;

export function gridOf(cells: readonly ScanCell[]): Grid {
  const grid = new Map<number, Map<number, ScanCell>>();
  for (const cell of cells) {
    const line = grid.get(cell.row) ?? new Map<number, ScanCell>();
    if (line.size === 0) grid.set(cell.row, line);
    line.set(cell.column, cell);
  }
  return grid;
}

export function headingsOf(grid: Grid, columns: readonly MapColumn[]): Headings {
  const periods = periodRow(
    grid,
    columns.map(({ column }) => column),
  );
  const used = new Set([...grid.values()].flatMap((line) => [...line.keys()]));
  /** First column of the block that a column stands in. */
  const starts = (column: number): number => {
    let first = column;
    while (used.has(first - 1)) first -= 1;
    return first;
  };
  const period = (column: number): string | undefined =>
    periods === undefined ? undefined : plain(grid.get(periods)?.get(column)?.value);
  return {
    period,
    row: (row, before) => rowHeading(grid.get(row), before, starts(before)),
    column: (column) => {
      const top = columns.find((each) => each.column === column)?.top ?? 1;
      return period(column) ?? textAbove(grid, column, top) ?? columnLetters(column);
    },
  };
}

function rowHeading(line: ReadonlyMap<number, ScanCell> | undefined, end: number, start: number): string {
  const before = [...(line?.values() ?? [])]
    .filter(({ column, value }) => column >= start && column < end && plain(value))
    .sort((a, b) => b.column - a.column);
  const text = before.find(({ value }) => typeof value === "string");
  const found = text ?? before.at(-1);
  // A table that a function fills has its names in its first column.
  const own = line?.get(end)?.value;
  return plain(found ? found.value : typeof own === "string" ? own : undefined) ?? "";
}

function plain(value: ScanCell["value"] | undefined): string | undefined {
  return value === null || value === undefined || typeof value === "object"
    ? undefined
    : String(value).trim();
}

/** The row in which at least half of the columns are headed by a year or a month. */
function periodRow(grid: Grid, columns: readonly number[]): number | undefined {
  let best: { row: number; count: number } | undefined;
  for (const [row, line] of grid) {
    const count = columns.filter((column) => isPeriod(line.get(column))).length;
    if (2 * count >= columns.length && count > Math.max(1, best?.count ?? 0)) best = { row, count };
  }
  return best?.row;
}

/** A year, a month or a year with a month; a formula may count years on. */
function isPeriod(cell: ScanCell | undefined): boolean {
  const value = cell?.value;
  if (typeof value === "number") return Number.isInteger(value) && value >= 1990 && value <= 2100;
  if (typeof value !== "string") return false;
  return /^(?:(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?(?: ?\d{2,4})?|(?:19|20)\d\d(?:-\d\d)?)$/i.test(
    value.trim(),
  );
}

/** Up to the first text, within the block without blanks that the formulas stand in. */
function textAbove(grid: Grid, column: number, top: number): string | undefined {
  for (let row = top - 1; row >= 1 && row >= top - REACH; row--) {
    const value = grid.get(row)?.get(column)?.value;
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return undefined;
}
