/**
 * Quasi-random draws err less than pseudo-random ones. A small copy of bench/rmse.ts, which does it with the default model:
 * a stock that a capacity empties, 1,024 draws, 16 fixed seeds, against 131,072 draws.
 */
import { describe, expect, it } from "vitest";
import { compileModel, type YearDensity } from "../../src/chain";
import { inflowPaths, pathChances } from "../../src/chain/paths";
import { periodsOf } from "../../src/chain/periods";
import { prepareRun } from "../../src/chain/prepare";
import { samplesOf } from "../../src/chain/samples";
import { numbersOf } from "../../src/chain/values";
import { normalQuantile } from "../../src/core";
import { randomOf, YEARS } from "./reference/sets";
import { definitions, row, rowsOf } from "./set";

const DRAWS = 1_024;
const SEEDS = Array.from({ length: 16 }, (_, i) => i + 1);
const densities: readonly YearDensity[] = YEARS.map((year, i) => ({
  year,
  quantile: (p) => 40_000 + 1_000 * i + 8_000 * normalQuantile(p),
}));

/** Mean and quantile 0.875 of the stock at the end. */
function measured(chances: readonly Float64Array[], draws: number): readonly [mean: number, high: number] {
  const queue = compileModel(
    [
      row("a.in", "stroom", "invoer", "instroom"),
      row("a.uit", "stroom", "capaciteit", "[a.capaciteit]; begin(a.voorraad) + a.in"),
      row("a.voorraad", "voorraad", "voorraad", "a.in - a.uit"),
    ],
    { definitions },
  );
  const rows = rowsOf([
    ["a.capaciteit", 42_000],
    ["a.voorraad.startvoorraad", 5_000],
  ]);
  const prepared = prepareRun(queue, numbersOf(rows, ""), periodsOf(YEARS, "jaar"), "jaar");
  const paths = inflowPaths(densities, chances, draws);
  const [stock] = samplesOf(prepared, ["a.voorraad"], { paths, draws, withYears: false });
  const sorted = (stock?.[YEARS.length - 1] ?? new Float64Array()).slice().sort();
  const mean = sorted.reduce((sum, value) => sum + value, 0) / draws;
  return [mean, sorted[Math.round(0.875 * draws)] ?? NaN];
}

const quasi = (draws: number, seed: number): readonly Float64Array[] =>
  pathChances(YEARS.length, { draws, rho: 0, seed });

function pseudo(draws: number, seed: number): readonly Float64Array[] {
  const random = randomOf(1_000 + seed);
  return YEARS.map(() => Float64Array.from({ length: draws }, () => random() || 0.5));
}

describe("root mean square error", () => {
  it("is three times smaller for the mean and twice for the quantile 0.875 of a stock behind a capacity", () => {
    const truth = measured(quasi(2 ** 17, 99), 2 ** 17);
    const errorOf = (draw: typeof quasi, which: 0 | 1): number => {
      const squares = SEEDS.map((seed) => (measured(draw(DRAWS, seed), DRAWS)[which] - truth[which]) ** 2);
      return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / SEEDS.length);
    };
    expect(errorOf(pseudo, 0) / errorOf(quasi, 0)).toBeGreaterThan(3);
    expect(errorOf(pseudo, 1) / errorOf(quasi, 1)).toBeGreaterThan(2);
  });
});
