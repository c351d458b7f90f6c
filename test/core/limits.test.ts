/**
 * Where a limit lies exactly: the last thing accepted, the first refused, and the place that a refusal names.
 */
import { describe, expect, it } from "vitest";
import {
  createMixture,
  FailureError,
  interval,
  modes,
  moments,
  sensitivity,
  type AdditiveEvent,
  type Failure,
  type Scenario,
} from "../../src/core";
import { SHORT } from "./reference-cases";

const normal = (probability: number, mean: number, sd: number): Scenario => {
  return { family: "normal", probability, mean, sd };
};
const lognormal = (mean: number, sd: number): Scenario => {
  return { family: "lognormal", probability: 1, mean, sd };
};
const split = (mode: number, sdDown: number, sdUp: number): Scenario => {
  return { family: "split", probability: 1, mode, sdDown, sdUp };
};
const event = (probability: number, mean: number, sd: number): AdditiveEvent => ({ probability, mean, sd });
const ONE = [normal(1, 100, 10)];

function refusal(action: () => unknown): Failure | "accepted" {
  try {
    action();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  return "accepted";
}
const made = (scenarios: Scenario[], events: AdditiveEvent[] = []): Failure | "accepted" =>
  refusal(() => createMixture(scenarios, events));
const at = (field: string, index = 0) => ({ list: "scenarios", field, index });

describe("the last number accepted", () => {
  it.each([
    ["an expectation of 1e100", [normal(1, 1e100, 1)]],
    ["an expectation of −1e100", [normal(1, -1e100, 1)]],
    ["a spread of 1e-100", [normal(1, 1, 1e-100)]],
    ["a lognormal of 1e-100", [lognormal(1e-100, 1e-100)]],
    ["a lognormal with a spread of a million times its mean", [lognormal(1, 1e6)]],
    ["a truncated point at 0", [{ family: "truncated", probability: 1, mean: 0, sd: 0 } as const]],
    ["a chance of 1", [normal(1, 5, 1), normal(0, 5, 1)]],
  ])("%s", (_, scenarios) => {
    expect(made([...scenarios])).toBe("accepted");
  });

  it.skipIf(SHORT)("4,096 scenarios of any family", () => {
    const many = Array.from({ length: 4096 }, () => ({ ...lognormal(100, 10), probability: 1 / 4096 }));
    expect(made(many)).toBe("accepted");
  });

  it("1,000 events", () => {
    const events = (count: number) => Array.from({ length: count }, () => event(0.5, 10, 1));
    expect(made(ONE, events(1000))).toBe("accepted");
    expect(made(ONE, events(1001))).toMatchObject({ code: "too-many-events", count: 1001, limit: 1000 });
  });
});

describe("the first number refused, with its place", () => {
  it.each([
    ["mean", normal(1, 1.1e100, 1), "numeric-range"],
    ["mean", normal(1, NaN, 1), "not-finite"],
    ["sd", normal(1, 1, 0.9e-100), "numeric-range"],
    ["sd", normal(1, 1, Infinity), "not-finite"],
    ["sd", normal(1, 1, -1e-300), "negative-value"],
    ["mean", lognormal(0.9e-100, 1e-100), "numeric-range"],
    ["mean", lognormal(-1, 1), "not-positive"],
    ["sd", lognormal(1, 1.1e6), "numeric-range"],
    ["mode", split(NaN, 1, 1), "not-finite"],
    ["mode", split(2e100, 1, 1), "numeric-range"],
    ["sdDown", split(5, -1, 1), "negative-value"],
    ["sdUp", split(5, 1, 0.5e-100), "numeric-range"],
    ["probability", normal(NaN, 1, 1), "not-finite"],
    ["probability", normal(1.5, 1, 1), "probability-range"],
    ["probability", normal(-0.5, 1, 1), "probability-range"],
  ])("%s of %o", (field, scenario, code) => {
    expect(made([scenario])).toMatchObject({ code, place: at(field) });
  });

  it.each([
    ["probability", event(1.1, 1, 1), "probability-range"],
    ["probability", event(-0.1, 1, 1), "probability-range"],
    ["probability", event(NaN, 1, 1), "not-finite"],
    ["mean", event(0.1, Infinity, 1), "not-finite"],
    ["sd", event(0.1, 1, -1), "negative-value"],
  ])("%s of the event %o", (field, one, code) => {
    expect(made(ONE, [event(0.5, 1, 1), one])).toMatchObject({
      code,
      place: { list: "events", field, index: 1 },
    });
  });

  it.each([
    ["mean", normal(1, 1.1e100, 1), 1.1e100, 1e100],
    ["mean", normal(1, -1.1e100, 1), -1.1e100, -1e100],
    ["sd", normal(1, 1, 0.9e-100), 0.9e-100, 1e-100],
    ["mean", lognormal(0.9e-100, 1e-100), 0.9e-100, 1e-100],
    ["sd", lognormal(2, 2.1e6), 2.1e6, 2e6],
    ["sdUp", split(5, 1, 1e101), 1e101, 1e100],
  ])("%s of %o names the value and the limit that it passed", (field, scenario, value, limit) => {
    expect(made([scenario])).toEqual({ code: "numeric-range", place: at(field), value, limit });
  });

  it("a chance, an expectation or a spread, named with its value", () => {
    const refused = (one: Scenario) => expect(made([...ONE, one]));
    refused(normal(NaN, 1, 1)).toEqual({
      code: "not-finite",
      place: at("probability", 1),
      value: NaN,
    });
    refused(normal(-0.25, 1, 1)).toEqual({
      code: "probability-range",
      place: at("probability", 1),
      value: -0.25,
    });
    refused(normal(0, -Infinity, 1)).toEqual({
      code: "not-finite",
      place: at("mean", 1),
      value: -Infinity,
    });
    refused(normal(0, 1, -2)).toEqual({ code: "negative-value", place: at("sd", 1), value: -2 });
    refused({ ...lognormal(-3, 1), probability: 0 }).toEqual({
      code: "not-positive",
      place: at("mean", 1),
      value: -3,
    });
    refused({ family: "truncated", probability: 0, mean: -4, sd: 0 }).toEqual({
      code: "negative-value",
      place: at("mean", 1),
      value: -4,
    });
  });

  it("as an error that shows its kind and its code where no sentence is made of it", () => {
    expect(() => createMixture([])).toThrow(FailureError);
    expect(String(new FailureError({ code: "no-scenarios", place: {} }))).toBe("FailureError: no-scenarios");
  });

  it("no scenarios at all", () => {
    expect(made([])).toEqual({ code: "no-scenarios", place: { list: "scenarios" } });
  });

  it("a chance or a place that a mixture is asked for", () => {
    const mixture = createMixture(ONE);
    for (const p of [0, 1, -0.1, 1.1]) {
      const expected = { code: "probability-open", value: p };
      expect(refusal(() => mixture.quantile(p))).toEqual({ ...expected, place: { field: "p" } });
      expect(refusal(() => sensitivity(mixture, p))).toEqual({ ...expected, place: { field: "p" } });
      expect(refusal(() => interval(mixture, p))).toEqual({ ...expected, place: { field: "level" } });
    }
    for (const value of [NaN, Infinity]) {
      const expected = { code: "not-finite", value };
      expect(refusal(() => mixture.quantile(value))).toEqual({ ...expected, place: { field: "p" } });
      for (const side of ["cdf", "sf", "pdf"] as const) {
        expect(refusal(() => mixture[side](value))).toEqual({ ...expected, place: { field: "x" } });
      }
    }
  });
});

describe("percents", () => {
  const sumOf = (...chances: number[]): Failure | "accepted" => made(chances.map((p) => normal(p, 1, 1)));

  it.each([
    [90, 0],
    [60, 50],
    [100, 0],
  ])("%d and %d look like percents", (a, b) => {
    expect(sumOf(a, b)).toMatchObject({ code: "probability-sum", sum: a + b, looksLikePercent: true });
  });

  it.each([
    [89, 0],
    [60, 51],
    [2, 0],
    [101, -1],
    [0.3, 0.5],
  ])("%d and %d do not", (a, b) => {
    const found = sumOf(a, b);
    if (a <= 1) expect(found).toMatchObject({ code: "probability-sum", looksLikePercent: false });
    else expect(found).toMatchObject({ code: "probability-range", value: a, place: at("probability") });
  });

  it("a sum that misses 1 by less than 1e-9 is accepted, by more refused, on either side", () => {
    expect(sumOf(0.5, 0.5 + 0.99e-9)).toBe("accepted");
    expect(sumOf(0.5, 0.5 - 0.99e-9)).toBe("accepted");
    expect(sumOf(0.5, 0.5 + 1.01e-9)).toMatchObject({ code: "probability-sum" });
    expect(sumOf(0.5, 0.5 - 1.01e-9)).toMatchObject({ code: "probability-sum" });
  });
});

describe("scenarios of chance 0 and sums that are not quite 1", () => {
  it("a scenario of chance 0 is no component, no bracket and no reason to refuse events", () => {
    const none = { ...lognormal(1e9, 1e9), probability: 0 };
    const mixture = createMixture([...ONE, none], [event(0.5, 5, 1)]);
    expect(mixture.componentCount).toBe(2);
    expect(mixture.quantile(0.3)).toBe(createMixture(ONE, [event(0.5, 5, 1)]).quantile(0.3));
    expect(made([none, { ...lognormal(5, 1), probability: 1 }], [event(0.5, 5, 1)])).toMatchObject({
      code: "events-need-normal",
      family: "lognormal",
      place: at("family", 1),
    });
    expect(
      made([normal(0.5, 5, 1), { ...split(5, 1, 1), probability: 0.5 }], [event(1, 5, 1)]),
    ).toMatchObject({
      family: "split",
      place: at("family", 1),
    });
  });

  it("moments divide by the sum of the chances", () => {
    const rest = 0.5 - 0.9e-9;
    const exact = (0.5 * 1e6 + rest * 3e6) / (0.5 + rest);
    expect(moments(createMixture([normal(0.5, 1e6, 1), normal(rest, 3e6, 1)])).mean).toBeCloseTo(exact, 6);
    const pair = [lognormal(1e6, 1), lognormal(3e6, 1)].map((s, i) => ({
      ...s,
      probability: i ? rest : 0.5,
    }));
    expect(moments(createMixture(pair)).mean).toBeCloseTo(exact, 6);
  });

  it("a split scenario without spread is a point, also for its density", () => {
    const mixture = createMixture([split(7, 0, 0)]);
    expect([mixture.atoms, mixture.pdf(7), mixture.quantile(0.3)]).toEqual([[{ x: 7, mass: 1 }], 0, 7]);
  });

  it("modes are found once and kept", () => {
    const mixture = createMixture(ONE);
    expect(modes(mixture)).toBe(modes(mixture));
    expect(modes(mixture)).toHaveLength(1);
  });
});
