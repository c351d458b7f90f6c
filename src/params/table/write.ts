/**
 * Rows as our sheet shows them: the heading row and the rows, years and values as numbers, all else as text. Months and
 * dates are text, because Excel would turn them into dates of its own.
 */
import { type ParameterRow } from "../model";
import { FIELDS, ROW_HEADINGS } from "./field";

export function tableCells(rows: readonly ParameterRow[]): (string | number)[][] {
  return [[...ROW_HEADINGS], ...rows.map((row) => FIELDS.map((field) => cellOf(row, field)))];
}

function cellOf(row: ParameterRow, field: (typeof FIELDS)[number]): string | number {
  const value = row[field];
  return field === "jaar" && /^\d{4}$/.test(row.jaar) ? Number(row.jaar) : value;
}
