/** The open workbook as the recogniser reads it. */
import { describe, expect, it } from "vitest";
import { type ScanBook } from "../../../src/migration";
import { finished } from "../../../src/migration/slices";
import { scanBookInSteps } from "../../../src/taskpane/migratie/scan-book";
import { readWorkbook } from "../../../src/taskpane/migratie/reading";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";
import { handModel } from "../../browser/hand-book";
import { readingOf } from "./reading-of";

async function bookOf(model: WorkbookModel): Promise<ScanBook> {
  const { sources, names } = await readingOf(model);
  const [tables] = await new MemoryWorkbook(model).read([{ kind: "tables" }]);
  return finished(scanBookInSteps({ answers: sources.answers, names, tables }));
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

describe("reading", () => {
  it("gives nothing when it is stopped during the recognition, at any of its pauses", async () => {
    let pauses = 0;
    /** @returns whether anything came out when it was stopped at this pause */
    const isRead = async (stopAt: number): Promise<boolean> => {
      const signal = { aborted: false };
      pauses = 0;
      const pause = (): Promise<void> => {
        pauses += 1;
        signal.aborted ||= pauses === stopAt;
        return Promise.resolve();
      };
      let now = 0;
      // Every look at the clock ends a slice.
      const host = { clock: () => (now += 1_000), pause, signal };
      const said = { sheets: () => undefined, recognised: () => undefined };
      const book = new KeptBook(new MemoryWorkbook(handModel()));
      return (await readWorkbook(book, host, said)) !== undefined;
    };
    expect(await isRead(Infinity)).toBe(true);
    // After the last two nothing follows that takes long.
    const last = pauses - 2;
    expect(last).toBeGreaterThan(0);
    for (let at = 1; at <= last; at++) expect(await isRead(at)).toBe(false);
  });

  it("tells sheets first and then a share that never falls and stays within 1", async () => {
    const sheets: string[] = [];
    const shares: number[] = [];
    let now = 0;
    await readWorkbook(
      new KeptBook(new MemoryWorkbook(handModel())),
      { clock: () => (now += 1_000), pause: () => Promise.resolve(), signal: { aborted: false } },
      {
        sheets: (read, of) => sheets.push(`${String(read)}/${String(of)}`),
        recognised: (share) => shares.push(share),
      },
    );
    expect(sheets).toEqual(["0/3", "1/3", "2/3", "3/3"]);
    expect(shares.every((share, i) => share <= 1 && share >= (shares[i - 1] ?? 0))).toBe(true);
    expect(shares.at(-1)).toBeGreaterThan(0.9);
  });
});
