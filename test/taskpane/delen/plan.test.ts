/** Which formulas give way, what stands in their place, what refuses it; and one write that can be undone. */
import { beforeAll, describe, expect, it } from "vitest";
import { accountFacts, accountFor } from "../../../src/taskpane/delen/account";
import { type Plan, planOf, valueFacts } from "../../../src/taskpane/delen/plan";
import { readSources, type Sources } from "../../../src/taskpane/doorrekening/sources";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { Journal } from "../../../src/workbook/journal";
import { type CellsAnswer, type NameFact, type Value } from "../../../src/workbook/port";
import { sampleBook } from "../../browser/sample-book";
import { modelOf } from "../../browser/sample-data";
import { MapStore } from "../../workbook/journal-cases";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";

interface Looked {
  readonly sources: Sources;
  readonly names: readonly NameFact[];
  readonly workbook: MemoryWorkbook;
}

async function look(model: WorkbookModel): Promise<Looked> {
  const workbook = new MemoryWorkbook(model);
  const book = new KeptBook(workbook);
  const sources = await readSources(book, () => true);
  if (sources === undefined) throw new Error("nothing was read");
  const [names] = await workbook.read([{ kind: "names" }]);
  return { sources, names, workbook };
}

async function planFor(model: WorkbookModel, only?: string): Promise<Plan> {
  const { sources, names } = await look(model);
  return planOf(sources.answers, names, only);
}

const OPTIONS = { id: "1", title: "vervangen", at: "2026-11-28T10:00:00Z", overwrite: true };
const SOURCE = { name: "", made: "2026-11-28T10:00:00Z" };
const shown = (answers: readonly CellsAnswer[]): Record<string, readonly (readonly Value[])[]> =>
  Object.fromEntries(answers.map(({ sheet, values }) => [sheet, values]));
/** A formula in B1 with two cells of results, and a text that only names a function. */
function small(results: readonly (readonly Value[])[] = [["x", 1]]): WorkbookModel {
  const model = WorkbookModel.withSheets("Blad1", "Blad 2");
  model.put({ sheet: "Blad1", range: "A1:B1" }, [["=MPP.VERSIE()", { formula: "MPP.CURVE(A2:C2)" }]]);
  model.put({ sheet: "Blad1", range: "A3" }, [[{ formula: '"MPP.CURVE(1)"&A1' }]]);
  model.results.set("MPP.CURVE(A2:C2)", results);
  return model;
}

describe("the plan", () => {
  it("replaces a formula with all that it fills, and leaves texts and other formulas", async () => {
    const plan = await planFor(small());
    expect(plan.replaced.map(({ formula, filled }) => [formula, filled.range])).toEqual([
      ["MPP.CURVE(A2:C2)", "B1:C1"],
    ]);
    expect([plan.refusals, plan.names]).toEqual([[], []]);
    expect(valueFacts(plan)).toEqual([
      { kind: "cells", sheet: "Blad1", range: "B1:C1", contents: [["x", 1]] },
    ]);
  });

  it("names each cell in error", async () => {
    const plan = await planFor(small([[1, { error: "#N/A" }]]));
    expect(plan.refusals).toEqual([{ kind: "error", area: { sheet: "Blad1", range: "C1" }, error: "#N/A" }]);
  });

  it("names formulas and names that take a spill that would be gone, on any sheet", async () => {
    const model = small();
    model.put({ sheet: "Blad 2", range: "A1:A3" }, [
      [{ formula: "SUM(Blad1!$B$1#)" }],
      [{ formula: "SUM(B1#)" }],
      [{ formula: '"Blad1!B1#"' }],
    ]);
    model.put({ sheet: "Blad1", range: "A4" }, [[{ formula: "1+SUM(B1#)" }]]);
    model.names.set("Reeks", "Blad1!$B$1#");
    model.names.set("Kans", "MPP.KWANTIEL(0.5,Blad1!$A$2:$C$2)");
    model.names.set("Vast", "Blad1!$A$1");
    const plan = await planFor(model);
    expect(plan.refusals).toEqual([
      { kind: "spill", area: { sheet: "Blad1", range: "A4" }, reference: "Blad1!B1#" },
      { kind: "spill", area: { sheet: "Blad 2", range: "A1" }, reference: "Blad1!B1#" },
    ]);
    expect(plan.names).toEqual(["Reeks", "Kans"]);
  });

  it("of one sheet replaces its formulas only", async () => {
    const model = small();
    model.put({ sheet: "Blad 2", range: "A1" }, [[{ formula: "MPP.VERSIE()" }]]);
    const formulas = async (only?: string): Promise<string[]> =>
      (await planFor(model, only)).replaced.map(({ formula }) => formula);
    expect(await formulas()).toEqual(["MPP.CURVE(A2:C2)", "MPP.VERSIE()"]);
    expect(await formulas("blad 2")).toEqual(["MPP.VERSIE()"]);
  });

  it("writes results that look like formulas or markup as the texts that they are", async () => {
    const hostile = ['=HYPERLINK("http://x","y")', "<img src=x onerror=alert(1)>"];
    const model = small([hostile]);
    const { sources, names, workbook } = await look(model);
    const plan = planOf(sources.answers, names, undefined);
    await new Journal(workbook, new MapStore()).write(valueFacts(plan), OPTIONS);
    expect(["B1", "C1"].map((ref) => model.cell("Blad1", ref).content)).toEqual(hostile);
  });
});

