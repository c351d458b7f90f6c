/** A trace is shown as a sum only when it adds up; on the sample every one does, for every rule of the model. */
import { beforeAll, describe, expect, it } from "vitest";
import { traceArguments, traceRows } from "../../../src/taskpane/doorrekening/figures";
import { textOf } from "../../../src/taskpane/doorrekening/text";
import { traceShown } from "../../../src/taskpane/doorrekening/trace-text";
import { total, traceLines, type TraceLine, traceSum } from "../../../src/taskpane/doorrekening/trace-sum";
import { type Workspace } from "../../../src/taskpane/doorrekening/workspace";
import { sampleModel, sourcesOf, workspaceOf } from "./sample";

let now: Workspace;
let monthly: Workspace;
let ofMonths: Workspace;
beforeAll(async () => {
  const sources = await sourcesOf(sampleModel());
  now = workspaceOf(sources);
  monthly = workspaceOf(sources, { step: "maand" });
  ofMonths = workspaceOf(sources, { step: "jaar uit maanden" });
});

const linesOf = ({ settings }: Workspace, indicator: string, period: string): readonly TraceLine[] =>
  traceLines(traceRows(traceArguments(settings, { indicator, scenario: "medio", period })));

describe("the sum of a number", () => {
  it("adds up for every indicator in the first and the last year: nothing is left to 'made of'", () => {
    const rules = new Set<string>();
    for (const { id } of now.indicators) {
      for (const period of ["2026", "2030"]) {
        const lines = linesOf(now, id, period);
        const sum = traceSum(now.compiled, lines, 0);
        rules.add(lines[0]?.rule ?? "");
        if (lines[0]?.value === undefined) continue;
        expect([id, period, sum?.kind]).not.toEqual([id, period, "made of"]);
        if (sum?.kind === "sum") expect(total(sum.terms)).toBeCloseTo(lines[0].value, 4);
      }
    }
    expect([...rules].sort()).toEqual(
      [
        ...["aandeel", "capaciteit", "doorlooptijd", "gemiddelde", "invoer"],
        ...["maximum", "minimum", "quotiënt", "som", "voorraad"],
      ].sort(),
    );
  });

  it("adds up for months, the first of which looks back before the run", () => {
    for (const { id } of monthly.indicators.filter((_, n) => n % 7 === 0)) {
      for (const period of ["2026-01", "2027-01"]) {
        const lines = linesOf(monthly, id, period);
        if (lines[0]?.value === undefined) continue;
        expect([id, period, traceSum(monthly.compiled, lines, 0)?.kind]).not.toEqual([id, period, "made of"]);
      }
    }
  });

  it("adds up for a year that is made of months: twelve of a flow, December of a stock", () => {
    const flow = traceSum(ofMonths.compiled, linesOf(ofMonths, "coa.instroom", "2027"), 0);
    expect(flow?.kind === "sum" && flow.terms.length).toBe(12);
    const stock = traceSum(ofMonths.compiled, linesOf(ofMonths, "coa.bezetting.az", "2027"), 0);
    expect(stock?.kind === "sum" && stock.terms.length).toBe(1);
  });

  it("is no sum when a line below it is changed by one person", () => {
    const lines = linesOf(now, "coa.bezetting", "2030");
    const changed = lines.map((line, n) => (n === 1 ? { ...line, value: (line.value ?? 0) + 1 } : line));
    expect(traceSum(now.compiled, lines, 0)?.kind).toBe("sum");
    expect(traceSum(now.compiled, changed, 0)?.kind).toBe("made of");
  });
});

describe("the words of a trace", () => {
  it("say what a stock is made of, from the year before, with owner and rule", () => {
    const shown = traceShown(now.compiled, linesOf(now, "coa.bezetting.vh", "2026"), 0, "nl", textOf("nl"));
    expect(shown?.name).toBe("Bezetting vergunninghouders, eind 2026");
    expect(shown?.detail).toBe("COA · voorraad");
    expect(shown?.rows.map((row) => ("heading" in row ? row.heading : `${row.sign} ${row.name}`))).toEqual([
      "= Bezetting vergunninghouders, begin",
      "+ Instroom vergunninghouders, 2026",
      "− Uitstroom vergunninghouders, 2026",
      "− Correctie vergunninghouders in de opvang, 2026",
    ]);
  });

  it("say of a capacity what room there was and what was asked, of which the smaller counts", () => {
    const lines = linesOf(now, "politie.ir.registraties", "2026");
    const shown = traceShown(now.compiled, lines, 0, "nl", textOf("nl"));
    expect(shown?.detail).toBe("Politie · capaciteit · de kleinste telt");
    const headings = shown?.rows.flatMap((row) => ("heading" in row ? [row.heading] : []));
    expect(headings?.map((heading) => heading.split(":")[0])).toEqual(["ruimte", "vraag"]);
  });

  it("are English in an English pane", () => {
    const shown = traceShown(now.compiled, linesOf(now, "coa.bezetting.vh", "2026"), 0, "en", textOf("en"));
    expect(shown?.name).toBe("Bezetting vergunninghouders, end of 2026");
  });
});
