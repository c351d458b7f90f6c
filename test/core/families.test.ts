/**
 * Every family by itself: its parts must follow from each other (a tail is the integral of its density, a score
 * the slope of its logarithm).
 */
import { describe, expect, it } from "vitest";
import { type Component } from "../../src/core/component";
import { lognormalComponent } from "../../src/core/lognormal";
import { GeneralParts } from "../../src/core/general-parts";
import { findModes } from "../../src/core/modes";
import { normalQuantile } from "../../src/core/normal";
import { normalComponent, pointMass } from "../../src/core/normal-family";
import { emptyTails, MAGNIFIED } from "../../src/core/parts";
import { splitNormalComponent } from "../../src/core/split-normal";
import { truncatedNormalComponent } from "../../src/core/truncated-normal";

/** Made within each test, so that a mutation run sees which test makes what. */
const FAMILIES: readonly (readonly [string, () => Component, readonly number[]])[] = [
  ["normal", () => normalComponent(30_000, 4000), []],
  ["split, wide above", () => splitNormalComponent(30_000, 2000, 7000), []],
  ["split, wide below", () => splitNormalComponent(-500, 900, 100), []],
  ["split, nothing below", () => splitNormalComponent(17_000, 0, 3000), [17_000]],
  ["split, nothing above", () => splitNormalComponent(17_000, 3000, 0), [17_000]],
  ["lognormal, narrow", () => lognormalComponent(40_000, 2000), [0]],
  ["lognormal, wide", () => lognormalComponent(40_000, 60_000), [0]],
  ["truncated far below its mean", () => truncatedNormalComponent(40_000, 5000), [0]],
  ["truncated near its mean", () => truncatedNormalComponent(3000, 5000), [0]],
  ["truncated at its mean", () => truncatedNormalComponent(0, 5000), [0]],
  ["truncated above its mean", () => truncatedNormalComponent(-9000, 5000), [0]],
  ["truncated 12 spreads above its mean", () => truncatedNormalComponent(-60_000, 5000), [0]],
];
const CHANCES = [1e-12, 1e-6, 0.01, 0.125, 0.3, 0.5, 0.6, 0.875, 0.99, 1 - 2 ** -30];

/** ∫ f·density by Simpson's rule, 2,000 panels on either side of the cut; a lognormal on the scale of ln x. */
function integral(
  name: string,
  c: Component,
  f: (x: number) => number,
  from: number,
  to: number,
  cut: number,
): number {
  const logs = name.startsWith("lognormal");
  const at = (u: number): number => {
    const x = logs ? Math.exp(u) : u;
    return f(x) * c.density(x) * (logs ? x : 1);
  };
  const simpson = (a: number, b: number): number => {
    const n = 2000;
    const h = (b - a) / n;
    let total = 0;
    for (let i = 0; i <= n; i++) {
      const weight = i === 0 || i === n ? 1 : i % 2 === 1 ? 4 : 2;
      // the ends belong to the side that is integrated
      total += weight * at(a + h * (i === 0 ? 1e-9 : i === n ? n - 1e-9 : i));
    }
    return (total * h) / 3;
  };
  const [low, high] = logs ? [Math.log(from), Math.log(to)] : [from, to];
  return cut > low && cut < high ? simpson(low, cut) + simpson(cut, high) : simpson(low, high);
}

