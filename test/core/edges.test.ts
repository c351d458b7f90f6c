/**
 * Quantiles beside the place where a density begins or ends: there a logarithm of a chance bends over the distance to
 * the edge, not over the width of a component.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMixture, type Scenario } from "../../src/core";
import { GeneralParts } from "../../src/core/general-parts";
import { lognormalComponent } from "../../src/core/lognormal";
import { normalComponent, pointMass } from "../../src/core/normal-family";
import { solveQuantile as solve } from "../../src/core/quantile";
import { splitNormalComponent } from "../../src/core/split-normal";
import { truncatedNormalComponent } from "../../src/core/truncated-normal";
import { tries } from "./reference-cases";

it.each([0, 1e-3])(
  "half a normal curve alone, from %d on, has 14 digits of every distance to its edge",
  (mode) => {
    for (const p of [1e-15, 1e-12, 1e-9, 1e-6]) {
      const z = p * Math.sqrt(Math.PI / 2);
      const exact = 5000 * (z + z ** 3 / 6);
      const up = splitNormalComponent(mode, 0, 5000).quantile(p) - mode;
      expect(Math.abs(up - exact)).toBeLessThan(1e-14 * exact + mode * 2 ** -52);
    }
    const down = splitNormalComponent(0, 5000, 0).quantile(1 - 2 ** -40);
    expect(down / (-5000 * 2 ** -40 * Math.sqrt(Math.PI / 2))).toBeCloseTo(1, 13);
  },
);

describe("where a density begins or ends", () => {
  const edge = 17027.72025959112;
  const width = 35948.43427395681;
  const others: readonly Scenario[] = [
    {
      family: "lognormal",
      probability: 0.25,
      mean: 70073.9241378829,
      sd: 7367.006453367562,
    },
    {
      family: "normal",
      probability: 0.25,
      mean: 42931.14576935661,
      sd: 730.3434296060204,
    },
  ];
  const TINY = [1e-4, 1e-6, 1e-8, 1e-9, 1e-10, 1e-12, 1e-14, 1e-17];

  it.each(TINY)("half of a normal curve has its quantile %d at p·sd·√(2π) beyond its edge", (p) => {
    const half: Scenario = {
      family: "split",
      probability: 0.5,
      mode: edge,
      sdDown: 0,
      sdUp: width,
    };
    // P = ½·(2Φ(d/sd) − 1), and nothing of the others lies here; Φ is linear to (d/sd)³/6.
    const z = p * Math.sqrt(2 * Math.PI);
    const exact = edge + width * (z + z ** 3 / 6);
    expect(Math.abs(createMixture([half, ...others]).quantile(p) - exact)).toBeLessThan(1e-12 * edge);
  });

  it.each(TINY.slice(0, 6))("and its mirror image %d from the top", (p) => {
    const half: Scenario = {
      family: "split",
      probability: 0.5,
      mode: 120_000,
      sdDown: width,
      sdUp: 0,
    };
    const below: readonly Scenario[] = [
      { family: "normal", probability: 0.25, mean: 40_000, sd: 3000 },
      { family: "lognormal", probability: 0.25, mean: 30_000, sd: 300 },
    ];
    const left = 1 - (1 - p); // what the double 1 − p leaves
    const z = left * Math.sqrt(2 * Math.PI);
    const q = createMixture([half, ...below]).quantile(1 - p);
    expect(Math.abs(q - (120_000 - width * (z + z ** 3 / 6)))).toBeLessThan(1e-12 * 120_000);
  });

  it.each(TINY)("a curve cut at 0 has its quantile %d at p over its density there", (p) => {
    const cut: Scenario = {
      family: "truncated",
      probability: 0.5,
      mean: 3000,
      sd: 5000,
    };
    const mixture = createMixture([cut, ...others]);
    const rate = mixture.pdf(0);
    const slope = 3000 / 5000 ** 2; // of the logarithm of the density at 0
    const d = p / rate;
    // ∫ rate·exp(slope·x) dx = p, to second order
    const exact = d * (1 - (slope * d) / 2 + (slope * d) ** 2 / 3);
    const room = p > 1e-5 ? 1e-6 * exact : 1e-12 * Math.max(exact, 70); // a thousandth of the largest mean
    expect(Math.abs(mixture.quantile(p) - exact)).toBeLessThan(room);
  });

  const spread = fc.double({ min: 1, max: 20_000, noNaN: true });
  const centre = fc.double({ min: 1, max: 90_000, noNaN: true });
  const family = fc.constantFrom("down", "up", "both", "truncated", "lognormal", "normal", "point");
  const one = fc.tuple(family, centre, spread, spread).map(([kind, place, a, b]) => {
    if (kind === "point") return pointMass(place);
    if (kind === "normal") return normalComponent(place, a);
    if (kind === "lognormal") return lognormalComponent(place, a);
    if (kind === "truncated") return truncatedNormalComponent(place - 20_000, a);
    return splitNormalComponent(place, kind === "up" ? 0 : a, kind === "down" ? 0 : b);
  });
  const mixtures = fc
    .array(fc.tuple(one, fc.integer({ min: 1, max: 64 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((list) => list.map(([component, weight]) => ({ component, weight: weight / 256 })));
  const power = fc.double({ min: -14, max: -0.31, noNaN: true });

  it("every quantile stands within 1e-12 of where its chance is reached, from below and from above", () => {
    fc.assert(
      fc.property(mixtures, power, fc.boolean(), (list, exponent, top) => {
        const parts = new GeneralParts(list);
        const small = Math.round(2 ** 53 * 10 ** exponent) / 2 ** 53;
        fc.pre(small > 0);
        const p = top ? 1 - small : small;
        const x = solve(parts, p);
        const room = 1e-12 * Math.max(Math.abs(x), 1e-3 * Math.max(...list.map((w) => w.component.centre)));
        const [before, after] = [x - room, x + room];
        if (top) {
          expect(parts.sf(after)).toBeLessThanOrEqual(small * (1 + 1e-12));
          expect(parts.sf(before)).toBeGreaterThanOrEqual(small * (1 - 1e-12));
        } else {
          expect(parts.cdf(after)).toBeGreaterThanOrEqual(small * (1 - 1e-12));
          expect(parts.cdf(before)).toBeLessThanOrEqual(small * (1 + 1e-12));
        }
      }),
      { seed: 20220831, numRuns: tries(1500) },
    );
  });
});

it("is found within a very narrow scenario although a tail ten orders of magnitude further on has no digits left", () => {
  // 0.25·(2Φ(x/5e-8) − 1) = p, as the other two scenarios have no mass there; quantiles of a half normal by mpmath.
  const scenarios: readonly Scenario[] = [
    { family: "truncated", probability: 0.25, mean: 0, sd: 5e-8 },
    { family: "truncated", probability: 0.25, mean: 36_300_000, sd: 5000 },
    { family: "lognormal", probability: 0.5, mean: 10_000, sd: 4000 },
  ];
  const mixture = createMixture(scenarios);
  expect(mixture.quantile(0.1) / (5e-8 * 0.5244005127080407)).toBeCloseTo(1, 12);
  expect(mixture.quantile(0.2) / (5e-8 * 1.2815515655446004)).toBeCloseTo(1, 12);
});
