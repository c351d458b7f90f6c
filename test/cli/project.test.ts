/** `mpp project`: the sample rounds through the chain, and what it refuses. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileModel, MODELS, type Outcome, project, yearlyOutcome } from "../../src/chain";
import { readCsv, readTable } from "../../src/params";
import { testFolder } from "./parameters-folder";
import { mpp } from "./process";

const ROUND = "assets/voorbeeld/data/parameters-2026-1";
const folder = testFolder();
const YEARS = [2026, 2027, 2028, 2029, 2030];
const MEDIO = [33_771.2, 34_000, 34_500, 35_000, 36_000];
const MAXIMUM = [41_000, 42_000, 43_000, 44_000, 45_000];

interface Line {
  readonly indicator: string;
  readonly scenario: string;
  readonly periode: string;
  readonly waarde: number | null;
}

function inflow(): string {
  const rows = [["medio", MEDIO] as const, ["maximum", MAXIMUM] as const].flatMap(([scenario, values]) =>
    values.map((value, i) => `${YEARS[i] ?? 0};${scenario};${String(value).replace(".", ",")}`),
  );
  return folder.put("I.csv", ["jaar;scenario;waarde", ...rows, ""].join("\r\n"));
}

function rowsOfRound() {
  const table = readTable({ ...readCsv(readFileSync(`${ROUND}.csv`)), parameter: "P" });
  return table.rows.map(({ row }) => row);
}

const model = () => compileModel(MODELS.get("mpp@1") ?? []);
const run = (grain: "jaar" | "maand"): Outcome =>
  project({
    model: model(),
    rows: rowsOfRound(),
    inflow: { years: YEARS, values: MEDIO },
    scenario: "medio",
    grain,
  });

async function lines(...args: readonly string[]): Promise<readonly Line[]> {
  const { output, errors } = await mpp(["project", "--inflow", inflow(), "--json", ...args]);
  expect(errors).toBe("");
  return JSON.parse(output) as readonly Line[];
}

describe("mpp project", () => {
  it("gives every indicator, scenario and year in full precision, the same from CSV, JSON and a workbook", async () => {
    const [csv, json, xlsx] = [
      await lines("--parameters", `${ROUND}.csv`),
      await lines("--parameters", `${ROUND}.json`),
      await lines("--parameters", "assets/voorbeeld/mpp-voorbeeld.xlsx"),
    ];
    const outcome = run("jaar");
    const medio = csv.filter(({ scenario }) => scenario === "medio");
    expect(medio.length).toBe(outcome.indicators.length * YEARS.length);
    const expected = outcome.indicators.flatMap(({ id }) => YEARS.map((_, t) => outcome.value(id, t, 0)));
    expect(medio.map(({ waarde }) => waarde)).toEqual(expected);
    expect(new Set(csv.map(({ scenario }) => scenario))).toEqual(new Set(["medio", "maximum"]));
    expect(json).toEqual(csv);
    expect(xlsx).toEqual(csv);
  });

  it("gives months with their years", async () => {
    const found = await lines("--parameters", `${ROUND}.csv`, "--months");
    const monthly = run("maand");
    const value = (indicator: string, periode: string) =>
      found.find(
        (line) => line.indicator === indicator && line.periode === periode && line.scenario === "medio",
      )?.waarde;
    expect(value("coa.bezetting", "2028-03")).toBe(monthly.value("coa.bezetting", 26, 0));
    expect(value("coa.bezetting", "2028")).toBe(yearlyOutcome(monthly).value("coa.bezetting", 2, 0));
    expect(value("coa.bezetting", "2028")).toBe(value("coa.bezetting", "2028-12"));
  });

  it("calculates one domain with the parameters of that domain only", async () => {
    const rows = rowsOfRound().filter(({ parameter }) =>
      /^(bewaring|rvdr\.bewaring|rvs\.bewaring)\./.test(parameter),
    );
    folder.csv("bewaring.csv", rows);
    const found = await lines("--parameters", folder.at("bewaring.csv"), "--model", "bewaring@1");
    expect(new Set(found.map(({ indicator }) => indicator)).has("bewaring.bezetting")).toBe(true);
    expect(found.some(({ indicator }) => indicator.startsWith("coa."))).toBe(false);
  });

  it("writes CSV as Dutch Excel reads it, and a table for people", async () => {
    const args = ["project", "--parameters", `${ROUND}.csv`, "--inflow", inflow()];
    const csv = await mpp([...args, "--csv"]);
    expect(csv.output.split("\r\n").slice(0, 2)).toEqual([
      "indicator;scenario;periode;waarde",
      "asiel.instroom.eerste;medio;2026;33771,2",
    ]);
    const table = await mpp(args);
    expect(table.output).toMatch(/^Scenario medio, per jaar\nindicator +eenheid +2026 +2027/);
    expect(table.output).toMatch(/asiel\.instroom\.eerste +personen\/jaar +33\.771 +34\.000/);
    expect((await mpp([...args, "--lang", "en"])).output).toMatch(/^Scenario medio, per year/);
  });

  it("shows where a number comes from, down to what is given", async () => {
    const args = ["project", "--parameters", `${ROUND}.csv`, "--inflow", inflow()];
    const { output } = await mpp([...args, "--trace", "gem.achterstand@2026"]);
    const [heading, first, ...rest] = output.split("\n");
    expect(heading).toBe("Scenario medio, per jaar");
    expect(first).toMatch(/^gem\.achterstand@2026 .* {2}= voorraad: gem\.taakstelling - coa\.uitstroom\.vh$/);
    expect(rest.join("\n")).toMatch(/^ {2}gem\.achterstand\.startvoorraad {2}\d+ {2}personen/m);
    expect(rest.join("\n")).toMatch(/^ +instroom@2026 {2}33771\.2 {2}personen\/jaar/m);
  });
});

describe("refused, with the place and the cause", () => {
  const refused = async (parameters: string, file: string, ...more: readonly string[]) => {
    const { code, errors } = await mpp(["project", "--parameters", parameters, "--inflow", file, ...more]);
    expect(code).toBe(2);
    return errors;
  };
  const own = (name: string, ...rows: readonly string[]) =>
    folder.put(name, ["jaar;scenario;waarde", ...rows, ""].join("\n"));

  it.each([
    ["a text", ["2026;medio;veel"], "rij 2, kolom 3 (waarde), C2: 'veel' is geen getal"],
    ["a negative inflow", ["2026;medio;-1"], "C2: -1 is negatief; 0 of meer is nodig"],
    ["a blank", ["2026;medio;"], "C2: de cel is leeg"],
    ["a year twice", ["2026;medio;1", "2026;medio;2"], "A3"],
    ["a year that is skipped", ["2026;medio;1", "2028;medio;2"], "jaar 2028 staat waar 2027 hoort"],
    ["a year without parameters", ["2031;medio;30000"], "heeft geen waarde in 2031"],
  ])("%s", async (_, rows, expected) => {
    expect(await refused(`${ROUND}.csv`, own("fout.csv", ...rows))).toContain(expected);
  });

  it("an inflow without values", async () => {
    expect(await refused(`${ROUND}.csv`, folder.put("leeg.csv", "jaar;scenario\n2026;medio\n"))).toContain(
      "'waarde'",
    );
  });

  it("an unknown model, an unknown indicator, a trace without period, two kinds of output", async () => {
    const file = inflow();
    expect(await refused(`${ROUND}.csv`, file, "--model", "asiel@9")).toContain(
      "mogelijk zijn mpp@1, asiel@1",
    );
    expect(await refused(`${ROUND}.csv`, file, "--trace", "coa.bezeting@2028")).toContain("'coa.bezetting'");
    expect(await refused(`${ROUND}.csv`, file, "--trace", "coa.bezetting@2035")).toContain(
      "van 2026 tot en met 2030",
    );
    expect(await refused(`${ROUND}.csv`, file, "--trace", "coa.bezetting")).toContain("indicator@periode");
    expect(await refused(`${ROUND}.csv`, file, "--csv", "--json")).toContain("niet allebei");
  });

  it("overlapping rows: no row wins silently", async () => {
    const rows = rowsOfRound();
    const [first] = rows.filter(({ parameter, jaar }) => parameter === "coa.taakstelling" && jaar === "2026");
    folder.csv("dubbel.csv", [...rows, ...(first === undefined ? [] : [{ ...first, waarde: 1 }])]);
    expect(await refused(folder.at("dubbel.csv"), inflow())).toMatch(/coa\.taakstelling|rij \d+/);
  });
});
