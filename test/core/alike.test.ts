/**
 * The fast road and the general one are the same mixture; modes lie where theory puts them.
 */
import { describe, expect, it } from "vitest";
import { createMixture, modes, type Scenario } from "../../src/core";
import { exactly, twoProduct, twoSum } from "../../src/core/double-double";
import { expandedParts } from "../../src/core/expansion";
import { GeneralParts } from "../../src/core/general-parts";
import { normalCdf, normalPdf, normalSf } from "../../src/core/normal";
import { normalComponent, pointMass } from "../../src/core/normal-family";
import { emptyTails, type Parts } from "../../src/core/parts";

describe("the flat arrays of normals and the list of any family", () => {
  const normals = [
    { weight: 0.25, mean: 22_000, sd: 3000 },
    { weight: 0.125, mean: 30_000, sd: 0 },
    { weight: 0.375, mean: 30_000, sd: 400 },
    { weight: 0.25, mean: 55_000, sd: 9000 },
  ];
  const generalParts = (): Parts =>
    new GeneralParts(
      normals.map(({ weight, mean, sd }) => {
        return {
          weight,
          component: sd === 0 ? pointMass(mean) : normalComponent(mean, sd),
        };
      }),
    );
  const flatParts = (): Parts =>
    expandedParts({
      scenarios: normals.map(({ weight, mean, sd }) => {
        return { weight, mean: exactly(mean), variance: twoProduct(sd, sd) };
      }),
      events: [],
    });
  const near = (a: number, b: number, relative: number): void => {
    expect(Math.abs(a - b)).toBeLessThanOrEqual(relative * Math.abs(b));
  };

  it("give the same tails, densities and slopes, whatever has passed", () => {
    const [flat, general] = [flatParts(), generalParts()];
    for (let x = -9000; x <= 130_000; x += 1700) {
      near(flat.cdf(x), general.cdf(x), 1e-12);
      near(flat.sf(x), general.sf(x), 1e-12);
      near(flat.pdf(x), general.pdf(x), 1e-13);
      const [first, second] = flat.slopes(x);
      const [f, g] = general.slopes(x).map((slope) => slope * Math.sqrt(2 * Math.PI)) as [number, number];
      near(first, f, 1e-9);
      expect(Math.abs(second - g)).toBeLessThanOrEqual(1e-9 * (Math.abs(f) + Math.abs(g)));
      const passed = flat.centres.filter((centre) => centre <= x).length;
      const [a, b] = [emptyTails(), emptyTails()];
      flat.tails(x, passed, a);
      general.tails(x, passed, b);
      near(a.upperPassed, b.upperPassed, 1e-13);
      near(a.lowerAhead, b.lowerAhead, 1e-13);
      near(a.densityPassed, b.densityPassed, 1e-6);
      near(a.densityAhead, b.densityAhead, 1e-6);
      near(a.slopePassed, b.slopePassed, 1e-5);
      near(a.slopeAhead, b.slopeAhead, 1e-5);
      const [c, d] = [flat.logTails(x, passed), general.logTails(x, passed)];
      if (passed > 0) near(c.upperPassed, d.upperPassed, 1e-13);
      if (passed < 4) near(c.lowerAhead, d.lowerAhead, 1e-13);
      near(c.upperRate, d.upperRate, 1e-11);
      near(c.lowerRate, d.lowerRate, 1e-11);
    }
  });

  it("have the same knots, point masses, scale, grid and brackets", () => {
    const [flat, general] = [flatParts(), generalParts()];
    expect([flat.knots, flat.atoms, flat.scale]).toEqual([general.knots, general.atoms, general.scale]);
    expect(flat.atoms).toEqual([{ x: 30_000, mass: 0.125 }]);
    expect([flat.knots, flat.scale]).toEqual([[30_000], 400]);
    expect(flat.grid()).toEqual(general.grid());
    for (const p of [1e-9, 0.125, 0.5, 0.9]) {
      const [a, b] = [flat.bracket(p), general.bracket(p)];
      near(a.low, b.low, 1e-14);
      near(a.high, b.high, 1e-14);
      near(a.start, b.start, 1e-14);
    }
  });

  it("have tails at an x whose sums underflow that are the sums of the logarithms", () => {
    const { upperPassed, upperRate } = flatParts().logTails(1e6, 4);
    const z = (1e6 - 55_000) / 9000;
    // ln(¼·Q(z)), Q(z) ≈ φ(z)/z·(1 − 1/z² + 3/z⁴)
    const log =
      Math.log(0.25) -
      z ** 2 / 2 -
      Math.log(z * Math.sqrt(2 * Math.PI)) +
      Math.log1p(-1 / z ** 2 + 3 / z ** 4);
    near(upperPassed, log, 1e-12);
    near(upperRate, -(z + 1 / z) / 9000, 1e-6);
  });
});

