/** The sheets that are inserted: labels stand beside their own numbers, nothing is a formula but what is meant to be. */
import { beforeAll, describe, expect, it } from "vitest";
import { boxOf, refOf } from "../../../src/workbook/area";
import { Journal } from "../../../src/workbook/journal";
import { type CellsFact, type ChartFact, type Content, type Fact } from "../../../src/workbook/port";
import { call } from "../../../src/taskpane/doorrekening/figures";
import { callIn } from "../../../src/taskpane/doorrekening/formula-call";
import { indicatorLabel } from "../../../src/taskpane/doorrekening/names";
import { resolved } from "../../../src/taskpane/doorrekening/resolve";
import { isSheetName, sheetFacts, type SheetRequest } from "../../../src/taskpane/doorrekening/sheet-plan";
import { textOf } from "../../../src/taskpane/doorrekening/text";
import { type Sources } from "../../../src/taskpane/doorrekening/sources";
import { type Workspace } from "../../../src/taskpane/doorrekening/workspace";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";
import { sampleModel, sourcesOf, workspaceOf } from "./sample";

let sources: Sources;
let now: Workspace;
beforeAll(async () => {
  sources = await sourcesOf(sampleModel());
  now = workspaceOf(sources);
});

function requestOf(domain: string, change: Partial<SheetRequest> = {}): SheetRequest {
  const { settings, indicators, scenarios, runs } = now;
  return {
    ...{ sheet: "Nieuw", domain, settings, indicators, scenarios, periods: runs.periods },
    ...{ version: "1.2.3", language: "nl", formats: true, charts: true },
    ...change,
  };
}

const cellsOf = (facts: readonly Fact[]): CellsFact => {
  const found = facts.find((fact) => fact.kind === "cells");
  if (found?.kind !== "cells") throw new Error("no cells");
  return found;
};
const formulaOf = (content: Content | undefined): string =>
  typeof content === "object" && content !== null && "formula" in content ? content.formula : "";

