/**
 * The sheet as it is now against the set that was stored: rows that came, went or changed, cell by cell.
 * Method: the heading row is the first with "parameter" and "waarde"; rows are paired by key; a cell is compared as the
 * table reader reads it, so that order, number formats and decimal style do not count, and where it cannot be read, as text.
 */
import { type Failure } from "../../core";
import { shown } from "../cell";
import { rowKey } from "../key";
import { type Finding, type ParameterRow, type ParameterSet } from "../model";
import { readTable, type DraftRow, type ReadTable } from "../table";
import { FIELDS, fieldOf, headingOf, type Field } from "../table/field";
import { findingOf, placeAt, placeOf } from "../table/finding";
import { defaultOwner } from "../set";
import { headDifferences } from "./head";

export interface SheetCells {
  /** From the first row of the sheet. */
  readonly cells: readonly (readonly unknown[])[];
  /** What messages call the sheet. */
  readonly parameter: string;
  /** Address of a cell, 1-based, when the host tells. */
  readonly cellAt?: ((row: number, column: number) => string | undefined) | undefined;
}

export interface StoredSheet {
  readonly source: SheetCells;
  /** Rows above the headings. */
  readonly head: readonly (readonly unknown[])[];
  readonly table: ReadTable;
}

/** The head block is short; further down a heading row belongs to something else. */
const HEADING_ROWS = 50;

/** The table of a sheet; undefined when it has no heading row. */
export function sheetIn(source: SheetCells): StoredSheet | undefined {
  const above = source.cells.slice(0, HEADING_ROWS).findIndex(isHeadingRow);
  if (above < 0) return undefined;
  const cellAt = (row: number, column: number): string | undefined => source.cellAt?.(row + above, column);
  const table = readTable({ cells: source.cells.slice(above), parameter: source.parameter, cellAt });
  return { source, head: source.cells.slice(0, above), table };
}

function isHeadingRow(row: readonly unknown[]): boolean {
  const fields = row.map((cell) => (typeof cell === "string" ? fieldOf(cell) : undefined));
  return fields.includes("parameter") && fields.includes("waarde");
}

/** All that a person changed since the set was stored. */
export function sheetFindings(sheet: StoredSheet, set: ParameterSet): Finding[] {
  const { table } = sheet;
  if (table.refusal !== undefined) return [findingOf("error", table.refusal)];
  return [...headFindings(sheet, set), ...rowFindings(sheet, set.parameters)];
}

function headFindings({ source, head }: StoredSheet, set: ParameterSet): Finding[] {
  return headDifferences(set, head).map(({ label, value, found, row }) => {
    const place = placeAt({ ...source, columns: new Map() }, row, row === undefined ? undefined : 2);
    return findingOf("error", { code: "stored-head-changed", place, label, stored: String(value), found });
  });
}

function rowFindings(sheet: StoredSheet, rows: readonly ParameterRow[]): Finding[] {
  const stored = new Map(rows.map((row) => [rowKey(row), row]));
  const seen = new Set<string>();
  const found = sheet.table.drafts.flatMap((draft) => {
    const key = rowKey(draft.text);
    const row = seen.has(key) ? undefined : stored.get(key);
    seen.add(key);
    return row === undefined ? [added(sheet, draft, key)] : cellFindings(sheet, draft, row, key);
  });
  const removed = rows
    .filter((row) => !seen.has(rowKey(row)))
    .map((row) => {
      const place = placeAt({ ...sheet.source, columns: new Map() });
      return findingOf("error", { code: "stored-row-removed", place, key: rowKey(row) }, aboutRow(row));
    });
  return [...found, ...removed];
}

function aboutRow(row: ParameterRow): { readonly parameter: string; readonly owner: string } {
  return { parameter: row.parameter, owner: defaultOwner(row) };
}

function added(sheet: StoredSheet, draft: DraftRow, key: string): Finding {
  const place = inSheet(sheet, draft);
  return findingOf("error", { code: "stored-row-added", place, key }, aboutRow({ ...draft.text, waarde: 0 }));
}

/** Rows of the table are counted from its headings, those of a place from the top of the sheet. */
function inSheet({ head, source, table }: StoredSheet, { at }: DraftRow, field?: Field): Failure["place"] {
  return placeOf({ ...source, columns: table.columns }, head.length + at, field);
}

function cellFindings(sheet: StoredSheet, draft: DraftRow, row: ParameterRow, key: string): Finding[] {
  return FIELDS.flatMap((field) => {
    const stored = String(row[field]);
    const found = foundText(sheet, draft, field);
    if (found === stored) return [];
    const place = { ...inSheet(sheet, draft, field), heading: headingOf(field) };
    const details = { place, key, stored, found };
    return field === "waarde" && draft.waarde === Number(row.waarde.toPrecision(DIGITS))
      ? [findingOf("warning", { code: "stored-cell-rounded", ...details }, aboutRow(row))]
      : [findingOf("error", { code: "stored-cell-changed", ...details }, aboutRow(row))];
  });
}

/** LibreOffice writes no more significant digits of a number into an .xlsx; Excel writes all. */
const DIGITS = 15;

/** What a cell says now; a number in all its digits. */
function foundText({ head, source, table }: StoredSheet, draft: DraftRow, field: Field): string {
  if (!draft.unread.has(field) && (field !== "waarde" || draft.waarde !== undefined))
    return String(field === "waarde" ? draft.waarde : draft.text[field]);
  const column = table.columns.get(field)?.column;
  const cell = column === undefined ? "" : source.cells[head.length + draft.at - 1]?.[column - 1];
  return String(shown(cell) ?? "").trim();
}
