/**
 * The fast road and the general one are the same mixture; modes lie where theory puts them.
 */
import { describe, expect, it } from "vitest";
import { createMixture, modes, type Scenario } from "../../src/core";
import { exactly, twoProduct } from "../../src/core/double-double";
import { expandedParts } from "../../src/core/expansion";
import { GeneralParts } from "../../src/core/general-parts";
import { normalComponent, pointMass } from "../../src/core/normal-family";
import { emptyTails, type Parts } from "../../src/core/parts";

describe("the flat arrays of normals and the list of any family", () => {
  const normals = [
    { weight: 0.25, mean: 22_000, sd: 3000 },
    { weight: 0.125, mean: 30_000, sd: 0 },
    { weight: 0.375, mean: 30_000, sd: 400 },
    { weight: 0.25, mean: 55_000, sd: 9000 },
  ];
  const general: Parts = new GeneralParts(
    normals.map(({ weight, mean, sd }) => {
      return {
        weight,
        component: sd === 0 ? pointMass(mean) : normalComponent(mean, sd),
      };
    }),
  );
  const flat: Parts = expandedParts({
    scenarios: normals.map(({ weight, mean, sd }) => {
      return { weight, mean: exactly(mean), variance: twoProduct(sd, sd) };
    }),
    events: [],
  });
  const near = (a: number, b: number, relative: number): void => {
    expect(Math.abs(a - b)).toBeLessThanOrEqual(relative * Math.abs(b));
  };

  it("give the same tails, densities and slopes, whatever has passed", () => {
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
    const { upperPassed, upperRate } = flat.logTails(1e6, 4);
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
