/** What the view shows is, number for number, what the functions give in the cells of the sample workbook. */
import { beforeAll, describe, expect, it } from "vitest";
import { whole } from "../../../src/chain";
import { boxOf } from "../../../src/workbook/area";
import {
  BAND_CHANCES,
  bandSteps,
  runsOf,
  type Table,
  tornadoSteps,
  traceArguments,
  traceRows,
  whatIfLine,
} from "../../../src/taskpane/doorrekening/figures";
import { callIn } from "../../../src/taskpane/doorrekening/formula-call";
import { cellsIn } from "../../../src/taskpane/doorrekening/cells";
import { answerOf, type Sources } from "../../../src/taskpane/doorrekening/sources";
import { type Workspace } from "../../../src/taskpane/doorrekening/workspace";
import { sampleModel, sourcesOf, workspaceOf } from "./sample";

let sources: Sources;
let now: Workspace;
beforeAll(async () => {
  sources = await sourcesOf(sampleModel());
  now = workspaceOf(sources);
});

/** What a formula of the sample fills. @param nth of those of this name on the sheet */
function filledBy(sheet: string, name: string, nth = 0): Table {
  const answer = answerOf(sources, sheet);
  if (answer === undefined) throw new Error(`no sheet ${sheet}`);
  const { top, left } = boxOf(answer.range);
  const found = answer.filled.filter(({ by }) => {
    const at = boxOf(by);
    const content = answer.contents[at.top - top]?.[at.left - left];
    const formula =
      typeof content === "object" && content !== null && "formula" in content ? content.formula : "";
    return callIn(formula)?.name === name;
  })[nth];
  if (found === undefined) throw new Error(`no ${name} on ${sheet}`);
  return cellsIn(answer, boxOf(found.cells)) as Table;
}

const line = (cells: readonly unknown[]): (number | undefined)[] =>
  cells.map((cell) => (typeof cell === "number" ? cell : undefined));

describe("first choices", () => {
  it("are the tables of the workbook: its model, current parameters, inflow, and the density it comes from", () => {
    const { chosen, band, notes } = now;
    expect(chosen).toMatchObject({
      step: "jaar",
      indicator: "coa.bezetting",
      scenario: "medio",
      period: "2030",
    });
    expect(
      [chosen.model, chosen.parameters, chosen.inflow, chosen.band].map((key) => key.split("!")[0]),
    ).toEqual(["Model", "Parameters", "Instroom", "Instroom"]);
    expect(band).toMatchObject({ block: { address: "Instroom!A6:E26" }, events: undefined });
    expect(chosen.inflow).toBe("Instroom!G6:L26");
    expect(notes).toEqual({ ofInflow: "Instroom!A6:E26", events: undefined, more: [] });
  });

  it("take the correlation of years from the options that stand in the workbook", () => {
    expect(now.chosen.rho).toBe(0.7);
  });
});

