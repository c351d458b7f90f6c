/**
 * The Fourier route by itself: how often it looks at its series, what it makes of gaps, of a quantile near 0 and of
 * ripples of rounding, and what its refusals say. The exact sum of the same model is the judge.
 */
import { describe, expect, it } from "vitest";
import { atoms, FailureError, modes, type Failure, type Mixture } from "../../src/core";
import { exactMixture } from "../../src/core/create-mixture";
import { exactly, twoProduct } from "../../src/core/double-double";
import { expandedParts, type NormalModel } from "../../src/core/expansion";
import { FourierCurve, fourierMixture, TAIL_LIMIT } from "../../src/core/fourier-mixture";
import { findModes } from "../../src/core/modes";
import { momentsOf, type Moments } from "../../src/core/moments";
import { type AdditiveEvent } from "../../src/core/scenario";

type Triple = readonly [weight: number, mean: number, sd: number];

function modelOf(scenarios: readonly Triple[], ...events: readonly AdditiveEvent[]): NormalModel {
  const many = Array.from({ length: 6 }, (_, i) => {
    return { probability: 0.1 + (0.8 * i) / 6, mean: 500 + 20 * i, sd: 100 + i };
  });
  return {
    scenarios: scenarios.map(([weight, mean, sd]) => {
      return { weight, mean: exactly(mean), variance: twoProduct(sd, sd) };
    }),
    events: [...many, ...events],
  };
}
function momentsFor({ scenarios, events }: NormalModel): Moments {
  const own = scenarios.map((s) => ({ share: s.weight, mean: s.mean.hi, variance: s.variance.hi }));
  return momentsOf(own, events);
}
const exactOf = (model: NormalModel): Mixture => exactMixture(expandedParts(model), momentsFor(model));
const fourierOf = (model: NormalModel): Mixture => fourierMixture(model, momentsFor(model));
const two = (): NormalModel =>
  modelOf([
    [0.5, 30_000, 2500],
    [0.5, 41_000, 4000],
  ]);
/** Half of all chance 400,000 further on: the chances between are a plateau at ½. */
const gap = (): NormalModel => modelOf([[1, 30_000, 2500]], { probability: 0.5, mean: 400_000, sd: 100 });
/** A thousandth of all chance 100,000 further on. */
const rare = (): NormalModel => modelOf([[1, 30_000, 2500]], { probability: 0.001, mean: 100_000, sd: 100 });