describe("the flat arrays of normals", () => {
  const partsOf = (
    list: readonly (readonly [weight: number, mean: number, sd: number])[],
    event = 0,
  ): Parts =>
    expandedParts({
      scenarios: list.map(([weight, mean, sd]) => {
        return { weight, mean: twoSum(mean, event), variance: twoProduct(sd, sd) };
      }),
      events: [],
    });

  it("lose nothing in a sum of 3,000 equal components", () => {
    const parts = partsOf(Array.from({ length: 3000 }, () => [1 / 3000, 0, 1] as const));
    for (const x of [-5.1, -1.3, -0.7, 0.3, 0.9, 2.1]) {
      expect(Math.abs(parts.cdf(x) / normalCdf(x) - 1)).toBeLessThan(5e-16);
      expect(Math.abs(parts.sf(x) / normalSf(x) - 1)).toBeLessThan(5e-16);
      expect(Math.abs(parts.pdf(x) / normalPdf(x) - 1)).toBeLessThan(5e-16);
    }
  });

  it("have slopes at the very place of a point mass: those of the others", () => {
    const [beside, alone] = [
      partsOf([
        [0.5, 0, 10],
        [0.5, 4, 0],
      ]),
      partsOf([[1, 0, 10]]),
    ];
    const [first, second] = beside.slopes(4);
    expect([2 * first, 2 * second]).toEqual(alone.slopes(4));
    expect(beside.pdf(4)).toBe(alone.pdf(4) / 2);
  });

  it("have no place of the grid at a point mass", () => {
    const parts = partsOf([
      [0.5, 0, 1],
      [0.5, 100, 0],
    ]);
    expect(Math.max(...parts.grid())).toBe(3);
  });

  it("use what a mean lacks for want of digits", () => {
    // the mean is 1e9 + 5e-8, between two doubles 1.2e-7 apart; the spread is 1e-5
    const parts = partsOf([[1, 1e9, 1e-5]], 5e-8);
    expect(parts.centres[0]).toBe(1e9);
    expect(parts.slopes(1e9)[0]).toBeGreaterThan(0);
    expect(Math.abs(parts.cdf(1e9) - normalCdf(-0.005))).toBeLessThan(1e-15);
    expect(Math.abs(parts.sf(1e9) - normalSf(-0.005))).toBeLessThan(1e-15);
    expect(Math.abs(parts.pdf(1e9) / (1e5 * normalPdf(0.005)) - 1)).toBeLessThan(1e-15);
  });
});

describe("modes of the families", () => {
  const modeOf = (s: Scenario): number[] => modes(createMixture([s])).map((mode) => mode.x);

  it("are where theory puts them", () => {
    expect(
      modeOf({
        family: "split",
        probability: 1,
        mode: 500,
        sdDown: 20,
        sdUp: 90,
      })[0],
    ).toBeCloseTo(500, 6);
    expect(
      modeOf({
        family: "split",
        probability: 1,
        mode: 500,
        sdDown: 0,
        sdUp: 90,
      }),
    ).toEqual([500]);
    expect(
      modeOf({
        family: "split",
        probability: 1,
        mode: 500,
        sdDown: 20,
        sdUp: 0,
      }),
    ).toEqual([500]);
    const s2 = Math.log1p((60 / 100) ** 2);
    const [mode] = modeOf({
      family: "lognormal",
      probability: 1,
      mean: 100,
      sd: 60,
    });
    expect(mode).toBeCloseTo(100 * Math.exp(-1.5 * s2), 8);
    expect(modeOf({ family: "truncated", probability: 1, mean: 300, sd: 400 })[0]).toBeCloseTo(300, 8);
  });
});

describe("modes of normal curves", () => {
  const normal = (probability: number, mean: number, sd: number) =>
    ({ family: "normal", probability, mean, sd }) as const;

  it("far apart have a maximum each, at their means, whatever their heights", () => {
    const found = modes(createMixture([normal(0.999999, 0, 10), normal(1e-6, 1e6, 1000)]));
    expect(found.map((mode) => mode.x)).toEqual([0, 1e6]);
  });

  it("one with a chance of 1e-300 keeps its maximum", () => {
    const found = modes(createMixture([normal(1, 0, 10), normal(1e-300, 1e6, 1000)]));
    expect(found.map((mode) => mode.x)).toEqual([0, 1e6]);
  });

  it("of equal spread and chance, at ±d, have a maximum in the middle up to d = sd, and then two", () => {
    const at = (d: number): number[] =>
      modes(createMixture([normal(0.5, -d, 1), normal(0.5, d, 1)])).map((mode) => mode.x);
    expect(at(0.999)).toHaveLength(1);
    expect(Math.abs(at(0.999)[0] ?? NaN)).toBeLessThan(1e-13);
    // x = d·tanh(d·x)
    const [left = NaN, right = NaN] = at(1.001);
    for (const x of [left, right]) expect(Math.abs(x - 1.001 * Math.tanh(1.001 * x))).toBeLessThan(1e-14);
    expect([Math.sign(left), Math.sign(right)]).toEqual([-1, 1]);
  });
});
