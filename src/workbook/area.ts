/**
 * A1 ranges of a sheet. Limits: 1,048,576 rows and 16,384 columns.
 * Source: Microsoft, "Excel specifications and limits".
 */
import { columnLetters, columnNumber, fail } from "../core";

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const REF = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** 1-based. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export const refOf = (row: number, column: number): string => columnLetters(column) + String(row);

function corner(text: string): readonly [row: number, column: number] | undefined {
  const [, column, row] = REF.exec(text) ?? [];
  if (column === undefined || row === undefined) return undefined;
  const at = [Number(row), columnNumber(column)] as const;
  return at[0] <= MAX_ROW && at[1] <= MAX_COLUMN ? at : undefined;
}

/** @throws FailureError workbook-bad-range, also when the corners are not top left and bottom right */
export function boxOf(range: string): Box {
  const [first = "", last = first, ...rest] = range.split(":");
  const from = corner(first);
  const to = corner(last);
  if (!from || !to || rest.length > 0 || to[0] < from[0] || to[1] < from[1])
    fail({ code: "workbook-bad-range", place: {}, range });
  return { top: from[0], left: from[1], rows: to[0] - from[0] + 1, columns: to[1] - from[1] + 1 };
}

export function rangeOf({ top, left, rows, columns }: Box): string {
  const first = refOf(top, left);
  return rows === 1 && columns === 1 ? first : `${first}:${refOf(top + rows - 1, left + columns - 1)}`;
}

/** Sheets, names and tables are the same in any case of letters. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** As a formula refers to it, e.g. `Blad1!B2:C9` or `'Blad ''1'''!B2`. */
export function addressOf({ sheet, range }: { readonly sheet: string; readonly range: string }): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && corner(sheet.toUpperCase()) === undefined;
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${range}`;
}

/** Of an address such as `'Blad ''1'''!$B$2:$C$9`; undefined when it is none of one range. */
export function areaOf(address: string): { sheet: string; range: string } | undefined {
  const [, quoted, plain, range] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/.exec(address) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || range === undefined ? undefined : { sheet, range: range.replaceAll("$", "") };
}
