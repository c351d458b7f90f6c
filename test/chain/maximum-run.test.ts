/**
 * What the run of the "maximum" is worth: the figures of docs/besluiten/0015, from the sample's parameters of round 2026-1
 * (those of scenario medio) and the densities of its sheet Instroom. Draws: 2¹⁶, fixed seed.
 */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Band,
  type BandOptions,
  bands,
  type CompiledModel,
  project,
  type YearDensity,
} from "../../src/chain";
import { createMixture } from "../../src/core";
import { type ParameterRow, readCsv, readTable } from "../../src/params";
import { builtIn } from "./built-in";

const YEARS = [2026, 2027, 2028, 2029, 2030];
const CHANCES = [0.25, 0.45, 0.22, 0.08];
/** Expected inflow and spread per year and scenario [persons/year]. */
const SCENARIOS = [
  [22_000, 3_000, 30_000, 4_000, 38_000, 5_000, 55_000, 9_000],
  [21_000, 3_200, 30_500, 4_500, 39_000, 5_500, 56_000, 9_500],
  [20_000, 3_400, 31_000, 5_000, 40_000, 6_000, 57_000, 10_000],
  [19_500, 3_600, 31_500, 5_300, 41_000, 6_500, 58_000, 10_500],
  [19_000, 3_800, 32_000, 5_600, 42_000, 7_000, 59_000, 11_000],
];
const DECISION = "docs/besluiten/0015-bands.md";
const MAXIMUM = 0.875;
const LAST = YEARS.length - 1;
/** Two stocks that a capacity empties, and one without a capacity. */
const IDS = ["ind.asiel.spoor4aa.voorraad", "coa.bezetting", "nidos.caseload"];
const how: BandOptions = { grain: "jaar", rho: 0, draws: 2 ** 16, seed: 1, scenario: "medio" };
/** Steps of a thousandth. */
const FINE = Array.from({ length: 999 }, (_, i) => (i + 1) / 1_000);

let model: CompiledModel;
let rows: readonly ParameterRow[];
let densities: readonly YearDensity[];
let run: ReadonlyMap<string, number>;
let independent: readonly Band[];

beforeAll(() => {
  model = builtIn("asiel@1");
  const csv = readCsv(readFileSync("assets/voorbeeld/data/parameters-2026-1.csv"));
  rows = readTable({ ...csv, parameter: "P" }).rows.map(({ row }) => row);
  densities = SCENARIOS.map((numbers, i) => {
    const mixture = createMixture(
      CHANCES.map((probability, s) => {
        return { family: "normal", probability, mean: numbers[2 * s] ?? NaN, sd: numbers[2 * s + 1] ?? NaN };
      }),
    );
    return { year: YEARS[i] ?? NaN, quantile: (p) => mixture.quantile(p) };
  });
  const values = densities.map((density) => density.quantile(MAXIMUM));
  const outcome = project({
    model,
    rows,
    inflow: { years: YEARS, values },
    scenario: "medio",
    grain: "jaar",
  });
  run = new Map(IDS.map((id) => [id, outcome.value(id, LAST, 0)]));
  independent = bands(model, rows, densities, IDS, FINE, how);
});

/** Chance that an indicator is at most the run's, when the years are independent, to a thousandth. */
function chanceOfRun(i: number): number {
  const quantiles = independent[i]?.quantiles[LAST] ?? [];
  return quantiles.filter((value) => value <= (run.get(IDS[i] ?? "") ?? NaN)).length / 1_000;
}

describe("the run of the maximum", () => {
  it("is the quantile 0.875 of every indicator when all years move together, bit by bit", () => {
    const together = bands(model, rows, densities, IDS, [MAXIMUM], { ...how, rho: 1 });
    expect(together.map(({ exact }) => exact)).toEqual([true, true, true]);
    expect(together.map(({ quantiles }) => quantiles[LAST]?.[0])).toEqual(IDS.map((id) => run.get(id)));
  });

  it("is the quantile 0.875 of the first year whatever the years do", () => {
    const outcome = bands(model, rows, densities, ["nidos.caseload"], [MAXIMUM], { ...how, rho: 1 });
    const own = bands(model, rows, densities, ["nidos.caseload"], [MAXIMUM], how);
    const [together = NaN, apart = NaN] = [outcome, own].map(([band]) => band?.quantiles[0]?.[0] ?? NaN);
    expect(Math.abs(apart / together - 1)).toBeLessThan(1e-3);
  });

  it("is exceeded far less often than one in eight in 2030 when the years are independent", () => {
    for (const [i] of IDS.entries()) expect(chanceOfRun(i)).toBeGreaterThan(0.95);
  });

  it("and the decision gives these very figures", () => {
    const text = readFileSync(DECISION, "utf8");
    const english = (value: number): string => Math.round(value).toLocaleString("en-US");
    for (const [i, id] of IDS.entries()) {
      const band = independent[i]?.quantiles[LAST]?.[FINE.indexOf(MAXIMUM)] ?? NaN;
      const figures = [
        english(run.get(id) ?? NaN),
        english(Math.round(band / 100) * 100),
        chanceOfRun(i).toFixed(3),
      ];
      expect(text).toMatch(new RegExp(`\\| \`${id}\` +\\| +${figures.join(" +\\| +")} +\\|`));
    }
  });
});
