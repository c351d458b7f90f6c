/** Replacing in Excel, on Microsoft's own proxies: spilled results become values, undo brings the formula back; old Excels say what they lack. */
import { describe, expect, it } from "vitest";
import { accountFacts } from "../../../src/taskpane/delen/account";
import { planOf, valueFacts } from "../../../src/taskpane/delen/plan";
import { readSources } from "../../../src/taskpane/doorrekening/sources";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { Journal } from "../../../src/workbook/journal";
import { openExcel } from "../../workbook/excel/open-excel";
import { MapStore } from "../../workbook/journal-cases";
import { WorkbookModel } from "../../workbook/model";

const TABLE = [
  ["scenario", "waarde"],
  ["=1+1", 30000],
  ["", 5],
];
function model(): WorkbookModel {
  const made = WorkbookModel.withSheets("Blad 1");
  made.put({ sheet: "Blad 1", range: "B2" }, [[{ formula: "MPP.SCENARIOWAARDEN(H1:K3)" }]]);
  made.put({ sheet: "Blad 1", range: "F2" }, [[{ formula: "SUM(C3:C4)" }]]);
  made.results.set("MPP.SCENARIOWAARDEN(H1:K3)", TABLE);
  return made;
}

describe("replacing in Excel", () => {
  it("puts values where the spill was, adds the sheet, and is undone as a whole", async () => {
    const { workbook, model: cells } = openExcel(model(), "1.15");
    const sources = await readSources(new KeptBook(workbook), () => true);
    const plan = planOf(sources?.answers ?? [], [], undefined);
    expect(plan.replaced.map(({ filled }) => filled.range)).toEqual(["B2:C4"]);
    const account = { rows: [["Verantwoording", "", "", "", ""]], headings: new Set<number>() };
    const facts = [...valueFacts(plan), ...accountFacts("Verantwoording", account)];
    const journal = new Journal(workbook, new MapStore());
    const options = { id: "1", title: "x", at: "2026-11-28T10:00:00Z", overwrite: true };
    const entry = await journal.write(facts, options);
    const at = (ref: string): unknown => cells.cell("Blad 1", ref).content;
    const refs = ["B2", "C2", "B3", "C3", "B4", "C4"];
    expect(refs.map(at)).toEqual(["scenario", "waarde", "=1+1", 30000, null, 5]);
    expect(at("F2")).toEqual({ formula: "SUM(C3:C4)" });
    expect(cells.sheets.map(({ name }) => name)).toEqual(["Blad 1", "Verantwoording"]);
    await journal.undo(entry);
    expect(refs.map(at)).toEqual([{ formula: "MPP.SCENARIOWAARDEN(H1:K3)" }, null, null, null, null, null]);
    expect(cells.sheets.map(({ name }) => name)).toEqual(["Blad 1"]);
  });

  it("is not offered where Excel does not tell what a formula fills", () => {
    // ExcelApi 1.12 is the first with spills; without it a formula would give way and what it filled would be lost.
    expect(openExcel(model(), "1.11").workbook.lacks.get("filled-cells")).toBe("ExcelApi 1.12");
    expect(openExcel(model(), "1.14").workbook.lacks.get("filled-cells")).toBeUndefined();
  });
});
