/** Bands: quantiles of whole paths, against runs, against a simulation of our own, and against themselves. */
import { describe, expect, it } from "vitest";
import { type BandOptions, bands, compileModel, project, type YearDensity } from "../../src/chain";
import { inflowPaths, pathChances } from "../../src/chain/paths";
import { FailureError, normalQuantile } from "../../src/core";
import { builtIn } from "./built-in";
import { randomOf, YEARS } from "./reference/sets";
import { given, PLAUSIBLE, withValue } from "./refusals";
import { definitions, row, rowsOf } from "./set";

const MEAN = 40_000;
const SD = 8_000;
const densities: readonly YearDensity[] = YEARS.map((year, i) => ({
  year,
  quantile: (p) => MEAN + 1_000 * i + SD * normalQuantile(p),
}));
const CHANCES = [0.125, 0.5, 2 / 3, 0.875];
const together: BandOptions = { grain: "jaar", rho: 1, draws: 1, seed: 1 };

describe("all years together", () => {
  const model = builtIn("mpp@1");
  const rows = withValue(PLAUSIBLE, ["coa.realisatie_taakstelling", 0.9]);
  const at = (p: number) =>
    project({
      ...{ model, rows, scenario: "", grain: "jaar" },
      inflow: { years: YEARS, values: densities.map((density) => density.quantile(p)) },
    });

  it.each(["coa.bezetting", "ind.asiel.spoor4aa.voorraad", "asiel.instroom.totaal", "nidos.caseload"])(
    "%s rises with the inflow: its band is the runs at the quantiles, bit by bit",
    (id) => {
      const [band] = bands(model, rows, densities, [id], CHANCES, together);
      expect(band).toMatchObject({ indicator: id, exact: true });
      for (const [t] of YEARS.entries()) {
        expect(band?.quantiles[t]).toEqual(CHANCES.map((p) => at(p).value(id, t, 0)));
      }
    },
  );

  it("what falls with the inflow has its quantile p at the run of 1 - p", () => {
    const id = "politie.ir.registraties.onbenut";
    const idle = withValue(rows, ["politie.ir.capaciteit", 1e6]);
    const [band] = bands(model, idle, densities, [id], CHANCES, together);
    expect(band?.exact).toBe(true);
    for (const [t, density] of densities.entries()) {
      const waiting = t === 0 ? given(rows, "politie.ir.aanmeldingen.startvoorraad") : 0;
      const others = waiting + given(rows, "asiel.hasa") + given(rows, "asiel.zij_instroom");
      for (const [i, p] of CHANCES.entries()) {
        expect(band?.quantiles[t]?.[i]).toBeCloseTo(1e6 - others - density.quantile(1 - p), 5);
      }
      const quantiles = band?.quantiles[t] ?? [];
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
    }
  });

  it("what does both is not said to be exact, and is close to its quantiles all the same", () => {
    const fold = compileModel(
      [
        row("a.in", "stroom", "invoer", "instroom"),
        row("a.vouw", "stroom", "maximum", "a.in - [a.aantal]; [a.aantal] - a.in"),
      ],
      { definitions },
    );
    const one = densities.slice(0, 1);
    const [band] = bands(fold, rowsOf([["a.aantal", MEAN]]), one, ["a.vouw"], CHANCES, together);
    expect(band?.exact).toBe(false);
    for (const [i, p] of CHANCES.entries()) {
      // |X - mean| of a normal X.
      const expected = SD * normalQuantile((1 + p) / 2);
      expect(Math.abs((band?.quantiles[0]?.[i] ?? NaN) - expected)).toBeLessThan(0.008 * SD);
    }
  });

  it("a density that gives a negative number of applications is refused", () => {
    const low = densities.map(({ year }) => ({
      year,
      quantile: (p: number) => 1_000 + SD * normalQuantile(p),
    }));
    for (const rho of [0, 1]) {
      const options = { ...together, rho, draws: 512 };
      expect(() => bands(model, rows, low, ["coa.bezetting"], CHANCES, options)).toThrow(FailureError);
    }
  });

  it("an unknown indicator is refused", () => {
    expect(() => bands(model, rows, densities, ["coa.bezeting"], CHANCES, together)).toThrow(FailureError);
  });
});

/** A stock that a capacity empties, with about as much coming in as can go out. */
const CAPACITY = 42_000;
const START = 5_000;
const queue = compileModel(
  [
    row("a.in", "stroom", "invoer", "instroom"),
    row("a.uit", "stroom", "capaciteit", "[a.capaciteit]; begin(a.voorraad) + a.in"),
    row("a.voorraad", "voorraad", "voorraad", "a.in - a.uit"),
  ],
  { definitions },
);
const queueRows = rowsOf([
  ["a.capaciteit", CAPACITY],
  ["a.voorraad.startvoorraad", START],
]);

/** Stocks at the end of the last year, sorted: a plain simulation, pseudo-random. */
function simulated(draws: number, rho: number): Float64Array {
  const random = randomOf(99);
  const own = Math.sqrt(1 - rho * rho);
  return Float64Array.from({ length: draws }, () => {
    let stock = START;
    let z = 0;
    for (const [i] of YEARS.entries()) {
      const shock = normalQuantile(random() || 0.5);
      z = i === 0 ? shock : rho * z + own * shock;
      stock = Math.max(0, stock + MEAN + 1_000 * i + SD * z - CAPACITY);
    }
    return stock;
  }).sort();
}

