/** What the active sheet shows, as text: the grid's own values and number formats, without its hidden rows and columns. */
import { CellValueType, type ICellData, type Nullable, type Workbook } from "@univerjs/core";
import { columnLetters } from "../../xlsx";
import { type Language } from "../../text";
import { shownNumber } from "./number-text";
import { type TableCell, type TableSheet, TABLE_ROWS } from "../page/sheet-table";

const BOOLEANS: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ["ONWAAR", "WAAR"],
  en: ["FALSE", "TRUE"],
};
const EMPTY: TableCell = { text: "", number: false };

function cellOf(cell: Nullable<ICellData>, pattern: string, language: Language): TableCell {
  const { v, t } = cell ?? {};
  if (v === null || v === undefined) return EMPTY;
  if (t === CellValueType.BOOLEAN)
    return { text: BOOLEANS[language][v === 1 || v === true ? 1 : 0], number: false };
  if (typeof v === "number") return { text: shownNumber(v, pattern, language), number: true };
  return { text: String(v), number: false };
}

/** @param filled values that formulas elsewhere put into cells, by 0-based row and column */
export function sheetView(
  workbook: Workbook,
  language: Language,
  filled: (row: number, column: number) => Nullable<ICellData>,
  size: { readonly rows: number; readonly columns: number },
): TableSheet {
  const sheet = workbook.getActiveSheet();
  const columns = [...Array(size.columns).keys()].filter((column) => sheet.getColVisible(column));
  const visible = [...Array(size.rows).keys()].filter((row) => sheet.getRowVisible(row));
  const rows = visible.slice(0, TABLE_ROWS).map((row) => ({
    row: row + 1,
    cells: columns.map((column) => {
      const raw = sheet.getCellRaw(row, column);
      const isEmpty = raw?.v === undefined || raw.v === null;
      const pattern = sheet.getComposedCellStyle(row, column).n?.pattern ?? "";
      return cellOf(isEmpty ? filled(row, column) : raw, pattern, language);
    }),
  }));
  return {
    name: sheet.getName(),
    rows,
    columns: columns.map((column) => columnLetters(column + 1)),
    rowCount: visible.length,
  };
}
