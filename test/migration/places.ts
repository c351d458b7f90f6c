/** "B3" as row and column. */
import { boxOf } from "../../src/workbook/area";

export function placeOf(ref: string): { readonly row: number; readonly column: number } {
  const { top, left } = boxOf(ref);
  return { row: top, column: left };
}
