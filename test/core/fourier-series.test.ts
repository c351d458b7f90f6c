/**
 * One Fourier series by itself: its window, its number of terms, and errors of the size of the bounds it names.
 */
import { describe, expect, it } from "vitest";
import { FailureError, type Failure } from "../../src/core";
import { type TiltModel } from "../../src/core/cumulants";
import { FourierSeries, OUTSIDE, TERM_LIMIT } from "../../src/core/fourier-series";
import { normalCdf, normalPdf, normalSf } from "../../src/core/normal";

const normal = (mean: number, sd: number, share = 1) => ({ share, mean, meanRest: 0, sd });
const CURVE: TiltModel = { scenarios: [normal(0, 1)], events: [] };
/** Half N(−2, 1), half N(1, 2); then with chance 0.3 N(4, 1.5) on top. */
const MIXED: TiltModel = {
  scenarios: [normal(-2, 1, 0.5), normal(1, 2, 0.5)],
  events: [{ probability: 0.3, mean: 4, sd: 1.5 }],
};
const PARTS = [
  [0.35, -2, 1],
  [0.35, 1, 2],
  [0.15, 2, Math.hypot(1, 1.5)],
  [0.15, 5, 2.5],
] as const;
/** A strong tilt adds the rounding of exp(K − θx), which the bounds leave out: 4.8 times the bound is the most seen. */
const LOOSE = 5;
/** Rounding of the plain sums that are compared with. */
const OWN = 5e-16;
const over = (f: (z: number, sd: number) => number, x: number): number =>
  PARTS.reduce((sum, [share, mean, sd]) => sum + share * f((x - mean) / sd, sd), 0);

function refusal(action: () => unknown): Failure | "accepted" {
  try {
    action();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  return "accepted";
}

describe.each([
  ["one normal curve", CURVE, 1],
  ["two scenarios and an event", MIXED, 3],
] as const)("%s", (name, model, sd) => {
  const exact = (f: (z: number, sd: number) => number, x: number): number =>
    name === "one normal curve" ? f(x, 1) : over(f, x);

  it.each([-0.9, -0.4, 0, 0.4, 0.9])("tilted by %d: each error is below five times its bound", (theta) => {
    const series = new FourierSeries(model, sd, theta);
    const tail = theta > 0 ? normalSf : normalCdf;
    let largest = 0;
    for (let x = series.low; x <= series.low + series.length; x += series.length / 101) {
      const got = series.evaluate(x, 0);
      const chance = exact((z) => tail(z), x);
      const error = Math.abs(got.tail - chance);
      expect(error).toBeLessThanOrEqual(LOOSE * got.noise + OUTSIDE + OWN * chance);
      largest = Math.max(largest, error / got.noise);
      const pdf = exact((z, s) => normalPdf(z) / s, x);
      expect(Math.abs(got.density - pdf)).toBeLessThanOrEqual(LOOSE * got.densityNoise + OUTSIDE + OWN * pdf);
      const slope = exact((z, s) => (-z * normalPdf(z)) / (s * s), x);
      expect(Math.abs(got.slope - slope)).toBeLessThanOrEqual(100 * got.densityNoise + 1e-15);
      expect(got.noise).toBe(series.noise(x));
    }
    expect(largest).toBeGreaterThan(0.02); // the bound is no idle one
  });
});

describe("the window", () => {
  it("includes both its ends, and beyond them the error is unbounded", () => {
    const series = new FourierSeries(CURVE, 1, 0);
    const high = series.low + series.length;
    expect([series.low - 1e-9, series.low, 0, high, high + 1e-9].map((x) => series.contains(x))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect([series.low - 1, high + 1].map((x) => series.noise(x))).toEqual([Infinity, Infinity]);
  });

  it("of one normal curve reaches √(2·19·ln 10) either way, around the tilted mean", () => {
    const reach = Math.sqrt(2 * 19 * Math.LN10);
    for (const theta of [-3, 0, 2]) {
      const { low, length } = new FourierSeries(CURVE, 1, theta);
      expect(low).toBeCloseTo(theta - reach, 5);
      expect(length).toBeCloseTo(2 * reach, 5);
    }
  });
});

describe("the number of terms", () => {
  it("is the first whose characteristic function is below 1e-18", () => {
    // exp(−½(2πk/length)²) < 1e-18
    const { length, terms } = new FourierSeries(CURVE, 1, 0);
    expect(terms).toBe(Math.ceil((length * Math.sqrt(36 * Math.LN10)) / (2 * Math.PI)));
  });

  it("follows the narrowest scenario; an event shortens the series by what it surely spreads", () => {
    const { length, terms } = new FourierSeries(
      { scenarios: [normal(0, 1, 0.5), normal(0, 0.1, 0.5)], events: [] },
      1,
      0,
    );
    expect(terms).toBe(Math.ceil((length * Math.sqrt(2 * Math.log(0.5e18))) / (2 * Math.PI * 0.1)));
    // a near-certain event of spread 5 leaves only the part where it does not happen: 1e-9·exp(−½t²) < 1e-18
    const events = [{ probability: 1 - 1e-9, mean: 0, sd: 5 }];
    const wide = new FourierSeries({ scenarios: [normal(0, 1)], events }, 5, 0);
    expect(wide.terms).toBe(Math.ceil((wide.length * Math.sqrt(18 * Math.LN10)) / (2 * Math.PI)));
  });

  it("beyond 10,000 is refused, with the number that the narrowest scenario would take", () => {
    const failure = refusal(
      () => new FourierSeries({ scenarios: [normal(0, 1, 0.5), normal(0, 1e-6, 0.5)], events: [] }, 1, 0),
    );
    const { length } = new FourierSeries(CURVE, 1, 0);
    const needed = (length * Math.sqrt(2 * Math.log(0.5e18))) / (2 * Math.PI * 1e-6);
    expect(failure).toMatchObject({
      code: "too-many-terms",
      place: { list: "scenarios", field: "sd" },
      limit: TERM_LIMIT,
    });
    const terms = failure !== "accepted" && failure.code === "too-many-terms" ? failure.terms : NaN;
    expect(terms / needed).toBeGreaterThan(1);
    expect(terms / needed).toBeLessThan(1.03);
    expect(Number.isInteger(terms)).toBe(true);
  });

  it("is endless for a place without spread", () => {
    expect(refusal(() => new FourierSeries({ scenarios: [normal(0, 0)], events: [] }, 1, 0))).toEqual({
      code: "too-many-terms",
      place: { list: "scenarios", field: "sd" },
      terms: Infinity,
      limit: TERM_LIMIT,
    });
  });

  it("may be 10,000, and not one more", () => {
    // N(0, 1) with a hair of a much narrower curve: terms·2π·sd/length = √(2·ln(share·1e18))
    const termsAt = (sd: number): number | Failure["code"] => {
      try {
        return new FourierSeries({ scenarios: [normal(0, 1, 0.5), normal(0, sd, 0.5)], events: [] }, 1, 0)
          .terms;
      } catch (error) {
        if (error instanceof FailureError) return error.failure.code;
        throw error;
      }
    };
    const { length } = new FourierSeries(
      { scenarios: [normal(0, 1, 0.5), normal(0, 0.01, 0.5)], events: [] },
      1,
      0,
    );
    const sdFor = (terms: number): number =>
      (length * Math.sqrt(2 * Math.log(0.5e18))) / (2 * Math.PI * terms);
    expect(termsAt(sdFor(9999.5))).toBe(10_000);
    expect(termsAt(sdFor(10_000.5))).toBe("too-many-terms");
  });
});
