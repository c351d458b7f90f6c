/** `mpp project --bands`: quantiles from the density of each year, the same as the functions' own, and what it refuses. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bands, compileModel, MODELS, project } from "../../src/chain";
import { createMixture } from "../../src/core";
import { readCsv, readTable } from "../../src/params";
import { testFolder } from "./parameters-folder";
import { mpp } from "./process";

const ROUND = "assets/voorbeeld/data/parameters-2026-1.csv";
const folder = testFolder();
const YEARS = [2026, 2027, 2028];
const SCENARIOS = [
  { probability: 0.25, mean: 26_000, sd: 2_500 },
  { probability: 0.5, mean: 32_000, sd: 3_000 },
  { probability: 0.25, mean: 40_000, sd: 4_500 },
] as const;
const CHANCES = [0.125, 0.5, 2 / 3, 0.875];
const EVENT = { probability: 0.3, mean: 4_000, sd: 500 };
const IDS = ["coa.bezetting", "nidos.caseload"];

interface Line {
  readonly indicator: string;
  readonly kans: number;
  readonly periode: string;
  readonly waarde: number | null;
  readonly exact: boolean;
}

const comma = (value: number): string => String(value).replace(".", ",");

/** Each year a thousand more than the one before. */
function inflow(name = "D.csv"): string {
  const rows = YEARS.flatMap((year, i) =>
    SCENARIOS.map(({ probability, mean, sd }, s) =>
      [year, ["laag", "midden", "hoog"][s], comma(probability), mean + 1_000 * i, comma(sd)].join(";"),
    ),
  );
  return folder.put(name, ["jaar;scenario;kans;verwachting;spreiding", ...rows, ""].join("\r\n"));
}

function events(): string {
  return folder.put("G.csv", "gebeurtenis;kans;extra instroom;spreiding;jaar\nbesluit;0,3;4000;500;2027\n");
}

function densities(withEvent = false) {
  return YEARS.map((year, i) => {
    const scenarios = SCENARIOS.map(({ probability, mean, sd }) => {
      return { family: "normal" as const, probability, mean: mean + 1_000 * i, sd };
    });
    const mixture = createMixture(scenarios, withEvent && year === 2027 ? [EVENT] : []);
    return { year, quantile: (p: number) => mixture.quantile(p) };
  });
}

const rowsOfRound = () =>
  readTable({ ...readCsv(readFileSync(ROUND)), parameter: "P" }).rows.map(({ row }) => row);
const model = () => compileModel(MODELS.get("mpp@1") ?? []);

function args(...more: readonly string[]): readonly string[] {
  return ["project", "--bands", "--parameters", ROUND, "--inflow", inflow(), "--scenario", "medio", ...more];
}

async function lines(...more: readonly string[]): Promise<readonly Line[]> {
  const { output, errors } = await mpp([...args("--indicators", IDS.join(",")), "--json", ...more]);
  expect(errors).toBe("");
  return JSON.parse(output) as readonly Line[];
}

/** What the chain itself gives for the same densities. */
function expected(withEvent: boolean, rho: number, draws: number, seed: number): readonly (number | null)[] {
  const options = { grain: "jaar", rho, draws, seed, scenario: "medio" } as const;
  return bands(model(), rowsOfRound(), densities(withEvent), IDS, CHANCES, options).flatMap(({ quantiles }) =>
    quantiles.flat(),
  );
}