describe("the sample", () => {
  let found: Looked;
  let plan: Plan;
  beforeAll(async () => {
    found = await look(modelOf(sampleBook()));
    plan = planOf(found.sources.answers, found.names, undefined);
  }, 60_000);

  it("has as many MPP formulas as the file, and nothing in the way", () => {
    // Counted by LibreOffice's test of the frozen file.
    expect(plan.replaced).toHaveLength(52);
    expect([plan.refusals, plan.names]).toEqual([[], []]);
  });

  it("accounts with the very rows that its own MPP.VERANTWOORDING gives, with the cells of the parameters, and each formula", () => {
    const { sources, names } = found;
    const { rows } = accountFor(plan, sources, names, SOURCE, "nl");
    const own = plan.replaced.find(({ formula }) => formula.startsWith("MPP.VERANTWOORDING"));
    expect(own?.values).toHaveLength(9);
    const [part, , ...rest] = own?.values[4] ?? [];
    expect(part).toBe("parameters");
    const whole = own?.values.map((row, index) =>
      index === 4 ? [part, "Parameters!A12:M321", ...rest] : row,
    );
    // The calls of the projections take a part of the columns, which has another fingerprint.
    const called = rows.filter(([what]) => what === "parameters");
    expect(new Set(called.map(([, name]) => name))).toEqual(
      new Set(["Parameters!A12:D321", "Parameters!A12:M321"]),
    );
    expect(new Set(called.map(([, , , print]) => print)).size).toBe(2);
    const texts = rows.map((row) => JSON.stringify(row));
    const at = texts.indexOf(JSON.stringify(own?.values[0]));
    const all = texts.flatMap((text, index) => (text === texts[at] ? [index] : []));
    const blocks = all.map((index) => rows.slice(index, index + 9));
    expect(blocks).toContainEqual(whole);
    expect(rows.filter(([what]) => what === "dichtheid").length).toBeGreaterThan(1);
    expect(texts.filter((text) => text.includes("MPP.DOORREKENING("))).toHaveLength(12);
    expect(texts.some((text) => text.includes("niet gevolgd"))).toBe(false);
  });

  it("is left without MPP formulas by one write, shows what it showed, and is as before after undo", async () => {
    const { sources, names, workbook } = found;
    const before = workbook.model.sheets.map(({ name }) => name);
    const journal = new Journal(workbook, new MapStore());
    const account = accountFor(plan, sources, names, SOURCE, "nl");
    const facts = [...valueFacts(plan), ...accountFacts("Verantwoording", account)];
    const entry = await journal.write(facts, OPTIONS);
    const after = await look(workbook.model);
    expect(planOf(after.sources.answers, after.names, undefined).replaced).toEqual([]);
    const sheets = shown(after.sources.answers.filter(({ sheet }) => sheet !== "Verantwoording"));
    expect(Object.keys(sheets)).toHaveLength(12);
    // An empty text and an empty cell are one to a host.
    const plain = (all: ReturnType<typeof shown>): unknown =>
      JSON.parse(JSON.stringify(all, (_key, value: unknown) => (value === "" ? null : value)));
    expect(plain(sheets)).toEqual(plain(shown(sources.answers)));
    await journal.undo(entry);
    const undone = await look(workbook.model);
    expect(planOf(undone.sources.answers, undone.names, undefined).replaced).toHaveLength(52);
    expect(workbook.model.sheets.map(({ name }) => name)).toEqual(before);
  }, 60_000);
});
