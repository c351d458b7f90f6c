/** Links and numbers between formulas as Controle shows them, with the cell to go to; and what keeps a result from fitting. */
import { describe, expect, it } from "vitest";
import { whole } from "../../../src/chain";
import { checksOf } from "../../../src/taskpane/controle/checks";
import { readBook } from "../../../src/taskpane/controle/read-book";
import { look, type Scan } from "../../../src/taskpane/controle/scan";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";

async function scanOf(model: WorkbookModel, language: "nl" | "en" = "nl"): Promise<Scan> {
  const book = new KeptBook(new MemoryWorkbook(model));
  const read = await readBook(book, { reading: () => undefined }, () => false);
  if (read === undefined) throw new Error("stopped");
  return whole(look(read, language));
}

/** A row that is copied from B to H, with a number typed over E; and a sheet that MPP fills with a factor beside it. */
function planted(): WorkbookModel {
  const model = WorkbookModel.withSheets("Blad1");
  const put = (range: string, content: number | string | { readonly formula: string }): void => {
    model.put({ sheet: "Blad1", range }, [[content]]);
    if (typeof content === "object") model.resultsAt.set(`Blad1!${range}`, [[1]]);
  };
  put("A1", { formula: "MPP.VERSIE()" });
  for (const column of ["B", "C", "D", "F", "G"]) put(`${column}3`, { formula: `${column}2*$A$2` });
  put("E3", 4500);
  put("B5", { formula: "B3*1.05+250" });
  put("C5", { formula: "C3*1.05+250" });
  put("B7", { formula: "[Begroting.xlsx]Blad1!C4" });
  put("B8", "[Begroting.xlsx]Blad1!C4");
  model.names.set("Groei", "[Begroting.xlsx]Blad1!$A$1");
  return model;
}

describe("links and numbers between formulas", () => {
  const shown = async (language: "nl" | "en"): Promise<string[]> =>
    checksOf(await scanOf(planted(), language), language)
      .filter(({ level }) => level === "warn")
      .flatMap(({ title, note, lines }) => [
        `${title}: ${note}`,
        ...lines.map(({ text, area }) => `  ${area ? `${area.sheet}!${area.range}` : "–"} ${text}`),
      ]);

  it("are questions with their cell, in Dutch and in English", async () => {
    expect(await shown("nl")).toEqual([
      "Koppelingen naar andere bestanden: 2",
      "  Blad1!B7 Haalt waarden uit Begroting.xlsx. Is dat bedoeld?",
      "  – De naam Groei verwijst naar Begroting.xlsx. Is dat bedoeld?",
      "Vaste getallen tussen formules: 1",
      "  Blad1!E3 Hier staat 4.500, aan weerszijden een formule. Is dat bedoeld?",
      "Vaste getallen in formules: 1",
      "  Blad1!B5 De formule bevat 1,05 en 250 (2 cellen). Is dat bedoeld?",
    ]);
    expect(await shown("en")).toEqual([
      "Links to other files: 2",
      "  Blad1!B7 Takes values from Begroting.xlsx. Is that meant?",
      "  – The name Groei refers to Begroting.xlsx. Is that meant?",
      "Fixed numbers between formulas: 1",
      "  Blad1!E3 Here is 4,500, with a formula on both sides. Is that meant?",
      "Fixed numbers in formulas: 1",
      "  Blad1!B5 The formula holds 1.05 and 250 (2 cells). Is that meant?",
    ]);
  });

  it("are in order when there are none, and not spoken of in a workbook without formulas", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    model.put({ sheet: "Blad1", range: "A1" }, [[{ formula: "B1+C1" }]]);
    const levels = checksOf(await scanOf(model), "nl").map(({ level, note }) => `${level} ${note}`);
    expect(levels).toEqual(["good geen", "good geen", "good geen"]);
    const empty = WorkbookModel.withSheets("Blad1");
    empty.put({ sheet: "Blad1", range: "A1" }, [[5]]);
    expect(checksOf(await scanOf(empty), "nl")).toEqual([]);
  });
});

describe("what a formula elsewhere fills", () => {
  const lines = async (model: WorkbookModel): Promise<string[]> =>
    checksOf(await scanOf(model), "nl")
      .filter(({ level }) => level === "warn")
      .flatMap((check) => check.lines.map(({ text, area }) => `${area?.range ?? ""} ${text}`));
  /** A row of copies around a column that SEQUENCE fills from E2. */
  const around = (below: number | undefined): WorkbookModel => {
    const model = WorkbookModel.withSheets("Blad1");
    for (const column of ["B", "C", "D", "F", "G"]) {
      model.put({ sheet: "Blad1", range: `${column}3` }, [[{ formula: `${column}1*$A$2` }]]);
      model.resultsAt.set(`Blad1!${column}3`, [[1]]);
    }
    if (below === undefined) {
      model.put({ sheet: "Blad1", range: "E2" }, [[{ formula: "SEQUENCE(3)" }]]);
      model.results.set("SEQUENCE(3)", [[1], [2], [3]]);
    } else model.put({ sheet: "Blad1", range: "E3" }, [[below]]);
    return model;
  };

  it("is no number typed over a formula; a number in the same cell is", async () => {
    expect(await lines(around(undefined))).toEqual([]);
    expect(await lines(around(2))).toEqual(["E3 Hier staat 2, aan weerszijden een formule. Is dat bedoeld?"]);
  });

  it("is a year where a formula asks for one: years that a formula fills are as good as typed ones", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    model.put({ sheet: "Blad1", range: "A1" }, [[{ formula: "MPP.VERSIE()" }]]);
    model.put({ sheet: "Blad1", range: "B1" }, [[{ formula: "SEQUENCE(1,3,2025)" }]]);
    model.results.set("SEQUENCE(1,3,2025)", [[2025, 2026, 2027]]);
    model.put({ sheet: "Blad1", range: "C4" }, [[{ formula: "C3*(C1-2024)" }]]);
    model.resultsAt.set("Blad1!C4", [[1]]);
    expect(await lines(model)).toEqual([]);
  });
});

describe("a result that does not fit", () => {
  it("is told with the first cell in the way and what it holds", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    const block = [
      ["kans", "instroom", "spreiding"],
      [0.4, 22000, 3000],
      [0.6, 30000, 4000],
    ];
    model.put({ sheet: "Blad1", range: "A1:C3" }, block);
    model.put({ sheet: "Blad1", range: "F1" }, [[{ formula: "MPP.SCENARIOWAARDEN(A1:C3)" }]]);
    model.resultsAt.set("Blad1!F1", [[{ error: "#SPILL!" }]]);
    model.put({ sheet: "Blad1", range: "H3" }, [[4500]]);
    // Beyond what the function fills.
    model.put({ sheet: "Blad1", range: "F40" }, [["iets anders"]]);
    expect((await scanOf(model)).errors.map(({ message }) => message)).toEqual([
      "De uitkomst past niet: in Blad1!H3 staat 4500. Maak die cel leeg.",
    ]);
    expect((await scanOf(model, "en")).errors.map(({ message }) => message)).toEqual([
      "The result does not fit: Blad1!H3 holds 4500. Clear that cell.",
    ]);
  });
});