describe("years on their own", () => {
  const options: BandOptions = { grain: "jaar", rho: 0, draws: 8_192, seed: 7 };
  const quantiles = (more: Partial<BandOptions>, chances = CHANCES) =>
    bands(queue, queueRows, densities, ["a.voorraad"], chances, { ...options, ...more })[0]?.quantiles[4] ??
    [];

  it.each([0, 0.6])("the quantiles are those of a large simulation (correlation %d)", (rho) => {
    const sample = simulated(200_000, rho);
    for (const [i, p] of CHANCES.entries()) {
      const found = quantiles({ rho, draws: 65_536 })[i] ?? NaN;
      // An empty stock has a chance of its own: below the quantile less than p, up to it at least p.
      const below = sample.filter((stock) => stock < found - 1e-6).length / sample.length;
      const upTo = sample.filter((stock) => stock <= found + 1e-6).length / sample.length;
      // Three standard errors of the simulation, and a thousandth for the draws.
      const allowed = 3 * Math.sqrt((p * (1 - p)) / sample.length) + 0.001;
      expect(below).toBeLessThan(p + allowed);
      expect(upTo).toBeGreaterThan(p - allowed);
    }
  });

  it("the run of the maximum is far beyond the maximum of the stock", () => {
    const runs = bands(queue, queueRows, densities, ["a.voorraad"], [0.875], together);
    const maximum = runs[0]?.quantiles[4]?.[0] ?? NaN;
    const sample = simulated(200_000, 0);
    expect(sample.filter((stock) => stock < maximum).length / sample.length).toBeGreaterThan(0.97);
    expect(quantiles({}, [0.97])[0]).toBeLessThan(maximum);
  });

  it("same seed, same numbers; another seed, others", () => {
    expect(quantiles({})).toEqual(quantiles({}));
    expect(quantiles({ seed: 8 })).not.toEqual(quantiles({}));
  });

  it("more draws bring two seeds closer together", () => {
    const apart = (draws: number): number => {
      const pairs = Array.from({ length: 6 }, (_, i) =>
        [2 * i + 1, 2 * i + 2].map((seed) => quantiles({ draws, seed })),
      );
      return pairs.reduce((sum, [a, b]) => sum + Math.abs((a?.[3] ?? NaN) - (b?.[3] ?? NaN)), 0);
    };
    expect(apart(8_192)).toBeLessThan(apart(256) / 4);
  });

  it("bands of any chances are in order, and not called exact", () => {
    const chances = [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99];
    const found = quantiles({}, chances);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(bands(queue, queueRows, densities, ["a.in"], [0.5], options)[0]?.exact).toBe(false);
  });

  it("blocks of draws make no difference: 300 draws are 300 runs", () => {
    const few = { ...options, draws: 300 };
    const paths = inflowPaths(densities, pathChances(5, few), 300);
    const ends = Array.from({ length: 300 }, (_, d) => {
      const values = YEARS.map((__, year) => paths[year * 300 + d] ?? NaN);
      const inflow = { years: YEARS, values };
      return project({ model: queue, rows: queueRows, inflow, scenario: "", grain: "jaar" }).value(
        "a.voorraad",
        4,
        0,
      );
    }).sort((a, b) => a - b);
    // Type 7: position (n - 1)·p between the sorted values.
    const position = 299 * 0.875;
    const low = ends[Math.floor(position)] ?? NaN;
    const high = ends[Math.ceil(position)] ?? NaN;
    const expected = low + (position % 1) * (high - low);
    expect(quantiles({ draws: 300 }, [0.875])[0]).toBeCloseTo(expected, 6);
  });
});

describe("chances of the years", () => {
  const draws = 4_096;

  function correlation(a: Float64Array, b: Float64Array): number {
    const [x, y] = [a, b].map((column) => [...column].map(normalQuantile));
    const product = (p: readonly number[], q: readonly number[]): number =>
      p.reduce((sum, value, i) => sum + value * (q[i] ?? NaN), 0);
    const [u = [], v = []] = [x, y];
    return product(u, v) / Math.sqrt(product(u, u) * product(v, v));
  }

  it.each([0, 0.3, 0.6, 0.95])("a year and the next correlate %d, and two years apart its square", (rho) => {
    const [first, second, third] = pathChances(3, { draws, rho, seed: 3 });
    if (first === undefined || second === undefined || third === undefined) throw new Error("no years");
    expect(correlation(first, second)).toBeCloseTo(rho, 2);
    expect(correlation(second, third)).toBeCloseTo(rho, 2);
    expect(correlation(first, third)).toBeCloseTo(rho * rho, 2);
  });

  it.each([0, 0.6, 1])("each year's chances are spread evenly over 0 to 1 (correlation %d)", (rho) => {
    for (const column of pathChances(5, { draws, rho, seed: 3 })) {
      const sorted = column.slice().sort();
      const distance = Math.max(...[...sorted].map((p, i) => Math.abs(p - (i + 0.5) / draws)));
      expect(distance).toBeLessThan(0.02);
      expect(sorted[0]).toBeGreaterThan(0);
      expect(sorted[draws - 1]).toBeLessThan(1);
    }
  });

  it("together is one chance for all years", () => {
    const [first, ...others] = pathChances(4, { draws, rho: 1, seed: 3 });
    for (const other of others) expect(other).toEqual(first);
  });
});