function refusal(action: () => unknown): Failure | "accepted" {
  try {
    action();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  return "accepted";
}

/** A curve that counts how often it is asked for its chances at a place. */
function counted(model: NormalModel): { curve: FourierCurve; looks: () => number } {
  const curve = new FourierCurve(model, momentsFor(model));
  const at = curve.at.bind(curve);
  let looks = 0;
  curve.at = (x) => {
    looks += 1;
    return at(x);
  };
  return { curve, looks: () => looks };
}

describe("a quantile", () => {
  it.each([1e-6, 1e-5, 1e-4, 0.005, 0.0099, 0.1, 0.3, 0.5, 0.6, 0.9, 0.9899, 0.99, 0.9999, 1 - 1e-6])(
    "of %d takes seven looks at the series at most",
    (p) => {
      const { curve, looks } = counted(two());
      const x = curve.quantile(p, 41_000);
      expect(Math.abs(x / exactOf(two()).quantile(p) - 1)).toBeLessThan(1e-12);
      expect(looks()).toBeLessThanOrEqual(7);
    },
  );

  it.each([0.01, 0.0101])("of %d, where rounding keeps the steps from ending, takes forty at most", (p) => {
    const { curve, looks } = counted(two());
    expect(Math.abs(curve.quantile(p, 41_000) / exactOf(two()).quantile(p) - 1)).toBeLessThan(1e-12);
    expect(looks()).toBeLessThanOrEqual(40);
  });

  it.each([0.3, 0.45, 0.49, 0.4999, 0.49999, 0.499999])(
    "of %d beside a plateau at ½ is the exact one",
    (p) => {
      const exact = exactOf(gap()).quantile(p);
      expect(Math.abs(fourierOf(gap()).quantile(p) / exact - 1)).toBeLessThan(1e-11);
    },
  );

  it.each([0.9989, 0.99899, 0.998999])("of %d below a rare cluster is the exact one", (p) => {
    const exact = exactOf(rare()).quantile(p);
    expect(Math.abs(fourierOf(rare()).quantile(p) / exact - 1)).toBeLessThan(1e-10);
  });

  it("near 0 is given within a thousandth of the largest expectation times 1e-10", () => {
    const model = modelOf([
      [0.5, -30_000, 9000],
      [0.5, 20_000, 9000],
    ]);
    const [exact, fourier] = [exactOf(model), fourierOf(model)];
    for (const x of [1e-3, 0, -2e-4]) {
      const p = exact.cdf(x);
      expect(Math.abs(fourier.quantile(p) - exact.quantile(p))).toBeLessThan(1e-10 * 30);
    }
  });

  it("where the density is too flat is refused, naming the chance", () => {
    expect(refusal(() => fourierOf(gap()).quantile(0.4999999))).toEqual({
      code: "flat-density",
      place: { field: "p" },
      value: 0.4999999,
    });
  });

  it("beyond 1e-6 is refused, naming both limits; at them it is given", () => {
    const mixture = fourierOf(two());
    for (const p of [0.99e-6, 1 - 0.99e-6]) {
      expect(refusal(() => mixture.quantile(p))).toEqual({
        code: "tail-limit",
        place: { field: "p" },
        value: p,
        minimum: 1e-6,
        maximum: 1 - 1e-6,
      });
    }
    for (const p of [TAIL_LIMIT, 1 - TAIL_LIMIT]) expect(refusal(() => mixture.quantile(p))).toBe("accepted");
    for (const value of [0, 1]) {
      const open = { code: "probability-open", place: { field: "p" }, value };
      expect(refusal(() => mixture.quantile(value))).toEqual(open);
    }
  });
});

describe("the density", () => {
  it("has the maxima of the exact sum, and none of the ripples between them", () => {
    for (const model of [two(), rare()]) {
      const [exact, fourier] = [modes(exactOf(model)), modes(fourierOf(model))];
      expect(fourier).toHaveLength(exact.length);
      fourier.forEach((mode, i) => {
        expect(Math.abs(mode.x / (exact[i]?.x ?? NaN) - 1)).toBeLessThan(1e-10);
        expect(Math.abs(mode.pdf / (exact[i]?.pdf ?? NaN) - 1)).toBeLessThan(1e-9);
      });
    }
    // the ripples are there, and are told from maxima
    expect(findModes(counted(rare()).curve).length).toBeGreaterThan(2);
  });

  it("is sought through in four looks for each wave, three each, and a few more for each maximum", () => {
    const { curve, looks } = counted(two());
    const places = curve.grid().length;
    expect(findModes(curve)).toHaveLength(2);
    expect(looks()).toBeLessThanOrEqual(3 * places + 210);
    expect(places % 4).toBe(1);
  });

  it("has the slope and the bend of the exact density", () => {
    const { curve } = counted(two());
    const parts = expandedParts(two());
    const { sd } = momentsFor(two());
    const narrow = parts.scale;
    for (const x of [20_000, 30_000, 36_000, 41_000, 60_000]) {
      const h = 1e-3 * sd;
      const [low, middle, high] = [x - h, x, x + h].map((at) => parts.pdf(at)) as [number, number, number];
      const [first, second] = curve.slopes(x);
      const peak = parts.pdf(33_697) * (sd / narrow);
      expect(Math.abs(first / sd - ((high - low) / (2 * h)) * sd)).toBeLessThan(1e-4 * peak);
      expect(Math.abs(second / sd ** 3 - (high - 2 * middle + low) / h ** 2) * sd ** 2).toBeLessThan(
        1e-3 * peak,
      );
    }
  });

  it("holds no places with mass of their own", () => {
    expect(atoms(fourierOf(two()))).toEqual([]);
  });

  it("is looked at on the side of the mean where the place lies", () => {
    const [exact, fourier] = [exactOf(two()), fourierOf(two())];
    const { mean, sd } = momentsFor(two());
    // relative digits of both tails need the series that is tilted to that side
    for (const z of [3, 4]) {
      expect(Math.abs(fourier.cdf(mean - z * sd) / exact.cdf(mean - z * sd) - 1)).toBeLessThan(1e-10);
      expect(Math.abs(fourier.sf(mean + z * sd) / exact.sf(mean + z * sd) - 1)).toBeLessThan(1e-10);
    }
    expect([fourier.cdf(-1e7), fourier.sf(-1e7), fourier.pdf(-1e7)]).toEqual([0, 1, 0]);
    expect([fourier.cdf(1e7), fourier.sf(1e7), fourier.pdf(1e7)]).toEqual([1, 0, 0]);
  });
});
