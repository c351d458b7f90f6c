/** What a sheet says of all its numbers, in its first cells: "aantallen x 1.000", "jaarcijfers". */
import { type Place } from "../book";
import { type Reading } from "../reading";
import { asRead } from "../written-out";

const [ROWS, COLUMNS] = [3, 3];

/** As labels are read; "" for a cell without a text. */
export function titlesOf({ sheet }: Place, { index }: Reading): readonly string[] {
  return Array.from({ length: ROWS * COLUMNS }, (_, i) => {
    const place = { sheet, row: 1 + Math.floor(i / COLUMNS), column: 1 + (i % COLUMNS) };
    const value = index.cell(place)?.value;
    return typeof value === "string" ? asRead(value) : "";
  });
}