describe.each(FAMILIES)("%s", (name, make, knots) => {
  const placesOf = (c: Component): number[] => CHANCES.map((p) => c.quantile(p));
  const close = (got: number, exact: number, relative: number): void => {
    expect(Math.abs(got - exact)).toBeLessThanOrEqual(relative * Math.abs(exact));
  };

  it("has quantiles whose smaller tail is the chance asked", () => {
    const c = make();
    placesOf(c).forEach((x, i) => {
      const p = CHANCES[i] ?? NaN;
      const unit = c.density(x) * Math.abs(x) * 2 ** -52; // what the rounding of x itself moves
      if (p <= 0.5) expect(Math.abs(c.lower(x) - p)).toBeLessThanOrEqual(2e-11 * p + unit);
      else expect(Math.abs(c.upper(x) - (1 - p))).toBeLessThanOrEqual(2e-11 * (1 - p) + unit);
    });
    expect(c.centre).toBe(c.quantile(0.5));
  });

  it("has tails that make 1 together, and their logarithms", () => {
    const c = make();
    for (const x of placesOf(c)) {
      expect(Math.abs(c.lower(x) + c.upper(x) - 1)).toBeLessThan(4e-16);
      expect(Math.abs(c.logLower(x) - Math.log(c.lower(x)))).toBeLessThan(1e-13);
      expect(Math.abs(c.logUpper(x) - Math.log(c.upper(x)))).toBeLessThan(1e-13);
      expect(Math.abs(c.logDensity(x) - Math.log(c.density(x)))).toBeLessThan(1e-12);
    }
  });

  it("has a density that is the slope of its tails, a score that is the slope of its logarithm, and a bend", () => {
    const c = make();
    for (const x of placesOf(c).slice(2, 9)) {
      const h = 1e-5 * c.scale;
      close(c.density(x), (c.lower(x + h) - c.lower(x - h)) / (2 * h), 1e-7);
      expect(
        Math.abs(c.score(x) - (c.logDensity(x + h) - c.logDensity(x - h)) / (2 * h)) * c.scale,
      ).toBeLessThan(1e-8);
      expect(Math.abs(c.bend(x) - (c.score(x + h) - c.score(x - h)) / (2 * h)) * c.scale ** 2).toBeLessThan(
        1e-7,
      );
    }
  });

  it("has the expectation and variance of its density, whose integral is 1", () => {
    const c = make();
    const low = c.quantile(1e-14);
    const high = c.quantile(1 - 2 ** -46);
    const kink = name.startsWith("split") ? c.mean - Math.sqrt(2 / Math.PI) * kinkOf(name) : low;
    const between = (f: (x: number) => number): number => integral(name, c, f, low, high, kink);
    expect(Math.abs(between(() => 1) - 1)).toBeLessThan(1e-8);
    const sd = Math.sqrt(c.variance);
    expect(Math.abs(between((x) => (x - c.mean) / sd))).toBeLessThan(1e-7);
    expect(Math.abs(between((x) => ((x - c.mean) / sd) ** 2) - 1)).toBeLessThan(1e-6);
  });

  it("lies where its knots say, and its grid covers it in order", () => {
    const c = make();
    expect(c.knots).toEqual(knots);
    const { grid } = c;
    expect(grid.every((x, i) => i === 0 || x >= (grid[i - 1] ?? NaN))).toBe(true);
    expect(grid[0] ?? NaN).toBeLessThanOrEqual(c.quantile(0.05));
    expect(grid[grid.length - 1] ?? NaN).toBeGreaterThanOrEqual(c.quantile(0.95));
    for (const knot of knots) {
      const before = knot - 1;
      const after = knot + 1;
      const none = name.endsWith("nothing above") ? after : before;
      expect([c.density(none), c.logDensity(none)]).toEqual([0, -Infinity]);
      if (none === before)
        expect([c.lower(none), c.logLower(none), c.upper(none)]).toEqual([0, -Infinity, 1]);
      else expect([c.lower(none), c.logLower(none), c.upper(none)]).toEqual([1, 0, 0]);
      expect(none === before ? c.logUpper(none) : c.logUpper(none)).toBe(none === before ? 0 : -Infinity);
    }
  });
});

/** sdUp − sdDown of the split families above; their mode lies √(2/π) of it below the mean. */
function kinkOf(name: string): number {
  return (
    {
      "split, wide above": 5000,
      "split, wide below": -800,
      "split, nothing below": 3000,
    }[name] ?? -3000
  );
}

describe.each(FAMILIES.filter(([name]) => !name.includes("nothing")))(
  "%s, where modes are sought",
  (name, make) => {
    it("has a grid between whose places the logarithm of the density is a straight line within 0.008", () => {
      const c = make();
      const { grid } = c;
      expect(grid.length).toBeGreaterThan(24);
      for (let i = 1; i < grid.length; i++) {
        const [a, b] = [grid[i - 1] ?? NaN, grid[i] ?? NaN];
        expect(b).toBeGreaterThan(a);
        expect(Math.abs(c.logDensity((a + b) / 2) - (c.logDensity(a) + c.logDensity(b)) / 2)).toBeLessThan(
          0.008,
        );
      }
    });

    it("has a grid that ends beyond the inflections, or where the density does", () => {
      const c = make();
      const { grid } = c;
      const curvature = (x: number): number => c.score(x) ** 2 + c.bend(x); // f″/f
      const [first, last] = [grid[0] ?? NaN, grid[grid.length - 1] ?? NaN];
      expect(curvature(last)).toBeGreaterThan(0);
      if (name.startsWith("truncated near") || name.startsWith("truncated at")) expect(first).toBe(0);
      else expect(curvature(first)).toBeGreaterThan(0);
    });

    it("has a scale over which the density changes by about its own size", () => {
      const c = make();
      for (const p of [0.001, 0.1, 0.5, 0.9, 0.999]) {
        const x = c.quantile(p);
        const near = Math.min(c.scale, (c.relativeScale ?? Infinity) * Math.abs(x));
        expect(Math.max(Math.abs(c.score(x)) * near, Math.sqrt(Math.abs(c.bend(x))) * near)).toBeLessThan(
          4.5,
        );
      }
      const x = c.centre;
      const change = Math.abs(c.score(x)) + Math.sqrt(Math.abs(c.bend(x)));
      expect(c.scale * change).toBeGreaterThan(0.15);
      if (c.relativeScale !== undefined) expect(c.relativeScale * x * change).toBeGreaterThan(0.2);
    });
  },
);

