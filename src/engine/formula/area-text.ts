/** The text of an area on a sheet, absolute because the engine moves relative references of formulas that it shares. */
import { type Area, cellName, quotedSheet } from "../address";

export function areaText({ top, left, bottom, right }: Area, sheet: string): string {
  const cell = (row: number, column: number): string =>
    cellName(row, column).replace(
      /^([A-Z]+)(\d+)$/,
      (_, letters: string, digits: string) => `$${letters}$${digits}`,
    );
  const first = cell(top, left);
  const last = cell(bottom, right);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
