/**
 * The address of one cell of a parameter, from the address that Excel gives for the whole parameter.
 * Source: Microsoft Learn, "Custom functions parameter options", section on parameterAddresses: 'Blad 1'!B5:D8.
 */
import { columnLetters, columnNumber } from "../../core";

const RANGE = /^(.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/s;

/** Size of the range that was passed; an address of another size is not trusted. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * @param row 1-based row within the range
 * @param column 1-based column within the range
 * @returns undefined when the address is missing, of another form or of another size: no address is guessed
 */
export function cellAddress(address: unknown, size: Size, row: number, column: number): string | undefined {
  const found = typeof address === "string" ? RANGE.exec(address) : null;
  if (found === null) return undefined;
  const [, sheet = "", left = "", top = "", right = left, bottom = top] = found;
  const fits =
    Number(bottom) - Number(top) + 1 === size.rows &&
    columnNumber(right) - columnNumber(left) + 1 === size.columns;
  return fits
    ? `${sheet}${columnLetters(columnNumber(left) + column - 1)}${Number(top) + row - 1}`
    : undefined;
}
