/**
 * Beyond 4,096 components: the Fourier route against the exact sum of the same model, and its limits.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMixture, FailureError, modes, moments, sensitivity, type Mixture } from "../../src/core";
import { exactMixture } from "../../src/core/create-mixture";
import { exactly, twoProduct } from "../../src/core/double-double";
import { expandedParts, type NormalModel } from "../../src/core/expansion";
import { fourierMixture, TAIL_LIMIT } from "../../src/core/fourier-mixture";
import { momentsOf } from "../../src/core/moments";
import { tries } from "./reference-cases";

/** The same model by both routes, whatever its size. */
function bothRoutes(model: NormalModel): { exact: Mixture; fourier: Mixture } {
  const total = model.scenarios.reduce((sum, s) => sum + s.weight, 0);
  const own = momentsOf(
    model.scenarios.map((s) => ({ share: s.weight / total, mean: s.mean.hi, variance: s.variance.hi })),
    model.events,
  );
  return { exact: exactMixture(expandedParts(model), own), fourier: fourierMixture(model, own) };
}

const scenario = fc.record({
  weight: fc.integer({ min: 1, max: 100 }),
  mean: fc.double({ min: 5e3, max: 6e4, noNaN: true }),
  sd: fc.double({ min: 800, max: 7000, noNaN: true }),
});
const event = fc.record({
  probability: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  mean: fc.double({ min: -5e3, max: 1.5e4, noNaN: true }),
  sd: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 4000, noNaN: true })),
});
const model = fc
  .tuple(fc.array(scenario, { minLength: 1, maxLength: 3 }), fc.array(event, { minLength: 3, maxLength: 9 }))
  .map(([scenarios, events]): NormalModel => {
    const total = scenarios.reduce((sum, s) => sum + s.weight, 0);
    return {
      scenarios: scenarios.map(({ weight, mean, sd }) => {
        return { weight: weight / total, mean: exactly(mean), variance: twoProduct(sd, sd) };
      }),
      events,
    };
  });
const RUNS = { seed: 20220831, numRuns: tries(40) };
const CHANCES = [
  TAIL_LIMIT,
  1e-4,
  0.005,
  0.0101,
  0.125,
  1 / 3,
  0.5,
  2 / 3,
  0.875,
  0.99,
  0.9999,
  1 - TAIL_LIMIT,
];

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
  return "accepted";
}