describe("on the sample, the view gives", () => {
  it("for every indicator of asylum and every scenario the line of MPP.DOORREKENING on sheet MPP Asiel", () => {
    let compared = 0;
    for (const [n, scenario] of now.scenarios.entries()) {
      for (const [id, , ...values] of filledBy("MPP Asiel", "DOORREKENING", n).slice(1)) {
        if (id === "") continue;
        const { lines, periods } = runsOf(now.settings, now.scenarios, String(id));
        expect(periods).toEqual(["2026", "2027", "2028", "2029", "2030"]);
        expect(lines.get(scenario)).toEqual(line(values));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(400);
  });

  it("the outer edges of MPP.BANDBREEDTE on sheet Bandbreedte, with its options", () => {
    const table = filledBy("Bandbreedte", "BANDBREEDTE");
    const { band } = now;
    if (band === undefined) throw new Error("no band");
    const settings = { ...now.settings, band, scenario: "medio", rho: 0.7, draws: 1_000 };
    const { edges, periods } = whole(bandSteps(settings, "ind.asiel.spoor4aa.voorraad"));
    expect(periods).toEqual(table.slice(1).map(([year]) => String(year)));
    expect(BAND_CHANCES[0]).toBe(table[0]?.[1]);
    expect(BAND_CHANCES[3]).toBe(table[0]?.[4]);
    expect(edges[0]).toEqual(line(table.slice(1).map((row) => row[1])));
    expect(edges[3]).toEqual(line(table.slice(1).map((row) => row[4])));
  });

  it("the line of MPP.WATALS on sheet Analyse for each of its values", () => {
    const [, , ...rows] = filledBy("Analyse", "WATALS");
    expect(rows.length).toBe(3);
    for (const [at, ...values] of rows) {
      const asked = { indicator: "coa.bezetting", scenario: "medio" };
      const found = whatIfLine(now.settings, asked, "coa.realisatie_taakstelling", Number(at));
      expect(found).toEqual(line(values));
    }
  });

  it("the rows of MPP.GEVOELIGHEID on sheet Analyse", () => {
    const table = filledBy("Analyse", "GEVOELIGHEID");
    const asked = { indicator: "coa.bezetting", scenario: "medio", period: "2030" };
    const { levers, base, headings } = whole(tornadoSteps(now.settings, asked, "nl"));
    expect([...headings, base]).toEqual([table[0]?.[3], table[0]?.[4], table[1]?.[3]]);
    expect(levers.map(({ parameter, lower, higher, effect }) => [parameter, lower, higher, effect])).toEqual(
      table.slice(2, -1).map(([parameter, , , ...rest]) => [parameter, ...line(rest.slice(0, 3))]),
    );
  });

  it("the same numbers with notes in the language of the page", () => {
    const asked = { indicator: "coa.bezetting", scenario: "medio", period: "2030" };
    const [nl, en] = (["nl", "en"] as const).map((language) =>
      whole(tornadoSteps(now.settings, asked, language)),
    );
    expect([nl?.headings, en?.headings]).toEqual([
      ["bij −10%", "bij +10%"],
      ["at −10%", "at +10%"],
    ]);
    const numbers = (tornado: typeof nl): unknown =>
      tornado?.levers.map(({ note, ...rest }) => ({ ...rest, hasNote: note !== "" }));
    expect(numbers(en)).toEqual(numbers(nl));
    const notes = (tornado: typeof nl): Set<string> => new Set(tornado?.levers.map(({ note }) => note));
    expect(notes(nl)).toContain("de andere delen van het geheel schuiven naar verhouding mee");
    expect(notes(en)).toContain("the other parts of the whole move along in proportion");
    const dutch = /\b(?:bij|de|van|niet|waarvan|met)\b/;
    expect([...notes(en), en?.rest ?? ""].filter((note) => dutch.test(note))).toEqual([]);
    expect([...notes(nl), nl?.rest ?? ""].filter((note) => dutch.test(note)).length).toBeGreaterThan(1);
  });

  it("the rows of MPP.HERKOMST on sheet Analyse", () => {
    const asked = { indicator: "nidos.caseload", scenario: "medio", period: "2028" };
    expect(traceRows(traceArguments(now.settings, asked))).toEqual(filledBy("Analyse", "HERKOMST").slice(1));
  });
});

describe("months, and years of months", () => {
  it("are those of the function with the option tijdstap", () => {
    const monthly = workspaceOf(sources, { step: "maand" });
    expect(monthly.runs.periods).toHaveLength(60);
    expect(monthly.chosen.period).toBe("2030-12");
    const years = workspaceOf(sources, { step: "jaar uit maanden" });
    expect(years.runs.periods).toEqual(now.runs.periods);
    const [december, year] = [monthly, years].map(({ runs }) => runs.lines.get("medio")?.at(-1));
    expect(december).toBe(year);
    expect(year).not.toBe(now.runs.lines.get("medio")?.at(-1));
  });
});