describe("mpp project --bands", () => {
  it("gives four quantiles per indicator and year in full precision, and says that they are not exact", async () => {
    const found = await lines("--draws", "500");
    expect(found.map(({ waarde }) => waarde)).toEqual(expected(false, 0, 500, 1));
    expect(found.slice(0, 5).map(({ indicator, kans, periode }) => [indicator, kans, periode])).toEqual([
      ...CHANCES.map((chance) => ["coa.bezetting", chance, "2026"]),
      ["coa.bezetting", 0.125, "2027"],
    ]);
    expect(new Set(found.map(({ exact }) => exact))).toEqual(new Set([false]));
  });

  it("takes events, a correlation, a number of draws and a seed", async () => {
    const more = ["--events", events(), "--dependence", "0.6", "--draws", "300", "--seed", "9"];
    const found = (await lines(...more)).map(({ waarde }) => waarde);
    expect(found).toEqual(expected(true, 0.6, 300, 9));
    expect(found).not.toEqual(expected(false, 0.6, 300, 9));
  });

  it("comonotone bands are the runs at the quantiles of the years, and are said to be exact", async () => {
    const found = await lines("--dependence", "comonotoon", "--chances", "0.875");
    const values = densities().map(({ quantile }) => quantile(0.875));
    const run = project({
      ...{ model: model(), rows: rowsOfRound(), scenario: "medio", grain: "jaar" },
      inflow: { years: YEARS, values },
    });
    expect(found).toEqual(
      IDS.flatMap((indicator) =>
        YEARS.map((year, t) => {
          const waarde = run.value(indicator, t, 0);
          return { indicator, kans: 0.875, periode: String(year), waarde, exact: true };
        }),
      ),
    );
  });

  it("gives months with their years", async () => {
    const found = await lines("--months", "--draws", "200", "--chances", "0.5");
    const value = (periode: string) =>
      found.find((line) => line.indicator === "coa.bezetting" && line.periode === periode)?.waarde;
    expect(value("2027-12")).toBeGreaterThan(0);
    expect(value("2027")).toBe(value("2027-12"));
    expect(found.length).toBe(IDS.length * (36 + 3));
  });

  it("writes CSV as Dutch Excel reads it, and a table that says how it was made", async () => {
    const few = args("--indicators", "coa.bezetting", "--chances", "0.5", "--draws", "200");
    const [value] = expected(false, 0, 200, 1).slice(1);
    expect((await mpp([...few, "--csv"])).output.split("\r\n").slice(0, 2)).toEqual([
      "indicator;kans;periode;waarde;exact",
      `coa.bezetting;0,5;2026;${comma(value ?? NaN)};nee`,
    ]);
    expect((await mpp(few)).output).toMatch(
      /^Kwantielen per jaar; jaren onafhankelijk; benaderd met 200 trekkingen \(seed 1\)\nindicator +eenheid +kans +2026 +2027 +2028\ncoa\.bezetting +personen +0,5 +63\.\d{3}/,
    );
    expect((await mpp([...few, "--dependence", "comonotoon", "--lang", "en"])).output).toMatch(
      /^Quantiles per year; all years high or low together \(comonotone\); exact, but where ≈ stands\n/,
    );
  });

  it("gives every indicator when none is chosen", async () => {
    const { output } = await mpp([...args("--draws", "100", "--chances", "0.5"), "--json"]);
    const ids = new Set((JSON.parse(output) as readonly Line[]).map(({ indicator }) => indicator));
    const one = { grain: "jaar", scenario: "medio", rows: rowsOfRound() } as const;
    const inflows = { years: YEARS, values: [30_000, 31_000, 32_000] };
    expect([...ids]).toEqual(
      project({ ...one, model: model(), inflow: inflows }).indicators.map(({ id }) => id),
    );
  });
});

