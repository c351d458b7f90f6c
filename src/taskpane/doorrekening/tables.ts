/**
 * Tables on a sheet, known by their headings.
 * Method: the filled cells of a row beside each other are headings when they have the names of one kind of table; the
 * rows below, up to a blank one, are its rows. What follows below that blank row is said, never taken along.
 */
import { normalised } from "../../core";
import { OPTION_NAMES } from "../../functions/read/options";
import { headingOf, SCENARIO_NAMES } from "../../functions/read/headings";
import { isBlank } from "../../params";
import { addressOf, boxOf, rangeOf, refOf } from "../../workbook/area";
import { type CellsAnswer } from "../../workbook/port";
import { type Cells, cellsIn, valueAt } from "./cells";

export type TableKind = "model" | "parameters" | "inflow" | "block" | "options";

export interface FoundTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: string;
  /** As a formula refers to it. */
  readonly address: string;
  readonly cells: Cells;
  /** First cell below the blank row that ends the table, when something stands right below that. */
  readonly more?: string;
}

/** "id" names a parameter too, but in a table of results it is an indicator. */
const PARAMETER_NAMES = [
  ["parameter", "parameter id"],
  ["waarde", "value"],
];
const MODEL_NAMES = [
  ["id", "indicator"],
  ["soort", "kind"],
  ["eenheid", "unit"],
  ["regel", "rule"],
  ["formule", "formula"],
];
const INFLOW_NAMES = [
  ["jaar", "year"],
  ["waarde", "value", "inflow", "instroom"],
];

const hasAll = (names: readonly string[], wanted: readonly (readonly string[])[]): boolean =>
  wanted.every((some) => some.some((name) => names.includes(name)));

/** What table has these headings; the first kind that fits. */
export function kindOf(headings: readonly unknown[]): TableKind | undefined {
  const names = headings.flatMap((cell) => (typeof cell === "string" ? [normalised(cell)] : []));
  if (names.length < 2) return undefined;
  if (hasAll(names, MODEL_NAMES)) return "model";
  if (hasAll(names, PARAMETER_NAMES)) return "parameters";
  const block = names.map((name) => headingOf(name, SCENARIO_NAMES)?.field);
  if (block.includes("probability"))
    return block.includes("year") && block.includes("mean") ? "block" : undefined;
  return hasAll(names, INFLOW_NAMES) ? "inflow" : undefined;
}

/** [first, last] column of filled cells beside each other. */
type Segment = readonly [first: number, last: number];

function segmentsOf(answer: CellsAnswer, row: number): readonly Segment[] {
  const { left, columns } = boxOf(answer.range);
  const found: Segment[] = [];
  let first: number | undefined;
  for (let column = left; column <= left + columns; column++) {
    const filled = column < left + columns && !isBlank(valueAt(answer, row, column));
    if (filled) first ??= column;
    else if (first !== undefined) {
      found.push([first, column - 1]);
      first = undefined;
    }
  }
  return found;
}

function isBlankRow(answer: CellsAnswer, row: number, [first, last]: Segment): boolean {
  for (let column = first; column <= last; column++) if (!isBlank(valueAt(answer, row, column))) return false;
  return true;
}

function tableAt(answer: CellsAnswer, kind: TableKind, top: number, segment: Segment): FoundTable {
  const used = boxOf(answer.range);
  const end = used.top + used.rows;
  let row = top + 1;
  while (row < end && !isBlankRow(answer, row, segment)) row += 1;
  const box = { top, left: segment[0], rows: row - top, columns: segment[1] - segment[0] + 1 };
  const area = { sheet: answer.sheet, range: rangeOf(box) };
  const next = row + 1;
  const more = next < end && !isBlankRow(answer, next, segment) ? refOf(next, segment[0]) : undefined;
  return {
    kind,
    ...area,
    address: addressOf(area),
    cells: cellsIn(answer, box),
    ...(more === undefined ? {} : { more }),
  };
}

/** Names of options below each other, each with its value to the right. */
function optionsAt(answer: CellsAnswer, top: number, left: number): FoundTable | undefined {
  const isOption = (row: number): boolean => {
    const name = valueAt(answer, row, left);
    const known = typeof name === "string" && OPTION_NAMES.includes(normalised(name));
    return known && !isBlank(valueAt(answer, row, left + 1));
  };
  let rows = 0;
  while (isOption(top + rows)) rows += 1;
  if (rows === 0 || isOption(top - 1)) return undefined;
  const box = { top, left, rows, columns: 2 };
  const area = { sheet: answer.sheet, range: rangeOf(box) };
  return { kind: "options", ...area, address: addressOf(area), cells: cellsIn(answer, box) };
}

/** All tables of the known kinds, from top to bottom. */
export function tablesIn(answer: CellsAnswer): readonly FoundTable[] {
  const { top, rows } = boxOf(answer.range);
  const found: FoundTable[] = [];
  for (let row = top; row < top + rows; row++) {
    for (const segment of segmentsOf(answer, row)) {
      const [first, last] = segment;
      const headings = Array.from({ length: last - first + 1 }, (_, n) => valueAt(answer, row, first + n));
      const kind = kindOf(headings);
      const table = kind === undefined ? optionsAt(answer, row, first) : tableAt(answer, kind, row, segment);
      if (table !== undefined && table.cells.length > (kind === undefined ? 0 : 1)) found.push(table);
    }
  }
  return found;
}
