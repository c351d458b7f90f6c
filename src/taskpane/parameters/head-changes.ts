/**
 * The block above the table: which set it is, its status and fingerprints, label beside value. Method: a line whose label
 * stands there already is written beside it, another one in the first free row; a formula that works the fingerprint out
 * stays a formula.
 */
import { type StoredForm } from "../../params";
import { addressOf, refOf } from "../../workbook/area";
import { type Content, type Matrix } from "../../workbook/port";
import { fingerprintFormula, overRows } from "./fingerprint-formula";
import { type FoundSheet } from "./found";
import { type PlacedTable } from "./placed-table";
import { asContent, type Change, type Changes } from "./change";

/** @param rows of the table after the write */
export function headChanges(sheet: FoundSheet, placed: PlacedTable, form: StoredForm, rows: number): Changes {
  const lines = form.table.slice(0, form.headingRow - 2);
  const above = placed.headingRow - 1;
  const free = freeRows(sheet.values, above);
  const changes: Change[] = [];
  const missing = lines.filter(([label]) => rowOf(sheet.values, above, label) === undefined);
  // The row right above the headings stays blank, or the block would be part of the table.
  const usable = free.filter((row) => row < above);
  if (missing.length > usable.length)
    return {
      obstacle: { kind: "rows-above", rows: missing.length - usable.length, above: placed.headingRow },
    };
  for (const [label = "", value] of lines) {
    const row = rowOf(sheet.values, above, label) ?? usable.shift() ?? above;
    if (!isSame(sheet.values[row - 1]?.[0], label)) changes.push({ row, column: 1, content: label });
    const content = valueContent(sheet, placed, row, value, rows);
    if (content === undefined) continue;
    if (isFilled(sheet, row)) return { obstacle: { kind: "occupied", cell: cellOf(sheet, row) } };
    changes.push({ row, column: 2, content });
  }
  return { changes };
}

const cellOf = ({ name }: FoundSheet, row: number): string =>
  addressOf({ sheet: name, range: refOf(row, 2) });

/** 1-based row above the headings with this label in column A; capitals and spaces do not count. */
function rowOf(
  values: Matrix<unknown>,
  above: number,
  label: string | number | undefined,
): number | undefined {
  const row = values.slice(0, above).findIndex(([cell]) => isSame(cell, label));
  return row < 0 ? undefined : row + 1;
}

const plain = (cell: unknown): string => (typeof cell === "string" ? cell.trim().toLowerCase() : "");
const isSame = (cell: unknown, label: unknown): boolean => plain(cell) !== "" && plain(cell) === plain(label);

/** Rows above the headings of which the first two cells are empty. */
function freeRows(values: Matrix<unknown>, above: number): number[] {
  const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";
  return Array.from({ length: above }, (_, index) => index + 1).filter((row) =>
    [0, 1].every((column) => isEmpty(values[row - 1]?.[column])),
  );
}

/** What the cell beside the label must become; undefined when it stays as it is. */
function valueContent(
  { values, contents }: FoundSheet,
  placed: PlacedTable,
  row: number,
  value: string | number | undefined,
  rows: number,
): Content | undefined {
  const formula = fingerprintFormula(contents[row - 1]?.[1], placed);
  if (formula !== undefined) {
    const wanted = overRows(formula, placed, rows);
    return wanted === formula ? undefined : { formula: wanted };
  }
  const found = values[row - 1]?.[1] ?? null;
  return String(found ?? "").trim() === String(value ?? "") ? undefined : asContent(value);
}

/** A formula elsewhere fills the cell beside the label. */
function isFilled({ filled }: FoundSheet, row: number): boolean {
  return filled.some(({ by, cells }) => by !== refOf(row, 2) && cellsHave(cells, row));
}

function cellsHave(range: string, row: number): boolean {
  const [, first = "", top = "", last = first, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  return first <= "B" && (last.length > 1 || last >= "B") && Number(top) <= row && row <= Number(bottom);
}
