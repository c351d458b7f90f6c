/**
 * Cell addresses of the engine: A1 text to and from areas of rows and columns, 0-based as the calculation engine and
 * the formula parser count. Limits: 1,048,576 rows and 16,384 columns (ECMA-376 part 1, §18.3.1.73 and §18.3.1.13).
 */

import { columnLetters } from "../core";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook, as people write it. */
export interface CellPlace {
  readonly sheet: string;
  readonly ref: string;
}

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  return columnLetters(column + 1);
}

/** (0, 0) → "A1". */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B5:D8" or "B5", with or without `$`; undefined when it is no address of a cell or range of cells. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i.exec(text);
  if (!match) return undefined;
  const [, column = "", row = "", lastColumn = column, lastRow = row] = match;
  const columns = [columnIndex(column), columnIndex(lastColumn)];
  const rows = [Number(row) - 1, Number(lastRow) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : undefined;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** As `parseArea`, for text that the file format guarantees. @throws Error when it is no address */
export function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`no cell address: ${text}`);
  return area;
}

/** "B5:D8", or "B5" for one cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Sheet name as a formula needs it: quoted unless it is plain letters, digits and underscores. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
  const looksLikeCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C|TRUE|FALSE)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Prognose!B7" or "'Blad 2'!A1". */
export function placeName({ sheet, ref }: CellPlace): string {
  return `${quotedSheet(sheet)}!${ref}`;
}