describe("a sheet of the projection", () => {
  it.each(["asiel", "regulier", "bewaring"])(
    "%s: beside every label stands the row that the function gives for that label's indicator",
    (domain) => {
      const { contents } = cellsOf(sheetFacts(requestOf(domain)));
      let compared = 0;
      contents.forEach((row, at) => {
        const found = callIn(formulaOf(row[3]));
        if (found?.name !== "DOORREKENING") return;
        const [model, parameters, inflow] = found.args
          .slice(0, 3)
          .map((text) => resolved(sources, "Nieuw", text, []));
        // The last two arguments are cells of the sheet itself: the scenario and the ids.
        const cellAt = (ref: string): unknown => {
          const { top, left } = boxOf(ref.replaceAll("$", ""));
          return contents[top - 1]?.[left - 1] ?? "";
        };
        const { top, rows } = boxOf((found.args[4] ?? "").replaceAll("$", ""));
        const choice = Array.from({ length: rows }, (_, n) => [cellAt(refOf(top + n, 2))]);
        expect(top).toBe(at + 2);
        const scenario = { value: cellAt(found.args[3] ?? "") };
        const table = call("DOORREKENING", {
          model,
          parameters,
          inflow,
          scenario,
          choice: { value: choice },
        });
        table.slice(1).forEach(([id], n) => {
          const beside = contents[at + 1 + n];
          expect(id).toBe(beside?.[1] ?? "");
          const indicator = now.indicators.find((each) => each.id === id);
          if (indicator === undefined) return;
          expect(beside?.[0]).toBe(indicatorLabel(indicator, textOf("nl")));
          compared += 1;
        });
      });
      const own = now.indicators.filter(({ indicator }) => indicator.domein === domain).length;
      expect(compared).toBe(4 * own);
      expect(own).toBeGreaterThan(5);
    },
  );

  it("has counts without decimals, shares as percentages and years without a mark, in the cells that are filled", () => {
    const { contents, formats = [] } = cellsOf(sheetFacts(requestOf("bewaring")));
    const heading = contents.findIndex((row) => formulaOf(row[3]) !== "");
    expect(formats[heading]?.slice(5)).toEqual(["0", "0", "0", "0", "0"]);
    const rowOf = (id: string): number => contents.findIndex((row) => row[1] === id);
    expect(formats[rowOf("bewaring.bezetting")]?.[5]).toBe("#,##0");
    expect(formats[rowOf("rvs.bewaring.hb.uitstroom.benutting")]?.[5]).toBe("0.0%");
  });

  it("has a chart per main stock, whose lines are the rows of the scenarios", () => {
    const facts = sheetFacts(requestOf("bewaring"));
    const charts = facts.filter((fact): fact is ChartFact => fact.kind === "chart");
    expect(charts.map(({ chart }) => chart?.title)).toEqual([
      "DJI · Bezetting bewaring [personen]",
      "RvdR · Beroepen bewaring voorraad [zaken]",
      "RvS · Hoger beroep bewaring voorraad [zaken]",
    ]);
    const { contents } = cellsOf(facts);
    for (const { chart, name } of charts) {
      expect(chart?.series.map((each) => each.name)).toEqual(["minimum", "mediaan", "medio", "maximum"]);
      for (const { values } of chart?.series ?? []) {
        const { top, left, columns } = boxOf(values?.range ?? "");
        expect([left, columns]).toEqual([6, 5]);
        expect(contents[top - 1]?.[1]).toBe(name);
      }
    }
  });

  it("in months says so to the function and has a column for each", () => {
    const monthly = workspaceOf(sources, { step: "maand" });
    const { settings, runs } = monthly;
    const { contents } = cellsOf(sheetFacts(requestOf("bewaring", { settings, periods: runs.periods })));
    const formula = contents.map((row) => formulaOf(row[3])).find((text) => text !== "");
    expect(formula).toMatch(/,\{"tijdstap","maand"\}\)$/);
    expect(contents[0]).toHaveLength(65);
  });

  it("is written through the journal in one go, and taken away by one undo", async () => {
    const model = sampleModel();
    const workbook = new MemoryWorkbook(model);
    const entries = new Map<string, unknown>();
    const journal = new Journal(workbook, {
      put: (entry) => Promise.resolve(void entries.set(entry.id, entry)),
      remove: (id) => Promise.resolve(void entries.delete(id)),
    });
    const before = model.sheets.map(({ name }) => name);
    const how = { id: "1", title: "t", at: "2026-01-01T00:00:00Z", overwrite: false };
    const entry = await journal.write(sheetFacts(requestOf("bewaring")), how);
    expect(model.sheets.map(({ name }) => name)).toEqual([...before, "Nieuw"]);
    await journal.undo(entry);
    expect(model.sheets.map(({ name }) => name)).toEqual(before);
  });
});

describe("hostile text", () => {
  it("of a model table is text on the sheet: no formula but those of the functions", () => {
    const label = `=HYPERLINK("http://x","<img src=x onerror=alert(1)>")`;
    const indicators = now.indicators.map((each) => ({
      ...each,
      indicator: { ...each.indicator, label, partner: "=1+1" },
    }));
    const { contents } = cellsOf(sheetFacts(requestOf("bewaring", { indicators })));
    const formulas = contents
      .flat()
      .map(formulaOf)
      .filter((text) => text !== "");
    expect(formulas.every((text) => /^MPP\.(?:DOORREKENING|VINGERAFDRUK)\(/.test(text))).toBe(true);
    expect(formulas).toHaveLength(5);
    expect(contents.flat().filter((content) => content === label).length).toBeGreaterThan(0);
  });
});

describe("names of sheets", () => {
  it.each(["", " ", "a/b", "[x]", "'x", "x:y", "x".repeat(32)])("'%s' is none", (name) => {
    expect(isSheetName(name)).toBe(false);
  });

  it("'MPP Asiel (concept)' is one", () => {
    expect(isSheetName("MPP Asiel (concept)")).toBe(true);
  });
});

describe("an empty workbook", () => {
  it("has nothing to calculate with", async () => {
    expect((await sourcesOf(WorkbookModel.withSheets("Blad1"))).tables).toEqual([]);
  });
});
