/**
 * Tilting against its definition: the tilted density is exp(θx − K(θ)) times the density. Windows and tilts of one
 * normal curve or one event against their closed forms.
 */
import { describe, expect, it } from "vitest";
import { tilt, tiltForMean, tiltForRate, window, type TiltModel } from "../../src/core/cumulants";
import { normalPdf } from "../../src/core/normal";

const normal = (mean: number, sd: number, share = 1) => ({ share, mean, meanRest: 0, sd });
const event = (probability: number, mean: number, sd: number) => ({ probability, mean, sd });
const one = (mean: number, sd: number): TiltModel => ({ scenarios: [normal(mean, sd)], events: [] });

/** Density by listing every subset of the events. */
function density({ scenarios, events }: TiltModel, x: number): number {
  const [first, ...rest] = events;
  if (first === undefined) {
    return scenarios.reduce((sum, { share, mean, sd }) => sum + (share / sd) * normalPdf((x - mean) / sd), 0);
  }
  const happened = scenarios.map((s) => ({
    ...s,
    mean: s.mean + first.mean,
    sd: Math.hypot(s.sd, first.sd),
  }));
  return (
    (1 - first.probability) * density({ scenarios, events: rest }, x) +
    first.probability * density({ scenarios: happened, events: rest }, x)
  );
}

const WHOLE: TiltModel = {
  scenarios: [normal(-3, 1.5, 0.3), normal(1, 2, 0.6), normal(4, 0.5, 0.1)],
  events: [event(0.3, 2, 0.7), event(0.05, -4, 1), event(0.9, 1, 0)],
};

describe("tilting by θ", () => {
  it.each([-2.5, -0.7, -1e-3, 1e-3, 0.4, 1.1, 3])("%d weights every place with exp(θx − K(θ))", (theta) => {
    const { model, cumulant } = tilt(WHOLE, theta);
    for (let x = -12; x <= 12; x += 0.75) {
      const weighted = Math.exp(theta * x - cumulant) * density(WHOLE, x);
      expect(Math.abs(density(model, x) / weighted - 1)).toBeLessThan(1e-11);
    }
    expect(model.scenarios.reduce((sum, s) => sum + s.share, 0)).toBeCloseTo(1, 14);
  });

  it("0 changes nothing", () => {
    expect(tilt(WHOLE, 0)).toEqual({ model: WHOLE, cumulant: 0 });
  });

  it("moves an expectation without losing the digits that a double has no room for", () => {
    const { model } = tilt(
      { scenarios: [{ ...normal(2 ** 40, 2 ** -10), meanRest: 2 ** -50 }], events: [] },
      1,
    );
    const { mean, meanRest } = model.scenarios[0] ?? { mean: NaN, meanRest: NaN };
    expect([mean, meanRest]).toEqual([2 ** 40, 2 ** -20 + 2 ** -50]);
  });

  it.each([
    [1000, 1000 + Math.log(0.25), 1],
    [-1000, Math.log(0.75), 0],
    [1e-12, 0.25e-12 + 0.5 * 0.1875e-24, 0.25],
    [-1e-12, -0.25e-12 + 0.5 * 0.1875e-24, 0.25],
  ])("an event of chance ¼ that then weighs exp(%d) keeps its digits", (g, log, chance) => {
    // The scenario is the place 0, so that K is ln(¾ + ¼·exp(g)); for a small g its mean and variance.
    const { model, cumulant } = tilt({ scenarios: [normal(0, 0)], events: [event(0.25, g, 0)] }, 1);
    expect(Math.abs(cumulant / log - 1)).toBeLessThan(1e-15);
    expect(model.events[0]?.probability).toBeCloseTo(chance, 11);
  });

  it("is safe where every scenario weighs more or less than a double can hold", () => {
    for (const theta of [-1, 1]) {
      const { model, cumulant } = tilt(
        { scenarios: [normal(2000, 1, 0.5), normal(2001, 1, 0.5)], events: [] },
        theta,
      );
      const top = theta > 0 ? 2001.5 : -1999.5;
      expect(cumulant).toBeCloseTo(top + Math.log(0.5 * (1 + Math.exp(-1))), 10);
      expect(model.scenarios.map((s) => s.mean)).toEqual([2000 + theta, 2001 + theta]);
    }
  });
});

describe("Chernoff's window of one normal curve", () => {
  it.each([
    [0, 1, 1e-19],
    [500, 30, 1e-19],
    [-40, 7, 1e-6],
  ])("N(%d, %d) leaves %d beyond √(−2 ln) standard deviations", (mean, sd, mass) => {
    const reach = sd * Math.sqrt(-2 * Math.log(mass));
    const [low, high] = window(one(mean, sd), sd, Math.log(mass));
    expect(Math.abs(low - (mean - reach))).toBeLessThan(1e-7 * reach);
    expect(Math.abs(high - (mean + reach))).toBeLessThan(1e-7 * reach);
  });

  it("is the same when the spread is a thousand times misjudged either way", () => {
    const reach = Math.sqrt(2 * 19 * Math.LN10);
    for (const sd of [0.02, 1000]) {
      expect(window(one(0, 1), sd, -19 * Math.LN10)[1]).toBeCloseTo(reach, 5);
      expect(window(one(0, 1), sd, -19 * Math.LN10)[0]).toBeCloseTo(-reach, 5);
    }
  });
});

describe("the tilt", () => {
  it("of a rate r is ±√(2r)/sd for one normal curve", () => {
    for (const rate of [0.5, 7, 40]) {
      expect(tiltForRate(one(300, 20), 20, 1, rate) / (Math.sqrt(2 * rate) / 20)).toBeCloseTo(1, 5);
      expect(tiltForRate(one(300, 20), 20, -1, rate) / (-Math.sqrt(2 * rate) / 20)).toBeCloseTo(1, 5);
    }
  });

  it("of a mean x is (x − mean)/variance for one normal curve", () => {
    for (const x of [220, 290, 301, 420]) {
      expect(tiltForMean(one(300, 20), 20, x) / ((x - 300) / 400)).toBeCloseTo(1, 5);
    }
  });

  it("of a mean solves the chance of an event: q·exp(θa) over 1 − q + q·exp(θa)", () => {
    // The place 0, and with chance ¼ the place 10: a mean of 10c asks for the odds c/(1 − c) = exp(10θ)/3.
    const model: TiltModel = { scenarios: [normal(0, 0)], events: [event(0.25, 10, 0)] };
    for (const chance of [0.01, 0.2, 0.3, 0.9]) {
      const theta = Math.log((3 * chance) / (1 - chance)) / 10;
      expect(tiltForMean(model, 4, 10 * chance) / theta).toBeCloseTo(1, 5);
    }
  });

  it("of a mean solves a mixture of two places and an event with spread", () => {
    const model: TiltModel = {
      scenarios: [normal(-2, 1, 0.5), normal(3, 2, 0.5)],
      events: [event(0.4, 5, 1.5)],
    };
    for (const x of [-6, 0, 2.4, 2.6, 12]) {
      const { model: tilted } = tilt(model, tiltForMean(model, 4, x));
      const own = tilted.scenarios.reduce((sum, s) => sum + s.share * s.mean, 0);
      const extra = tilted.events.reduce((sum, e) => sum + e.probability * e.mean, 0);
      expect(Math.abs(own + extra - x)).toBeLessThan(1e-4);
    }
  });
});
