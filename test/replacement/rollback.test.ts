/** What was replaced taken back from nothing but the log, in any order, and what is refused. */
import { beforeEach, describe, expect, it } from "vitest";
import { replaceSteps, rollBack } from "../../src/replacement/carry-out";
import { LOG_COLUMNS } from "../../src/replacement/log-columns";
import { readLog } from "../../src/replacement/read-log";
import { areasOfLogged, planRollback } from "../../src/replacement/rollback";
import { LOG_SHEET, readLogSheet, readState } from "../../src/replacement/state";
import { Journal } from "../../src/workbook/journal";
import { MapStore } from "../workbook/journal-cases";
import { MemoryWorkbook } from "../workbook/memory";
import { WorkbookModel } from "../workbook/model";
import { FORECAST } from "./hand-model";
import { BACK, named, Opened, stepsIn, title, WHO } from "./opened";

const STATE = "teruggedraaid op 2026-11-29T09:00:00Z door APM · regisseur";
const formulaOf = (ref: string): string => {
  const typed = FORECAST[ref];
  return Array.isArray(typed) ? String(typed[0]) : "";
};

describe("a replacement", () => {
  let open: Opened;
  beforeEach(() => {
    open = new Opened();
  });

  it("can be taken back after the workbook was closed and opened, with formulas, formats and array ranges as they were", async () => {
    const sheets = structuredClone(open.model.known("Model"));
    await open.stock();
    // Nothing is left but what the workbook itself holds.
    const again = new MemoryWorkbook(
      Object.assign(new WorkbookModel(), structuredClone({ sheets: open.model.sheets })),
    );
    for (const [formula, values] of open.model.results) again.model.results.set(formula, values);
    const [states] = await again.read([{ kind: "sheets" }]);
    const logged = readLog(await readLogSheet(again, states));
    const journal = new Journal(again, new MapStore());
    await rollBack({ ...open.host, workbook: again, journal }, logged, BACK, title("2"));
    const cells = ({ cells: held }: { cells: ReadonlyMap<string, unknown> }): unknown => [...held].sort();
    expect(cells(again.model.known("Model"))).toEqual(cells(sheets));
    expect(again.model.cell(LOG_SHEET, "W5").content).toBe(STATE);
  });

  it("that was taken back stays in the log, is not taken back twice, and can be made again", async () => {
    await open.stock();
    await rollBack(open.host, await open.log(), BACK, title("2"));
    const [step] = await open.log();
    expect([step?.state, step?.isReplaced, step?.cells.length]).toEqual([STATE, false, 4]);
    const logged = await open.log();
    expect(await open.refusal(() => rollBack(open.host, logged, BACK, title("3")))).toEqual([
      "Model: de stap 'Model!C4' is al teruggedraaid",
      "Model: the step 'Model!C4' was rolled back already",
    ]);
    await open.stock({ ...WHO, run: "b2" });
    expect((await open.log()).map(({ run, isReplaced }) => [run, isReplaced])).toEqual([
      ["a1", false],
      ["b2", true],
    ]);
  });

  it("is not taken back when its cells hold something else, and the cell is named", async () => {
    await open.stock();
    const logged = await open.log();
    open.model.put({ sheet: "Model", range: "E4" }, [[7]]);
    expect(await open.refusal(() => rollBack(open.host, logged, BACK, title("2")))).toEqual([
      "Model, Model!E4: Model!E4 bevat niet meer de formule die is geschreven, er is niets teruggezet; pas de cel met de hand aan",
      "Model, Model!E4: Model!E4 no longer holds the formula that was written, nothing was put back; change the cell by hand",
    ]);
    open.model.put({ sheet: "Model", range: "C4:E4" }, [
      [{ formula: "MPP.VOORRAAD(B4,C2:F2,C3:F3)*1" }, null, null],
    ]);
    expect((await open.refusal(() => rollBack(open.host, logged, BACK, title("2"))))[0]).toContain(
      "Model!C4 bevat niet meer",
    );
  });

  it("is taken back alone, in any order, while others stay", async () => {
    const chances = stepsIn().filter(({ kind }) => kind === "cumulatief");
    await replaceSteps(open.host, [...chances, named("Model!C4")], WHO, title("1"));
    const middle = (await open.log()).filter(({ id }) => id === "Prognose!C12");
    await rollBack(open.host, middle, BACK, title("2"));
    expect(open.model.cell("Prognose", "C12").content).toEqual({ formula: formulaOf("C12") });
    expect(open.model.cell("Prognose", "C11").content).toEqual({ formula: "MPP.CUMULATIEF(B11,$B$2:$D$3)" });
    expect((await open.log()).filter(({ isReplaced }) => !isReplaced).map(({ id }) => id)).toEqual([
      "Prognose!C12",
    ]);
    const rest = (await open.log()).filter(({ isReplaced }) => isReplaced).reverse();
    await rollBack(open.host, rest, BACK, title("3"));
    open.model.removeSheet(LOG_SHEET);
    expect(open.model.whole()).toEqual(open.before);
  });

  it("is read back from a log that somebody sorted, and refused when a row of it is gone or changed", async () => {
    await open.stock();
    const sorted = [8, 7, 6, 5].map((row) =>
      LOG_COLUMNS.map((_, i) => open.model.cell(LOG_SHEET, `${String.fromCharCode(65 + i)}${row}`).content),
    );
    const range = "A5:W8";
    open.model.put({ sheet: LOG_SHEET, range }, sorted);
    const [step] = await open.log();
    expect(step?.cells.map(({ cell }) => cell)).toEqual(["C4", "D4", "E4", "F4"]);
    open.model.put({ sheet: LOG_SHEET, range: "F6" }, [["Z9"]]);
    const logged = await open.log();
    expect(await open.refusal(() => rollBack(open.host, logged, BACK, title("2")))).toEqual([
      "Model, Migratielog!F6: Migratielog!F6 in het logboek is niet te lezen, er is niets geschreven; herstel die cel",
      "Model, Migratielog!F6: Migratielog!F6 in the log cannot be read, nothing was written; repair that cell",
    ]);
    open.model.put({ sheet: LOG_SHEET, range }, [...sorted.slice(0, 3), sorted[3]?.map(() => null) ?? []]);
    expect((await open.log())[0]?.unread).toBe("Migratielog!N7");
  });

  it("needs the cells that were filled, and marks the row of each in the log", async () => {
    await open.stock();
    const logged = await open.log();
    expect(areasOfLogged(logged)).toEqual([{ sheet: "Model", range: "C4:F4" }]);
    const state = await readState(open.host.workbook, areasOfLogged(logged), true);
    const plan = planRollback(logged, state, BACK);
    expect(plan.facts.map((fact) => (fact.kind === "cells" ? fact.range : fact.kind))).toEqual([
      ...["C4:F4", "W5", "W6", "W7", "W8"],
    ]);
  });
});
