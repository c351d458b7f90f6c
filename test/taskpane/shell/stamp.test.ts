/** The version of the add-in goes with the first MPP formulas of a workbook, and with no others. */
import { describe, expect, it } from "vitest";
import { CALCULATED_BY } from "../../../src/params";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { stamped } from "../../../src/taskpane/shell/stamp";
import { type WriteJob, type WriteRequest } from "../../../src/taskpane/view";
import { type Fact } from "../../../src/workbook/port";
import { Journal } from "../../../src/workbook/journal";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";

const writing = (formula: string): WriteRequest => ({
  title: "t",
  facts: [{ kind: "cells", sheet: "Blad1", range: "B2", contents: [[{ formula }]] }],
});
const MPP = writing("MPP.VERSIE()");
const STAMP: Fact = { kind: "property", name: CALCULATED_BY, value: "0.2.0" };

async function factsOf(
  request: WriteRequest,
  model = WorkbookModel.withSheets("Blad1"),
  version: string | null | undefined = "0.2.0",
): Promise<readonly Fact[]> {
  const made = await stamped(request, new KeptBook(new MemoryWorkbook(model)), version);
  return "facts" in made ? made.facts : [];
}

describe("the version of the add-in", () => {
  it("goes with the first MPP formulas, in the same write", async () => {
    expect(await factsOf(MPP)).toEqual([...MPP.facts, STAMP]);
    expect(await factsOf(writing("1+_xldudf_MPP_KWANTIEL(0.5,A1:C2)"))).toContainEqual(STAMP);
  });

  it("does not go with other writes", async () => {
    for (const formula of ["1+1", "XMPP.VERSIE()", "MPP!A1"])
      expect(await factsOf(writing(formula))).toHaveLength(1);
  });

  it("is left as it is where formulas stand already or a version is recorded", async () => {
    const taken = WorkbookModel.withSheets("Blad1", "Blad2");
    taken.put({ sheet: "Blad2", range: "A1" }, [[{ formula: "MPP.VERSIE()" }]]);
    expect(await factsOf(MPP, taken)).toEqual(MPP.facts);
    const recorded = WorkbookModel.withSheets("Blad1");
    recorded.properties.set(CALCULATED_BY, "0.1.0");
    expect(await factsOf(MPP, recorded)).toEqual(MPP.facts);
  });

  it("is not written while the functions are not loaded, or by a host that keeps no properties", async () => {
    expect(await factsOf(MPP, WorkbookModel.withSheets("Blad1"), null)).toEqual(MPP.facts);
    const workbook = Object.assign(new MemoryWorkbook(WorkbookModel.withSheets("Blad1")), {
      lacks: new Map([["properties", "ExcelApi 1.7"]]),
    });
    expect(await stamped(MPP, new KeptBook(workbook), "0.2.0")).toBe(MPP);
  });

  it("goes with a write that plans by itself too, and is taken away when that undoes itself", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    const workbook = new MemoryWorkbook(model);
    const journal = new Journal(workbook, { put: () => Promise.resolve(), remove: () => Promise.resolve() });
    const job = (undone: boolean): WriteJob => ({
      title: "t",
      run: async (given, id) => {
        const entry = await given.write(MPP.facts, { id, title: "t", at: "2026-01-01T00:00:00Z" });
        if (undone) await given.undo(entry);
        return entry;
      },
      told: ({ code }) => code,
    });
    const carriedOut = async (request: WriteJob): Promise<void> => {
      const made = await stamped(request, new KeptBook(workbook), "0.2.0");
      if ("run" in made) await made.run(journal, "1");
    };
    await carriedOut(job(true));
    expect(model.properties.has(CALCULATED_BY)).toBe(false);
    await carriedOut(job(false));
    expect(model.properties.get(CALCULATED_BY)).toBe("0.2.0");
  });

  it("is taken away again when the write is undone", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    const workbook = new MemoryWorkbook(model);
    const made = await stamped(MPP, new KeptBook(workbook), "0.2.0");
    const journal = new Journal(workbook, { put: () => Promise.resolve(), remove: () => Promise.resolve() });
    const entry = await journal.write("facts" in made ? made.facts : [], {
      id: "1",
      title: "t",
      at: "2026-01-01T00:00:00Z",
    });
    expect(model.properties.get(CALCULATED_BY)).toBe("0.2.0");
    await journal.undo(entry);
    expect(model.properties.has(CALCULATED_BY)).toBe(false);
  });
});
