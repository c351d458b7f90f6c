/**
 * References to one range of a sheet of this workbook, as charts hold them: `'Blad ''1'''!$B$2:$C$9`.
 * Source: ECMA-376 part 1, §21.2.2.65 (f) and §18.17 (formula grammar).
 */
import { XlsxError } from "./error";
import { type XlsxArea } from "./model";
import { quotedSheet, sameName } from "./names";
import { columnLetters, formatRange, parseRange } from "./refs";

const AREA = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/;

/**
 * The area with the sheet as the workbook spells it; null for several ranges, names, whole columns and rows, other
 * workbooks and places that are gone.
 */
export function parseArea(text: string, sheets: readonly string[]): XlsxArea | null {
  const [, quoted, plain, cells = ""] = AREA.exec(text.trim()) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain ?? "";
  const sheet = sheets.find((each) => sameName(each, name));
  const range = parseRange(cells);
  return sheet === undefined || !range ? null : { sheet, range: formatRange(range) };
}

/** @throws XlsxError "bad-reference" */
export function areaText({ sheet, range: text }: XlsxArea): string {
  const range = parseRange(text);
  if (!range) throw new XlsxError("bad-reference", "", text);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${String(row)}`;
  const from = corner(range.top, range.left);
  const to = corner(range.bottom, range.right);
  return `${quotedSheet(sheet)}!${from === to ? from : `${from}:${to}`}`;
}