describe("the same model by both routes", () => {
  it("has the same chances within 1e-14, a tenth of the promise, from −8 to 8 standard deviations", () => {
    fc.assert(
      fc.property(model, (m) => {
        const { exact, fourier } = bothRoutes(m);
        const { mean, sd } = moments(exact);
        for (let z = -8; z <= 8; z += 0.37) {
          const x = mean + z * sd;
          expect(Math.abs(fourier.cdf(x) - exact.cdf(x))).toBeLessThan(1e-14);
          expect(Math.abs(fourier.sf(x) - exact.sf(x))).toBeLessThan(1e-14);
          expect(Math.abs(fourier.pdf(x) - exact.pdf(x)) * sd).toBeLessThan(1e-13);
          expect(fourier.pdf(x)).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  it("has the same tails within 1e-12 of themselves down to 1e-7", () => {
    fc.assert(
      fc.property(model, fc.double({ min: -5, max: 5, noNaN: true }), (m, z) => {
        const { exact, fourier } = bothRoutes(m);
        const x = moments(exact).mean + z * moments(exact).sd;
        for (const side of ["cdf", "sf"] as const) {
          if (exact[side](x) > 1e-7)
            expect(Math.abs(fourier[side](x) / exact[side](x) - 1)).toBeLessThan(1e-12);
        }
      }),
      RUNS,
    );
  });

  it("has the same quantiles within 1e-10 from 1e-6 to 1 − 1e-6", () => {
    fc.assert(
      fc.property(model, (m) => {
        const { exact, fourier } = bothRoutes(m);
        const floor = 1e-3 * Math.max(...m.scenarios.map((s) => s.mean.hi));
        for (const p of CHANCES) {
          const q = exact.quantile(p);
          expect(Math.abs(fourier.quantile(p) - q)).toBeLessThan(1e-10 * Math.max(Math.abs(q), floor));
        }
      }),
      RUNS,
    );
  });

  it("has the same modes", () => {
    fc.assert(
      fc.property(model, (m) => {
        const { exact, fourier } = bothRoutes(m);
        const highest = Math.max(...modes(exact).map((mode) => mode.pdf));
        const clear = modes(exact).filter((mode) => mode.pdf > 1e-8 * highest);
        for (const { x } of clear) {
          expect(modes(fourier).some((mode) => Math.abs(mode.x - x) < 1e-9 * Math.max(Math.abs(x), 1))).toBe(
            true,
          );
        }
        expect(modes(fourier).length).toBeLessThanOrEqual(modes(exact).length);
      }),
      RUNS,
    );
  });
});

const normal = (probability: number, mean: number, sd: number) => {
  return { family: "normal", probability, mean, sd } as const;
};
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    probability: 0.1 + (0.8 * i) / count,
    mean: 500 + 20 * i,
    sd: 100 + i,
  }));

describe("the limit of 4,096 components", () => {
  const two = [normal(0.5, 30000, 2500), normal(0.5, 41000, 4000)];

  it("decides the route", () => {
    expect(createMixture(two, many(11))).toMatchObject({ route: "exact", componentCount: 4096 });
    expect(createMixture(two, many(12))).toMatchObject({ route: "fourier", componentCount: 8192 });
  });

  it("is not felt: an event that almost never happens moves nothing across it", () => {
    const below = createMixture(two, many(11));
    const above = createMixture(two, [...many(11), { probability: 1e-15, mean: 1, sd: 1 }]);
    for (const p of CHANCES) expect(Math.abs(above.quantile(p) / below.quantile(p) - 1)).toBeLessThan(1e-10);
    expect([below.route, above.route]).toEqual(["exact", "fourier"]);
  });

  it("lets 100 events through", () => {
    const mixture = createMixture(two, many(100));
    expect(mixture.componentCount).toBe(2 ** 101);
    expect(mixture.cdf(mixture.quantile(0.875))).toBeCloseTo(0.875, 14);
    expect([mixture.cdf(-1e9), mixture.sf(-1e9), mixture.cdf(1e9), mixture.sf(1e9)]).toEqual([0, 1, 1, 0]);
  });
});

describe("what the Fourier route refuses", () => {
  const one = [normal(1, 30000, 2500)];

  it("quantiles beyond 1e-6 on either side, naming both limits", () => {
    const mixture = createMixture(one, many(13));
    expect(codeOf(() => mixture.quantile(9e-7))).toBe("tail-limit");
    expect(codeOf(() => mixture.quantile(1 - 9e-7))).toBe("tail-limit");
    expect(codeOf(() => mixture.quantile(1e-6))).toBe("accepted");
    expect(codeOf(() => mixture.quantile(0))).toBe("probability-open");
  });

  it("spreads too small for the width of the whole", () => {
    expect(codeOf(() => createMixture([normal(1, 30000, 0.5)], many(13)))).toBe("too-many-terms");
    expect(codeOf(() => createMixture([normal(1, 30000, 0)], many(13)))).toBe("too-many-terms");
  });

  it("a quantile in a gap between clusters, where rounding alone would decide", () => {
    const events = [...many(12), { probability: 0.5, mean: 400000, sd: 100 }];
    const mixture = createMixture(one, events);
    expect(codeOf(() => mixture.quantile(0.5))).toBe("flat-density");
    expect(codeOf(() => mixture.quantile(0.49))).toBe("accepted");
  });

  it("more events than a count of components can hold", () => {
    const code = codeOf(() => createMixture(one, many(1100)));
    expect(code).toBe("too-many-events");
  });

  it("a sensitivity beyond the limit is null, not a number", () => {
    const mixture = createMixture(one, many(13));
    expect(sensitivity(mixture, 0.0100001)).toMatchObject({ minus: null });
    expect(sensitivity(mixture, 0.5).minus).toBe(mixture.quantile(0.49));
  });
});
