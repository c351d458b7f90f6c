/** A workbook in memory with sheets of given rows, as the view reads it. */
import { KeptBook } from "../../../src/taskpane/shell/book";
import { type CellsAnswer, type Content } from "../../../src/workbook/port";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";

export interface TestBook {
  readonly book: KeptBook;
  readonly model: WorkbookModel;
}

/** @param sheets rows from A1 on, by sheet */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly Content[])[]>>): TestBook {
  const model = WorkbookModel.withSheets(...Object.keys(sheets));
  for (const [sheet, rows] of Object.entries(sheets))
    rows.forEach((row, index) => {
      row.forEach((content, column) => {
        const range = `${String.fromCharCode(65 + column)}${String(index + 1)}`;
        model.put({ sheet, range }, [[content]]);
      });
    });
  return { book: new KeptBook(new MemoryWorkbook(model)), model };
}

export async function cellsIn(
  sheets: Readonly<Record<string, readonly (readonly Content[])[]>>,
): Promise<CellsAnswer> {
  const [name = ""] = Object.keys(sheets);
  const cells = await bookOf(sheets).book.cells(name);
  if (cells === undefined) throw new Error("the sheet is empty");
  return cells;
}

export const HEADED: readonly (readonly Content[])[] = [
  ["Scenario", "Kans", "Instroom", "Spreiding"],
  ["A Daling", 0.25, 22_000, 3_000],
  ["B Stabiel", 0.45, 30_000, 4_000],
  ["C Stijging", 0.22, 38_000, 5_000],
  ["D Sterke stijging", 0.08, 55_000, 9_000],
];
