/**
 * What a mixture of scenarios and events is, refuses, and keeps when its description changes in form only.
 */
import { describe, expect, it } from "vitest";
import {
  createMixture,
  FailureError,
  interval,
  moments,
  modes,
  plotRange,
  sensitivity,
  atoms,
  type AdditiveEvent,
  type Failure,
  type Scenario,
} from "../../src/core";

const normal = (probability: number, mean: number, sd: number): Scenario => {
  return { family: "normal", probability, mean, sd };
};
const event = (probability: number, mean: number, sd: number): AdditiveEvent => ({ probability, mean, sd });
const FOUR = [
  normal(0.25, 22000, 3000),
  normal(0.45, 30000, 4000),
  normal(0.22, 38000, 5000),
  normal(0.08, 55000, 9000),
];
const EVENTS = [event(0.3, 5000, 1500), event(0.1, 12000, 4000)];
const CHANCES = [0.125, 0.5, 2 / 3, 0.875];

function failureOf(action: () => unknown): Failure {
  try {
    action();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("golden values of the protocol's example", () => {
  it("four scenarios: minimum, median, medio and maximum to six decimals", () => {
    const mixture = createMixture(FOUR);
    const found = CHANCES.map((p) => mixture.quantile(p).toFixed(6));
    expect(found).toEqual(["21733.261996", "30269.012947", "33771.195245", "41747.611084"]);
  });

  it("the same with two events", () => {
    const mixture = createMixture(FOUR, EVENTS);
    const found = CHANCES.map((p) => mixture.quantile(p).toFixed(6));
    expect(found).toEqual(["23186.491198", "32657.069353", "36932.799993", "46310.662896"]);
    expect(mixture.componentCount).toBe(16);
  });

  it("medio is exceeded with probability one third", () => {
    const mixture = createMixture(FOUR, EVENTS);
    expect(mixture.sf(mixture.quantile(2 / 3))).toBeCloseTo(1 / 3, 14);
  });
});

describe("what is refused, and where", () => {
  const cases: [string, () => unknown, object][] = [
    ["no scenarios", () => createMixture([]), { code: "no-scenarios" }],
    [
      "a sum of 0.999",
      () => createMixture([normal(0.333, 1, 1), normal(0.333, 2, 1), normal(0.333, 3, 1)]),
      {
        code: "probability-sum",
        looksLikePercent: false,
        place: { list: "scenarios", field: "probability" },
      },
    ],
    [
      "percents",
      () => createMixture([normal(25, 1, 1), normal(75, 2, 1)]),
      { code: "probability-sum", sum: 100, looksLikePercent: true },
    ],
    [
      "a negative chance, even when the sum is right",
      () => createMixture([normal(1.5, 1, 1), normal(-0.5, 2, 1)]),
      { code: "probability-range", value: 1.5, place: { list: "scenarios", field: "probability", index: 0 } },
    ],
    ["a chance that is no number", () => createMixture([normal(NaN, 1, 1)]), { code: "not-finite" }],
    [
      "a negative spread",
      () => createMixture([normal(0.5, 1, 1), normal(0.5, 1, -1)]),
      { code: "negative-value", value: -1, place: { list: "scenarios", field: "sd", index: 1 } },
    ],
    ["an infinite expectation", () => createMixture([normal(1, Infinity, 1)]), { code: "not-finite" }],
    ["an expectation of 1e101", () => createMixture([normal(1, 1e101, 1)]), { code: "numeric-range" }],
    ["a spread of 1e-101", () => createMixture([normal(1, 1, 1e-101)]), { code: "numeric-range" }],
    [
      "a lognormal around 0",
      () => createMixture([{ family: "lognormal", probability: 1, mean: 0, sd: 1 }]),
      { code: "not-positive", place: { list: "scenarios", field: "mean", index: 0 } },
    ],
    [
      "a lognormal with a spread of ten million times its mean",
      () => createMixture([{ family: "lognormal", probability: 1, mean: 1, sd: 1e7 }]),
      { code: "numeric-range", place: { list: "scenarios", field: "sd", index: 0 } },
    ],
    [
      "all mass of a truncated scenario below 0",
      () => createMixture([{ family: "truncated", probability: 1, mean: -5, sd: 0 }]),
      { code: "negative-value", place: { list: "scenarios", field: "mean", index: 0 } },
    ],
    [
      "a negative side of a split scenario",
      () => createMixture([{ family: "split", probability: 1, mode: 5, sdDown: 1, sdUp: -2 }]),
      { code: "negative-value", value: -2, place: { list: "scenarios", field: "sdUp", index: 0 } },
    ],
    [
      "a bad scenario of chance 0",
      () => createMixture([normal(1, 1, 1), normal(0, 1, NaN)]),
      { code: "not-finite", place: { list: "scenarios", field: "sd", index: 1 } },
    ],
    [
      "an event with a chance of 30",
      () => createMixture(FOUR, [event(30, 1, 1)]),
      { code: "probability-range", value: 30, place: { list: "events", field: "probability", index: 0 } },
    ],
    [
      "a bad event of chance 0",
      () => createMixture(FOUR, [event(0.1, 1, 1), event(0, 1, -1)]),
      { code: "negative-value", place: { list: "events", field: "sd", index: 1 } },
    ],
    [
      "events on a family that is not normal",
      () =>
        createMixture([normal(0.5, 1, 1), { family: "lognormal", probability: 0.5, mean: 1, sd: 1 }], EVENTS),
      {
        code: "events-need-normal",
        family: "lognormal",
        place: { list: "scenarios", field: "family", index: 1 },
      },
    ],
    [
      "more than 4,096 scenarios that are not normal",
      () => createMixture(Array.from({ length: 5000 }, () => ({ ...lognormal, probability: 1 / 5000 }))),
      { code: "too-many-components", count: 5000, limit: 4096 },
    ],
    ["a quantile at 0", () => createMixture(FOUR).quantile(0), { code: "probability-open", value: 0 }],
    ["a quantile at 1", () => createMixture(FOUR).quantile(1), { code: "probability-open", value: 1 }],
    ["a place that is no number", () => createMixture(FOUR).cdf(NaN), { code: "not-finite" }],
    ["an interval of level 1", () => interval(createMixture(FOUR), 1), { code: "probability-open" }],
  ];
  const lognormal: Scenario = { family: "lognormal", probability: 1, mean: 10, sd: 1 };
  it.each(cases)("%s", (_, action, expected) => {
    expect(failureOf(action)).toMatchObject(expected);
  });

  it("accepts 200 scenarios of 0.005, whose plain sum is off", () => {
    const many = Array.from({ length: 200 }, (_, i) => normal(0.005, 1000 * i, 50));
    expect(many.reduce((total, s) => total + s.probability, 0)).not.toBe(1);
    expect(createMixture(many).componentCount).toBe(200);
  });

  it("accepts a sum that misses 1 by 1e-9, and divides by it", () => {
    const mixture = createMixture([normal(0.5, 10, 1), normal(0.4999999991, 20, 1)]);
    expect(mixture.cdf(15)).toBeCloseTo(0.5 / 0.9999999991, 12);
    expect(failureOf(() => createMixture([normal(0.5, 1, 1), normal(0.499999998, 2, 1)])).code).toBe(
      "probability-sum",
    );
  });
});

describe("point masses", () => {
  const pointBeside = () => createMixture([normal(0.25, 40000, 0), normal(0.75, 50000, 4000)]);

  it("jump in the chances, are no part of the density, and are listed", () => {
    const mixture = pointBeside();
    expect(mixture.cdf(40000) - mixture.cdf(39999.999999)).toBeGreaterThan(0.25);
    expect(mixture.pdf(40000)).toBeCloseTo((0.75 * Math.exp(-3.125)) / (4000 * Math.sqrt(2 * Math.PI)), 18);
    expect(atoms(mixture)).toEqual([{ x: 40000, mass: 0.25 }]);
    expect(mixture.cdf(40000) + mixture.sf(40000)).toBe(1);
  });

  it("take every quantile within their jump", () => {
    const mixture = pointBeside();
    expect([0.01, 0.1, 0.25, 0.254].map((p) => mixture.quantile(p))).toEqual([40000, 40000, 40000, 40000]);
    expect(mixture.quantile(0.001)).toBeLessThan(40000);
  });

  it.each(["truncated", "lognormal"] as const)("come from a %s scenario without spread", (family) => {
    const one = createMixture([{ family, probability: 1, mean: 700, sd: 0 }]);
    expect([one.quantile(0.2), one.cdf(699.9), one.cdf(700), one.sf(700)]).toEqual([700, 0, 1, 0]);
  });

  it("of equal places are added", () => {
    expect(atoms(createMixture([normal(0.5, 7, 0), normal(0.25, 7, 0), normal(0.25, 9, 0)]))).toEqual([
      { x: 7, mass: 0.75 },
      { x: 9, mass: 0.25 },
    ]);
  });
});

describe("events", () => {
  it("of chance 0 change nothing", () => {
    const [a, b] = [createMixture(FOUR, EVENTS), createMixture(FOUR, [...EVENTS, event(0, 9000, 100)])];
    for (const p of CHANCES) expect(b.quantile(p)).toBe(a.quantile(p));
    expect(b.componentCount).toBe(a.componentCount);
  });

  it("of chance 0 are allowed beside any family", () => {
    const one: Scenario = { family: "lognormal", probability: 1, mean: 100, sd: 10 };
    expect(createMixture([one], [event(0, 5, 1)]).quantile(0.5)).toBe(createMixture([one]).quantile(0.5));
  });

  it("of chance 1 shift and widen every scenario", () => {
    const [a, b] = [
      createMixture([normal(1, 100, 3)], [event(1, 50, 4)]),
      createMixture([normal(1, 150, 5)]),
    ];
    for (const p of CHANCES) expect(a.quantile(p)).toBe(b.quantile(p));
    expect(a.componentCount).toBe(1);
  });

  it("add their expectation and variance", () => {
    const [without, withEvents] = [moments(createMixture(FOUR)), moments(createMixture(FOUR, EVENTS))];
    expect(withEvents.mean - without.mean).toBeCloseTo(0.3 * 5000 + 0.1 * 12000, 8);
    const variance = 0.3 * 1500 ** 2 + 0.21 * 5000 ** 2 + 0.1 * 4000 ** 2 + 0.09 * 12000 ** 2;
    expect(withEvents.variance - without.variance).toBeCloseTo(variance, 5);
  });
});

describe("summaries", () => {
  it("the interval of 75% lies between the minimum and the maximum of the protocol", () => {
    const mixture = createMixture(FOUR);
    expect(interval(mixture, 0.75)).toEqual([mixture.quantile(0.125), mixture.quantile(0.875)]);
  });

  it("sensitivity is the quantile one point either way, null where there is none", () => {
    const mixture = createMixture(FOUR);
    expect(sensitivity(mixture, 0.5)).toEqual({
      minus: mixture.quantile(0.49),
      plus: mixture.quantile(0.51),
    });
    expect(sensitivity(mixture, 0.005).minus).toBeNull();
    expect(sensitivity(mixture, 0.995).plus).toBeNull();
  });

  it("on a plateau one point moves the answer by tens of thousands", () => {
    const plateau = createMixture([normal(0.875, 30000, 1500), normal(0.125, 120000, 9000)]);
    const { minus, plus } = sensitivity(plateau, 0.875);
    expect((plus ?? NaN) - (minus ?? NaN)).toBeGreaterThan(50000);
  });

  it("a chart shows all but a thousandth on either side, and a lone place in the middle", () => {
    const mixture = createMixture(FOUR);
    const [low, high] = plotRange(mixture);
    expect(mixture.cdf(low)).toBeLessThan(0.001);
    expect(mixture.sf(high)).toBeLessThan(0.001);
    expect(plotRange(createMixture([normal(1, 500, 0)]))).toEqual([450, 550]);
  });

  it("a chart has a margin of 8% of what lies between a thousandth and 0.999, at least 1 around a lone place", () => {
    const [low, high] = plotRange(createMixture([normal(1, 0, 1)]));
    const z = 3.0902323061678135; // of 0.999, mpmath
    expect(low).toBeCloseTo(-z * 1.16, 12);
    expect(high).toBeCloseTo(z * 1.16, 12);
    expect(plotRange(createMixture([normal(1, 3, 0)]))).toEqual([2, 4]);
    expect(plotRange(createMixture([normal(1, -500, 0)]))).toEqual([-550, -450]);
    expect(plotRange(createMixture([normal(1, 0, 0)]))).toEqual([-1, 1]);
  });

  it("sensitivity ends where the chance itself would be 0 or 1", () => {
    const mixture = createMixture(FOUR);
    expect(sensitivity(mixture, 0.01)).toEqual({ minus: null, plus: mixture.quantile(0.02) });
    expect(sensitivity(mixture, 0.99)).toEqual({ minus: mixture.quantile(0.98), plus: null });
    expect(sensitivity(mixture, 0.02).minus).toBe(mixture.quantile(0.01));
  });

  it("two equal normals 2 sd apart have one mode, a little further two", () => {
    const apart = (d: number): number => modes(createMixture([normal(0.5, 0, 1), normal(0.5, d, 1)])).length;
    expect([apart(1.99), apart(2.01)]).toEqual([1, 2]);
  });

  it("truncated below its mean, the density is highest where it is cut", () => {
    const cut = createMixture([{ family: "truncated", probability: 1, mean: -500, sd: 400 }]);
    expect(modes(cut)).toEqual([{ x: 0, pdf: cut.pdf(0) }]);
  });
});
