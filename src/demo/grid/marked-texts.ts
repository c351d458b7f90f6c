/** Texts of the file that read as error values, marked as texts in the grid, so that they stay what they are. */
import { CellValueType, type IWorkbookData } from "@univerjs/core";
import { sheetId } from "../../engine";
import { type XlsxWorkbook } from "../../xlsx";
import { isErrorText } from "./contents";

/** @param snapshot of the book; its cells are changed in place */
export function withMarkedTexts(snapshot: IWorkbookData, { sheets }: XlsxWorkbook): IWorkbookData {
  sheets.forEach(({ cells }, index) => {
    for (const { row, column, value, formula } of cells) {
      if (formula || typeof value !== "string" || !isErrorText(value)) continue;
      const cell = snapshot.sheets[sheetId(index)]?.cellData?.[row - 1]?.[column - 1];
      if (cell?.v === value) cell.t = CellValueType.FORCE_STRING;
    }
  });
  return snapshot;
}
