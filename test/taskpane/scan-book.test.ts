/** The open workbook as the readers of formulas want it. */
import { describe, expect, it } from "vitest";
import { type ScanBook } from "../../src/migration";
import { finished } from "../../src/migration/slices";
import { readBook } from "../../src/taskpane/controle/read-book";
import { scanBookInSteps } from "../../src/taskpane/scan-book";
import { KeptBook } from "../../src/taskpane/shell/book";
import { MemoryWorkbook } from "../workbook/memory";
import { WorkbookModel } from "../workbook/model";

async function bookOf(model: WorkbookModel): Promise<ScanBook> {
  const book = new KeptBook(new MemoryWorkbook(model));
  const read = await readBook(book, { reading: () => undefined }, () => false);
  if (read === undefined) throw new Error("stopped");
  return finished(scanBookInSteps(read));
}

describe("the open workbook as the recogniser reads it", () => {
  it("has each cell at its place on the sheet, wherever the used range begins", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    model.put({ sheet: "Blad1", range: "C5:D5" }, [[3, { formula: "C5*2" }]]);
    model.format({ sheet: "Blad1", range: "D5" }, [["0.0%"]]);
    model.resultsAt.set("Blad1!D5", [[6]]);
    const [sheet] = (await bookOf(model)).sheets;
    expect(sheet?.cells).toEqual([
      { row: 5, column: 3, value: 3, format: "General" },
      { row: 5, column: 4, value: 6, formula: "C5*2", format: "0.0%" },
    ]);
  });

  it("tells what a formula fills; the other cells have their values and no formula", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    model.put({ sheet: "Blad1", range: "A1" }, [[{ formula: "SEQUENCE(2)" }]]);
    model.results.set("SEQUENCE(2)", [[1], [2]]);
    const [sheet] = (await bookOf(model)).sheets;
    expect(sheet?.cells).toEqual([
      { row: 1, column: 1, value: 1, formula: "SEQUENCE(2)", fills: "A1:A2", format: "General" },
      { row: 2, column: 1, value: 2, format: "General" },
    ]);
  });

  it("keeps errors and texts as they are, hostile ones too", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    model.put({ sheet: "Blad1", range: "A1:B1" }, [["=HYPERLINK(1)", { formula: "1/0" }]]);
    model.resultsAt.set("Blad1!B1", [[{ error: "#DIV/0!" }]]);
    const [sheet] = (await bookOf(model)).sheets;
    expect(sheet?.cells.map(({ value, formula }) => [value, formula])).toEqual([
      ["=HYPERLINK(1)", undefined],
      [{ error: "#DIV/0!" }, "1/0"],
    ]);
  });

  it("has names, and tables with the headings that their first row shows", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    model.put({ sheet: "Blad1", range: "B2:C3" }, [
      ["jaar", 2024],
      [1, 2],
    ]);
    model.names.set("Kans", "Blad1!$B$3");
    model.tables.push({ name: "Tabel1", sheet: "Blad1", range: "B2:C3" });
    const book = await bookOf(model);
    expect(book.names).toEqual([{ name: "Kans", text: "Blad1!$B$3" }]);
    expect(book.tables).toEqual([
      {
        name: "Tabel1",
        sheet: "Blad1",
        range: "B2:C3",
        headerRows: 1,
        totalsRows: 0,
        columns: ["jaar", "2024"],
      },
    ]);
  });
});
