/**
 * Looks of a new sheet in Excel's terms. Widths there are points, and the padding of a column counts: a digit of the
 * default font is 7 pixels wide, the padding 5. Source: learn.microsoft.com/javascript/api/excel/excel.rangeformat
 * (columnWidth) and ECMA-376 part 1, §18.3.1.13.
 */
import { rangeOf } from "../area";
import { type SheetLayout } from "../port";

/** [pixels] */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 72 / 96;

const pointsOf = (characters: number): number => (characters * DIGIT + PADDING) * POINTS_PER_PIXEL;

/** Queues the looks; nothing is asked. */
export function lay(
  sheet: Excel.Worksheet,
  { widths, bold, frozenRows = 0 }: SheetLayout,
  freezes: boolean,
): void {
  const row = (top: number, left: number, columns: number): Excel.Range =>
    sheet.getRange(rangeOf({ top, left, rows: 1, columns }));
  widths.forEach((width, index) => {
    row(1, index + 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const top of bold) row(top, 1, widths.length).format.font.bold = true;
  if (freezes && frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}