describe("refused by name, with what is possible", () => {
  const refused = async (...all: readonly string[]): Promise<string> => {
    const { code, output, errors } = await mpp(all);
    expect([code, output]).toEqual([2, ""]);
    return errors.trimEnd();
  };

  it.each([
    [
      ["--chances", "0,5"],
      "--chances: '0' is geen kans tussen 0 en 1; geef bijvoorbeeld 0.125,0.5,2/3,0.875 (punt als decimaalteken).",
      "--chances: '0' is no chance between 0 and 1; give for example 0.125,0.5,2/3,0.875.",
    ],
    [
      ["--chances", "0.5,1"],
      "--chances: '1' is geen kans tussen 0 en 1; geef bijvoorbeeld 0.125,0.5,2/3,0.875 (punt als decimaalteken).",
      "--chances: '1' is no chance between 0 and 1; give for example 0.125,0.5,2/3,0.875.",
    ],
    [
      ["--chances", "1/0"],
      "--chances: '1/0' is geen kans tussen 0 en 1; geef bijvoorbeeld 0.125,0.5,2/3,0.875 (punt als decimaalteken).",
      "--chances: '1/0' is no chance between 0 and 1; give for example 0.125,0.5,2/3,0.875.",
    ],
    [
      ["--chances", Array.from({ length: 101 }, () => "0.5").join(",")],
      "--chances: 101 kansen; het zijn er hoogstens 100.",
      "--chances: 101 chances; there may be 100 at most.",
    ],
    [
      ["--draws", "99"],
      "--draws: '99' kan niet; mogelijk is een geheel getal van 100 tot en met 1.000.000.",
      "--draws: '99' cannot be; possible is a whole number from 100 to 1,000,000.",
    ],
    [
      ["--seed", "-1"],
      "--seed: '-1' kan niet; mogelijk is een geheel getal van 0 tot en met 4.294.967.295.",
      "--seed: '-1' cannot be; possible is a whole number from 0 to 4,294,967,295.",
    ],
    [
      ["--dependence", "hoog"],
      "--dependence: 'hoog' is onbekend; mogelijk is onafhankelijk, comonotoon of een correlatie van 0 tot en met 1, zoals 0.6.",
      "--dependence: 'hoog' is unknown; possible is onafhankelijk (independent), comonotoon (comonotone) or a correlation from 0 to 1, such as 0.6.",
    ],
    [
      ["--trace", "coa.bezetting@2028"],
      "--trace gaat niet samen met --bands: een kwantiel is geen uitkomst van één doorrekening.",
      "--trace does not go with --bands: a quantile is not the outcome of one run.",
    ],
    [
      ["--indicators", "coa.bezeting"],
      "indicator: indicator 'coa.bezeting' is onbekend; misschien is 'coa.bezetting' bedoeld",
      "indicator: indicator 'coa.bezeting' is unknown; perhaps 'coa.bezetting' was meant",
    ],
  ])("%j", async (more, dutch, english) => {
    // A value that begins with a dash is given with "=".
    const given = [`${more[0] ?? ""}=${more[1] ?? ""}`];
    expect(await refused(...args(...given))).toBe(dutch);
    expect(await refused(...args(...given), "--lang", "en")).toBe(english);
  });

  it("a choice of bands without --bands", async () => {
    const rest = ["project", "--parameters", ROUND, "--inflow", inflow()];
    expect(await refused(...rest, "--draws", "1000")).toBe("--draws hoort bij --bands.");
    expect(await refused(...rest, "--scenario", "medio", "--lang", "en")).toBe(
      "--scenario goes with --bands.",
    );
  });

  it("parameters that differ per scenario, until one is chosen", async () => {
    const rest = ["project", "--bands", "--parameters", ROUND, "--inflow", inflow()];
    expect(await refused(...rest)).toBe(
      "coa.realisatie_taakstelling verschilt per scenario; kies met --scenario van welk scenario de parameters gelden: minimum, mediaan, medio, maximum.",
    );
    expect(await refused(...rest, "--scenario", "midden", "--lang", "en")).toBe(
      "--scenario: the parameters of this model have no rows for scenario 'midden', but for minimum, mediaan, medio and maximum.",
    );
    expect(await refused(...rest, "--scenario", "medio", "--model", "regulier@1")).toBe(
      "--scenario: de parameters van dit model hebben geen rijen voor scenario 'medio'; laat --scenario weg.",
    );
  });

  const HEADING = "jaar;scenario;kans;verwachting;spreiding";
  it.each([
    ["a text", `${HEADING}\n2026;laag;een;26000;2500\n`, "rij 2, kolom 3 (kans), C2: 'een' is geen getal"],
    ["a point in a file with commas", `${HEADING}\n2026;laag;0.5;26000,5;2500\n`, "C2"],
    ["chances that do not add up", `${HEADING}\n2026;laag;0,5;26000;2500\n`, "0,5"],
    ["no column for years", "kans;verwachting;spreiding\n1;26000;2500\n", "een kolom jaar ontbreekt"],
    [
      "a year that is skipped",
      `${HEADING}\n2026;a;1;9000;10\n2028;a;1;9000;10\n`,
      "jaar 2028 staat waar 2027 hoort",
    ],
    [
      "a density that reaches below 0",
      `${HEADING}\n2026;a;1;3000;2000\n`,
      "de verdeling van 2026 komt onder 0: een trekking geeft",
    ],
    ["values in place of densities", "jaar;scenario;waarde\n2026;medio;30000\n", "'waarde'"],
  ])("%s", async (_, text, sentence) => {
    const file = folder.put("fout.csv", text);
    const rest = ["--parameters", ROUND, "--scenario", "medio", "--inflow", file];
    expect(await refused("project", "--bands", ...rest)).toContain(sentence);
  });

  it("an event in a year that has no scenarios, and a set in place of the densities", async () => {
    const file = folder.put("G2.csv", "kans;extra instroom;spreiding;jaar\n0,3;4000;500;2035\n");
    expect(await refused(...args("--events", file))).toContain("2035");
    const rest = ["--parameters", ROUND, "--scenario", "medio", "--inflow", ROUND.replace(".csv", ".json")];
    expect(await refused("project", "--bands", ...rest)).toBe(
      `${ROUND.replace(".csv", ".json")}: met --bands is de instroom een CSV-bestand met jaar;scenario;kans;verwachting;spreiding.`,
    );
  });
});
