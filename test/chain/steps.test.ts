/** Bands and sensitivities in pieces are, bit for bit, those in one go, also when other work comes in between. */
import { describe, expect, it } from "vitest";
import {
  type BandOptions,
  bands,
  bandSteps,
  leverEffects,
  leverSteps,
  part,
  type Steps,
  whole,
  type YearDensity,
} from "../../src/chain";
import { inflowPaths, pathChances } from "../../src/chain/paths";
import { normalQuantile } from "../../src/core";
import { builtIn } from "./built-in";
import { makeSet, YEARS } from "./reference/sets";

const densities: readonly YearDensity[] = YEARS.map((year, i) => ({
  year,
  quantile: (p) => 40_000 + 1_000 * i + 8_000 * normalQuantile(p),
}));
const CHANCES = [0.125, 0.25, 0.75, 0.875];
const IDS = ["coa.bezetting", "politie.ir.registraties.benutting"];
const SET = makeSet(7, {});
const options: BandOptions = { grain: "jaar", rho: 0.5, draws: 5_000, seed: 1, scenario: "medio" };

/** Piece by piece in turn, so that none can leave something for the other. */
function inTurn<T>(a: Steps<T>, b: Steps<T>): readonly [T, T] {
  let [left, right] = [a.next(), b.next()];
  while (left.done !== true || right.done !== true) {
    if (left.done !== true) left = a.next();
    if (right.done !== true) right = b.next();
  }
  return [left.value, right.value];
}

describe("bands in pieces", () => {
  it.each(["jaar", "maand"] as const)(
    "are those in one go while another run goes on in between, per %s",
    (grain) => {
      const model = builtIn("mpp@1");
      const how = { ...options, grain, draws: grain === "jaar" ? 5_000 : 600 };
      const other = { ...how, seed: 2, rho: 0 };
      const steps = (of: BandOptions): ReturnType<typeof bandSteps> =>
        bandSteps(model, SET, densities, IDS, CHANCES, of);
      const [first, second] = inTurn(steps(how), steps(other));
      expect(first).toEqual(bands(model, SET, densities, IDS, CHANCES, how));
      expect(second).toEqual(bands(model, SET, densities, IDS, CHANCES, other));
      expect(first).not.toEqual(second);
    },
  );

  it("say how far they are, from 0 to 1 and never back, in pieces of at most one block of draws", () => {
    const seen: number[] = [];
    const steps = bandSteps(builtIn("bewaring@1"), SET, densities, ["bewaring.bezetting"], CHANCES, options);
    for (let step = steps.next(); step.done !== true; step = steps.next()) seen.push(step.value);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[0]).toBeGreaterThanOrEqual(0);
    expect(seen.at(-1)).toBeLessThan(1);
    expect(seen.length).toBeGreaterThan(5_000 / 128);
  });

  it("of a path that has a negative number of applications are refused as in one go", () => {
    const low = densities.map(({ year }) => ({
      year,
      quantile: (p: number) => 1_000 + 8_000 * normalQuantile(p),
    }));
    const asked = [builtIn("mpp@1"), SET, low, IDS, CHANCES, options] as const;
    const refusal = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return error;
      }
    };
    const one = refusal(() => bands(...asked));
    expect(one).toMatchObject({ failure: { code: "negative-flow" } });
    expect(refusal(() => whole(bandSteps(...asked)))).toEqual(one);
  });
});

describe("sensitivities in pieces", () => {
  it("are those in one go", () => {
    const inflow = { years: YEARS, values: YEARS.map((_, n) => 40_000 + 1_000 * n) };
    const run = {
      model: builtIn("bewaring@1"),
      rows: SET,
      inflow,
      scenario: "medio",
      grain: "jaar",
    } as const;
    const steps = (): ReturnType<typeof leverSteps> => leverSteps(run, "bewaring.bezetting", "2027", 0.1);
    const [first, second] = inTurn(steps(), steps());
    expect(first).toEqual(leverEffects(run, "bewaring.bezetting", "2027", 0.1));
    expect(second).toEqual(first);
  });
});

describe("paths in pieces", () => {
  it("have more draws than a slice and every one of them is drawn", () => {
    const draws = 9_000;
    const paths = inflowPaths(densities, pathChances(YEARS.length, { draws, rho: 0.5, seed: 3 }), draws);
    expect(paths.length).toBe(draws * YEARS.length);
    expect(paths.every((value) => value !== 0)).toBe(true);
  });
});

describe("a part of the work", () => {
  it("has its progress between that of the others", () => {
    function* halves(): Steps<string> {
      yield 0;
      yield 0.5;
      return "klaar";
    }
    const seen: number[] = [];
    const steps = part(halves(), 0.2, 0.6);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) seen.push(step.value);
    expect(seen).toEqual([0.2, 0.4]);
    expect(step.value).toBe("klaar");
  });
});
