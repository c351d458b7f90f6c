/** Many draws at once: a draw has the same bits alone and among others, and in numbers that were used before. */
import { describe, expect, it } from "vitest";
import { type Grain, project, yearlyOutcome } from "../../src/chain";
import { type Outcome, outcomeOf } from "../../src/chain/outcome";
import { periodsOf } from "../../src/chain/periods";
import { type PreparedRun, prepareRun } from "../../src/chain/prepare";
import { roomOf, runColumns } from "../../src/chain/run";
import { allPeriods, BLOCK, samplesOf } from "../../src/chain/samples";
import { numbersOf } from "../../src/chain/values";
import { builtIn } from "./built-in";
import { randomOf, YEARS } from "./reference/sets";
import { GRAINS, PER_YEAR } from "./refusals";

const DRAWS = 7;
const rows = PER_YEAR;
const model = builtIn("mpp@1");

function prepared(grain: Grain): PreparedRun {
  return prepareRun(model, numbersOf(rows, "medio"), periodsOf(YEARS, grain), grain);
}

/** Draw d of year y at y × draws + d. */
function inflowOf(draws: number, seed: number): Float64Array {
  const random = randomOf(seed);
  return Float64Array.from({ length: YEARS.length * draws }, () => 20_000 + 40_000 * random());
}

function alone(inflow: Float64Array, draws: number, d: number, grain: Grain): Outcome {
  const values = YEARS.map((_, year) => inflow[year * draws + d] ?? NaN);
  return project({ model, rows, inflow: { years: YEARS, values }, scenario: "medio", grain });
}

/** All values of a draw, in the order of the indicators and periods. */
function bitsOf(outcome: Outcome, d: number): readonly number[] {
  return outcome.indicators.flatMap(({ id }) => outcome.periods.map((_, t) => outcome.value(id, t, d)));
}

describe("draws in columns", () => {
  it.each(GRAINS)("each draw is its own run, bit by bit (%s)", (grain) => {
    const run = prepared(grain);
    const inflow = inflowOf(DRAWS, 3);
    const together = outcomeOf(run, runColumns(run, inflow, DRAWS));
    for (let d = 0; d < DRAWS; d++) {
      expect(bitsOf(together, d)).toEqual(bitsOf(alone(inflow, DRAWS, d, grain), 0));
    }
  });

  it("numbers that held another inflow, or another run, make no difference", () => {
    const [run, other] = [prepared("jaar"), prepared("jaar")];
    const room = new Float64Array(roomOf(run, DRAWS)).fill(NaN);
    const fresh = [1, 2].map((seed) =>
      bitsOf(outcomeOf(run, runColumns(run, inflowOf(DRAWS, seed), DRAWS)), 3),
    );
    const used = [
      [run, 1],
      [run, 2],
      [other, 1],
      [run, 2],
    ] as const;
    for (const [which, seed] of used) {
      const outcome = outcomeOf(which, runColumns(which, inflowOf(DRAWS, seed), DRAWS, room));
      expect(bitsOf(outcome, 3)).toEqual(fresh[seed - 1]);
    }
  });

  it("samples over more than one block, months and their years, are those of the runs", () => {
    const draws = BLOCK + 3;
    const run = prepared("maand");
    const paths = inflowOf(draws, 5);
    const ids = [
      "coa.bezetting",
      "coa.bezetting.gemiddeld",
      "ind.asiel.spoor4aa.productie.benutting",
      "nidos.uitstroom",
    ];
    const samples = samplesOf(run, ids, { paths, draws, withYears: true });
    const periods = allPeriods(run, true);
    expect(periods.slice(-6).map(({ name }) => name)).toEqual([
      "2030-12",
      "2026",
      "2027",
      "2028",
      "2029",
      "2030",
    ]);
    for (const d of [0, BLOCK - 1, BLOCK, draws - 1]) {
      const outcome = alone(paths, draws, d, "maand");
      const yearly = yearlyOutcome(outcome);
      for (const [i, id] of ids.entries()) {
        const expected = [
          ...outcome.periods.map((_, t) => outcome.value(id, t, 0)),
          ...yearly.periods.map((_, t) => yearly.value(id, t, 0)),
        ];
        expect(samples[i]?.map((column) => column[d])).toEqual(expected);
      }
    }
  });
});
