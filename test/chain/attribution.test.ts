/** The difference between two rounds, divided over its causes. Source of the method: Shapley (1953). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapleyValues, type ValueOf } from "../../src/chain";
import { tries } from "../core/reference-cases";

const CAUSES = ["startstanden", "parameters", "dichtheid", "model"] as const;
type Cause = (typeof CAUSES)[number];

/** A game of 16 subsets with any values. */
function gameOf(values: readonly number[]): ValueOf<Cause> {
  return (renewed) =>
    values[CAUSES.reduce((bits, cause, i) => bits + (renewed.has(cause) ? 2 ** i : 0), 0)] ?? NaN;
}

const games = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 16, maxLength: 16 });
const options = { seed: 20_260_104, numRuns: tries(1_000) };

describe("known games", () => {
  it("a pair of gloves: who holds the only right one gets two thirds", () => {
    const value = shapleyValues(["left", "other left", "right"], (has) =>
      has.has("right") && has.size > 1 ? 1 : 0,
    );
    expect(value.get("right")).toBeCloseTo(2 / 3, 15);
    expect(value.get("left")).toBeCloseTo(1 / 6, 15);
    expect(value.get("other left")).toBeCloseTo(1 / 6, 15);
  });

  it("a majority of 50, 30 and 20 with 60 needed: 2/3, 1/6, 1/6", () => {
    const votes: Readonly<Record<string, number>> = { a: 50, b: 30, c: 20 };
    const value = shapleyValues(["a", "b", "c"], (has) =>
      [...has].reduce((sum, name) => sum + (votes[name] ?? 0), 0) >= 60 ? 1 : 0,
    );
    expect(value.get("a")).toBeCloseTo(2 / 3, 15);
    expect(value.get("b")).toBeCloseTo(1 / 6, 15);
    expect(value.get("c")).toBeCloseTo(1 / 6, 15);
  });

  it("causes that only add up keep their own part, and one alone keeps all", () => {
    const parts = { startstanden: 120, parameters: -45, dichtheid: 0, model: 3 };
    const value = shapleyValues(CAUSES, (renewed) =>
      CAUSES.reduce((sum, cause) => sum + (renewed.has(cause) ? parts[cause] : 0), 1_000),
    );
    for (const cause of CAUSES) expect(value.get(cause)).toBeCloseTo(parts[cause], 9);
    expect(shapleyValues(["a"], (renewed) => (renewed.has("a") ? 7 : 2)).get("a")).toBe(5);
    expect(shapleyValues([], () => 1).size).toBe(0);
  });
});

describe("every game", () => {
  it("the parts add up to the whole difference", () => {
    fc.assert(
      fc.property(games, (values) => {
        const parts = [...shapleyValues(CAUSES, gameOf(values)).values()];
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(Math.abs(sum - ((values[15] ?? NaN) - (values[0] ?? NaN)))).toBeLessThan(1e-9 * 1e5);
      }),
      options,
    );
  });

  it("the order in which the causes are named changes no bit", () => {
    fc.assert(
      fc.property(games, fc.shuffledSubarray([...CAUSES], { minLength: 4 }), (values, order) => {
        const one = shapleyValues(CAUSES, gameOf(values));
        const other = shapleyValues(order, gameOf(values));
        for (const cause of CAUSES) expect(other.get(cause)).toBe(one.get(cause));
      }),
      options,
    );
  });

  it("it is the mean over all orders of change", () => {
    const orders = (left: readonly Cause[]): readonly (readonly Cause[])[] =>
      left.length === 0
        ? [[]]
        : left.flatMap((first) =>
            orders(left.filter((each) => each !== first)).map((rest) => [first, ...rest]),
          );
    fc.assert(
      fc.property(games, (values) => {
        const valueOf = gameOf(values);
        const all = orders(CAUSES);
        const found = shapleyValues(CAUSES, valueOf);
        for (const cause of CAUSES) {
          const sum = all.reduce((total, order) => {
            const before = order.slice(0, order.indexOf(cause));
            return total + valueOf(new Set([...before, cause])) - valueOf(new Set(before));
          }, 0);
          expect(Math.abs((found.get(cause) ?? NaN) - sum / all.length)).toBeLessThan(1e-9 * 1e5);
        }
      }),
      { ...options, numRuns: tries(200) },
    );
  });
});
