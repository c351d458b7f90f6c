/**
 * Every family by itself: its parts must follow from each other (a tail is the integral of its density, a score
 * the slope of its logarithm).
 */
import { describe, expect, it } from "vitest";
import { type Component } from "../../src/core/component";
import { lognormalComponent } from "../../src/core/lognormal";
import { normalComponent, pointMass } from "../../src/core/normal-family";
import { splitNormalComponent } from "../../src/core/split-normal";
import { truncatedNormalComponent } from "../../src/core/truncated-normal";

const FAMILIES: readonly (readonly [string, Component, readonly number[]])[] = [
  ["normal", normalComponent(30_000, 4000), []],
  ["split, wide above", splitNormalComponent(30_000, 2000, 7000), []],
  ["split, wide below", splitNormalComponent(-500, 900, 100), []],
  ["split, nothing below", splitNormalComponent(17_000, 0, 3000), [17_000]],
  ["split, nothing above", splitNormalComponent(17_000, 3000, 0), [17_000]],
  ["lognormal, narrow", lognormalComponent(40_000, 2000), [0]],
  ["lognormal, wide", lognormalComponent(40_000, 60_000), [0]],
  ["truncated far below its mean", truncatedNormalComponent(40_000, 5000), [0]],
  ["truncated near its mean", truncatedNormalComponent(3000, 5000), [0]],
  ["truncated at its mean", truncatedNormalComponent(0, 5000), [0]],
  ["truncated above its mean", truncatedNormalComponent(-9000, 5000), [0]],
  ["truncated 12 spreads above its mean", truncatedNormalComponent(-60_000, 5000), [0]],
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

describe.each(FAMILIES)("%s", (name, c, knots) => {
  const places = CHANCES.map((p) => c.quantile(p));
  const low = c.quantile(1e-14);
  const high = c.quantile(1 - 2 ** -46);
  const kink = name.startsWith("split") ? c.mean - Math.sqrt(2 / Math.PI) * kinkOf(name) : low;
  const close = (got: number, exact: number, relative: number): void => {
    expect(Math.abs(got - exact)).toBeLessThanOrEqual(relative * Math.abs(exact));
  };

  it("has quantiles whose smaller tail is the chance asked", () => {
    CHANCES.forEach((p, i) => {
      const x = places[i] ?? NaN;
      const unit = c.density(x) * Math.abs(x) * 2 ** -52; // what the rounding of x itself moves
      if (p <= 0.5) expect(Math.abs(c.lower(x) - p)).toBeLessThanOrEqual(2e-11 * p + unit);
      else expect(Math.abs(c.upper(x) - (1 - p))).toBeLessThanOrEqual(2e-11 * (1 - p) + unit);
    });
    expect(c.centre).toBe(c.quantile(0.5));
  });

  it("has tails that make 1 together, and their logarithms", () => {
    for (const x of places) {
      expect(Math.abs(c.lower(x) + c.upper(x) - 1)).toBeLessThan(4e-16);
      expect(Math.abs(c.logLower(x) - Math.log(c.lower(x)))).toBeLessThan(1e-13);
      expect(Math.abs(c.logUpper(x) - Math.log(c.upper(x)))).toBeLessThan(1e-13);
      expect(Math.abs(c.logDensity(x) - Math.log(c.density(x)))).toBeLessThan(1e-12);
    }
  });

  it("has a density that is the slope of its tails, a score that is the slope of its logarithm, and a bend", () => {
    for (const x of places.slice(2, 9)) {
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
    const between = (f: (x: number) => number): number => integral(name, c, f, low, high, kink);
    expect(Math.abs(between(() => 1) - 1)).toBeLessThan(1e-8);
    const sd = Math.sqrt(c.variance);
    expect(Math.abs(between((x) => (x - c.mean) / sd))).toBeLessThan(1e-7);
    expect(Math.abs(between((x) => ((x - c.mean) / sd) ** 2) - 1)).toBeLessThan(1e-6);
  });

  it("lies where its knots say, and its grid covers it in order", () => {
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
