/**
 * Properties that hold for whatever scenarios and events: fast-check with a fixed seed.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atoms, createMixture, modes, plotRange, type AdditiveEvent, type Scenario } from "../../src/core";
import { tries } from "./reference-cases";

const SEED = { seed: 20220831, numRuns: tries(200) };
const normal = (probability: number, mean: number, sd: number): Scenario => {
  return { family: "normal", probability, mean, sd };
};
const event = (probability: number, mean: number, sd: number): AdditiveEvent => ({ probability, mean, sd });
const spread = fc.double({ min: 1, max: 1e4, noNaN: true });
const mean = fc.double({ min: -2e4, max: 1e5, noNaN: true });
const raw = fc.record({
  weight: fc.integer({ min: 1, max: 1000 }),
  mean,
  sd: fc.oneof(spread, fc.constant(0)),
});
const scenarioList = fc.array(raw, { minLength: 1, maxLength: 6 }).map((list): Scenario[] => {
  const total = list.reduce((sum, item) => sum + item.weight, 0);
  return list.map((item) => normal(item.weight / total, item.mean, item.sd));
});
const eventList = fc.array(
  fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), mean, sd: spread }),
  {
    maxLength: 4,
  },
);
const chance = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const place = fc.double({ min: -2e5, max: 6e5, noNaN: true });

describe("whatever the scenarios and events", () => {
  it("the chance up to x never falls, and both sides make 1", () => {
    fc.assert(
      fc.property(scenarioList, eventList, place, place, (scenarios, events, a, b) => {
        const mixture = createMixture(scenarios, events);
        expect(mixture.cdf(Math.min(a, b))).toBeLessThanOrEqual(mixture.cdf(Math.max(a, b)) + 3e-16);
        expect(Math.abs(mixture.cdf(a) + mixture.sf(a) - 1)).toBeLessThan(5e-16);
        expect(mixture.pdf(a)).toBeGreaterThanOrEqual(0);
      }),
      SEED,
    );
  });

  it("a quantile is the smallest place whose chance reaches p", () => {
    fc.assert(
      fc.property(scenarioList, eventList, chance, (scenarios, events, p) => {
        const mixture = createMixture(scenarios, events);
        const q = mixture.quantile(p);
        const step = 1e-9 * Math.max(1, Math.abs(q));
        expect(mixture.cdf(q + step)).toBeGreaterThanOrEqual(p - 1e-15);
        expect(mixture.cdf(q - step)).toBeLessThanOrEqual(p + 1e-15);
      }),
      SEED,
    );
  });

  it("the quantile of the chance at x is x, where the density is not tiny", () => {
    fc.assert(
      fc.property(scenarioList, eventList, place, (scenarios, events, x) => {
        const mixture = createMixture(scenarios, events);
        const p = mixture.cdf(x);
        fc.pre(p > 0 && p < 1 && mixture.pdf(x) > 1e-7);
        expect(Math.abs(mixture.quantile(p) - x)).toBeLessThan(1e-8);
      }),
      SEED,
    );
  });

  it("a scenario split in two halves changes nothing", () => {
    fc.assert(
      fc.property(scenarioList, eventList, chance, (scenarios, events, p) => {
        const halves = scenarios.flatMap((s) =>
          [0.5, 0.5].map((h) => ({ ...s, probability: h * s.probability })),
        );
        const [a, b] = [
          createMixture(scenarios, events).quantile(p),
          createMixture(halves, events).quantile(p),
        ];
        expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(a)));
      }),
      SEED,
    );
  });

  it("their order does not matter", () => {
    fc.assert(
      fc.property(scenarioList, eventList, chance, (scenarios, events, p) => {
        const a = createMixture(scenarios, events).quantile(p);
        const b = createMixture([...scenarios].reverse(), [...events].reverse()).quantile(p);
        expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(a)));
      }),
      SEED,
    );
  });

  it("twice the persons give twice the quantile, to the last digit", () => {
    fc.assert(
      fc.property(scenarioList, eventList, chance, (scenarios, events, p) => {
        const twice = <T extends { mean: number; sd: number }>(x: T): T => ({
          ...x,
          mean: 2 * x.mean,
          sd: 2 * x.sd,
        });
        const doubled = scenarios.map((s) => (s.family === "split" ? s : twice(s)));
        const [a, b] = [createMixture(scenarios, events), createMixture(doubled, events.map(twice))];
        expect(b.quantile(p)).toBe(2 * a.quantile(p));
      }),
      SEED,
    );
  });

  it("a certain event without spread only shifts the quantiles", () => {
    fc.assert(
      fc.property(scenarioList, chance, fc.integer({ min: -9000, max: 9000 }), (scenarios, p, shift) => {
        const [a, b] = [createMixture(scenarios), createMixture(scenarios, [event(1, shift, 0)])];
        expect(Math.abs(b.quantile(p) - a.quantile(p) - shift)).toBeLessThan(
          1e-9 * (1e5 + Math.abs(a.quantile(p))),
        );
      }),
      SEED,
    );
  });

  it("every mode is higher than its surroundings, and the highest place of a fine grid is at a mode", () => {
    fc.assert(
      fc.property(scenarioList, eventList, (scenarios, events) => {
        const mixture = createMixture(scenarios, events);
        const spreads = scenarios.map((s) => (s.family === "split" ? 0 : s.sd)).filter((sd) => sd > 0);
        fc.pre(spreads.length > 0 && atoms(mixture).length === 0);
        const found = modes(mixture);
        const step = 1e-3 * Math.min(...spreads);
        for (const { x, pdf } of found) {
          expect(pdf).toBeGreaterThanOrEqual(mixture.pdf(x - step) * (1 - 1e-12));
          expect(pdf).toBeGreaterThanOrEqual(mixture.pdf(x + step) * (1 - 1e-12));
        }
        const [low, high] = plotRange(mixture);
        const grid = Array.from({ length: 500 }, (_, i) => mixture.pdf(low + ((high - low) * i) / 499));
        expect(Math.max(...found.map((mode) => mode.pdf))).toBeGreaterThanOrEqual(
          Math.max(...grid) * (1 - 1e-12),
        );
      }),
      { ...SEED, numRuns: tries(100) },
    );
  });
});