describe("a lognormal far wider than its mean", () => {
  const wide = (): Component => lognormalComponent(100, 20_000); // s = 3.26

  it("has a grid from below its lower inflection to three deviations above its median", () => {
    const c = wide();
    const { grid } = c;
    const first = grid[0] ?? NaN;
    expect(c.score(first) ** 2 + c.bend(first)).toBeGreaterThan(0);
    expect(grid[grid.length - 1]).toBeGreaterThan(c.quantile(0.998) * 1.01); // z = 2.88
    expect(grid[grid.length - 1]).toBeLessThan(c.quantile(0.9992)); // z = 3.16
  });

  it.each([
    [100, 53],
    [100, 20_000],
    [40_000, 2000],
  ])("or not, mean %d and sd %d, its scale shrinks with x far below its median", (mean, sd) => {
    const c = lognormalComponent(mean, sd);
    const parts = new GeneralParts([
      { weight: 0.5, component: c },
      { weight: 0.5, component: normalComponent(mean, sd) },
    ]);
    for (const p of [1e-6, 1e-12, 1e-30]) {
      const x = c.quantile(p);
      // |d ln density/d ln x| is |s + z|/s, so that over s·x it is |s + z|
      const z = -normalQuantile(p);
      expect(Math.abs(c.score(x)) * parts.scaleNear(x)).toBeLessThan(z + 0.01);
      expect(Math.abs(c.score(x)) * parts.scaleNear(x)).toBeGreaterThan(0.3 * (z - 4));
    }
    expect(parts.scaleNear(1e9)).toBe(c.scale);
  });
});

describe("a list of components of which one begins or ends", () => {
  const list = (): GeneralParts =>
    new GeneralParts([
      { weight: 0.5, component: splitNormalComponent(17_000, 0, 3000) },
      { weight: 0.25, component: splitNormalComponent(12_000, 3000, 0) },
      { weight: 0.25, component: normalComponent(14_000, 500) },
    ]);

  it("has slopes there of the others alone", () => {
    const alone = (x: number): number =>
      -((x - 14_000) / 500 ** 2) * 0.25 * normalComponent(14_000, 500).density(x);
    for (const x of [13_000, 14_000, 15_000]) {
      const [first, second] = list().slopes(x);
      expect(Math.abs(first / MAGNIFIED / 500 ** 2 - alone(x))).toBeLessThan(1e-12 * Math.abs(alone(13_500)));
      expect(Number.isFinite(second)).toBe(true);
      const out = emptyTails();
      list().tails(x, 2, out);
      expect(Math.abs(out.slopePassed + out.slopeAhead - alone(x))).toBeLessThan(
        1e-14 * Math.abs(alone(13_500)),
      );
    }
  });

  it("has its maxima at the edges and at the mean between them", () => {
    const places = findModes(list()).map((mode) => mode.x);
    expect(places).toHaveLength(3);
    expect([places[0], places[2]]).toEqual([12_000, 17_000]);
    expect(places[1]).toBeCloseTo(14_000, 9);
  });
});

describe("a point mass", () => {
  it("holds everything at its place and nothing beside it", () => {
    const c = pointMass(7);
    expect([6.9, 7, 7.1].map((x) => [c.lower(x), c.upper(x)])).toEqual([
      [0, 1],
      [1, 0],
      [1, 0],
    ]);
    expect([6.9, 7].map((x) => [c.logLower(x), c.logUpper(x)])).toEqual([
      [-Infinity, 0],
      [0, -Infinity],
    ]);
    expect([c.mean, c.variance, c.density(7), c.logDensity(7), c.quantile(0.1)]).toEqual([
      7,
      0,
      0,
      -Infinity,
      7,
    ]);
    expect([c.centre, c.scale, c.score(7), c.bend(7), c.knots, c.grid]).toEqual([7, 0, 0, 0, [7], []]);
  });
});
