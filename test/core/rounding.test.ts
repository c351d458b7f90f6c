/**
 * Rounding to a multiple, against Excel's documented results, LibreOffice and decimal arithmetic of decimal.js.
 */
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FailureError, roundTo } from "../../src/core";

const RUNS = { seed: 20220831, numRuns: 3000 };
const Wide = Decimal.clone({ precision: 700, toExpNeg: -400, toExpPos: 400 });

function failureOf(value: number, step: number): unknown {
  try {
    return roundTo(value, step);
  } catch (error) {
    return error instanceof FailureError ? error.failure : error;
  }
}

describe("rounding to a multiple", () => {
  it.each([
    // Microsoft Learn, ROUND and MROUND: the examples whose value and multiple have the same sign.
    [2.15, 0.1, 2.2],
    [2.149, 0.1, 2.1],
    [-1.475, 0.01, -1.48],
    [21.5, 10, 20],
    [626.3, 1000, 1000],
    [1.98, 10, 0],
    [-50.55, 100, -100],
    [10, 3, 9],
    [1.3, 0.2, 1.4],
    // Halves that binary fractions hide.
    [21.9 / 0.2, 1, 110],
    [1.005, 0.01, 1.01],
    [1.015, 0.01, 1.02],
    [0.285, 0.01, 0.29],
    [2.5, 1, 3],
    [-2.5, 1, -3],
    [0.5, 1, 1],
    [-0.5, 1, -1],
    [1.1 + 2.2, 0.1, 3.3],
    [34460, 100, 34500],
    [34450, 100, 34500],
    [34449.9999, 100, 34400],
    [7.5, 5, 10],
    [12.5, 5, 15],
    [4, 8, 8],
    [3.9999, 8, 0],
    [6.05, 0.1, 6.1],
    [7.05, 0.1, 7.1],
    [1e15 + 0.5, 1, 1e15 + 1],
    [123456.789, 0.001, 123456.789],
  ])("of %d to %d is %d", (value, step, rounded) => {
    expect(roundTo(value, step)).toBe(rounded);
  });

  it("leaves 0 at 0, without a sign", () => {
    for (const value of [0, -0, -0.4, -1e-300, 5e-324]) expect(Object.is(roundTo(value, 1), 0)).toBe(true);
    expect(Object.is(roundTo(-0.1, 1 / 3), 0)).toBe(true);
  });

  it("takes the multiples of a third as those of the double, halves included", () => {
    expect(roundTo(1, 1 / 3)).toBe(1);
    expect(roundTo(5 / 6, 1 / 3)).toBe(1);
    expect(roundTo(-5 / 6, 1 / 3)).toBe(-1);
    expect(roundTo(3 / 14, 1 / 7)).toBe(2 / 7);
    expect(roundTo(0.49 / 7, 1 / 7)).toBe(0);
  });

  it("counts all digits when the step is finer than the fifteenth", () => {
    expect(roundTo(9007199254740991, 1)).toBe(9007199254740991);
    expect(roundTo(-9007199254740991, 2)).toBe(-9007199254740992);
    // A step of exactly the fifteenth digit: 15 digits count.
    expect(roundTo(1234567890123454.5, 10)).toBe(1234567890123450);
    expect(roundTo(0.1 + 0.2, 1e-17)).toBe(0.1 + 0.2);
    expect(roundTo(0.1 + 0.2, 1e-15)).toBe(0.3);
  });

  it("copes with the largest and smallest numbers", () => {
    expect(roundTo(1e308, 1e-300)).toBe(1e308);
    expect(roundTo(1e-300, 1e308)).toBe(0);
    expect(roundTo(5e-324, 5e-324)).toBe(5e-324);
    expect(roundTo(-Number.MAX_VALUE, 1)).toBe(-Number.MAX_VALUE);
  });
});

describe("refused", () => {
  it.each([
    [NaN, 1, { code: "not-finite", place: { field: "value" }, value: NaN }],
    [-Infinity, 1, { code: "not-finite", place: { field: "value" }, value: -Infinity }],
    [1, NaN, { code: "not-finite", place: { field: "step" }, value: NaN }],
    [1, Infinity, { code: "not-finite", place: { field: "step" }, value: Infinity }],
    [1, 0, { code: "not-positive", place: { field: "step" }, value: 0 }],
    [1, -0.01, { code: "not-positive", place: { field: "step" }, value: -0.01 }],
    [1.5e308, 1e308, { code: "numeric-range", place: { field: "value" }, value: 1.5e308 }],
    [-1.5e308, 1e308, { code: "numeric-range", place: { field: "value" }, value: -1.5e308 }],
    [1e300, 1 / 3e20, { code: "numeric-range", place: { field: "value" }, value: 1e300 }],
  ])("%d to %d", (value, step, failure) => {
    expect(failureOf(value, step)).toEqual(failure);
  });
});

const values = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 8),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 1000),
);
const steps = fc.oneof(
  fc.constantFrom(0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 5, 10, 25, 100, 1000),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
);

/** Half away from zero of the 15 digits, by another library. */
function byDecimal(value: number, step: number): number {
  const by = new Wide(step);
  const size = new Wide(value).toSignificantDigits(15, Decimal.ROUND_HALF_UP);
  return size.div(by).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(by).toNumber();
}

describe("for any number", () => {
  it("is what decimal.js gives", () => {
    fc.assert(
      fc.property(values, steps, (value, step) => {
        // Where 15 digits reach no farther than the step, all digits count: another test.
        fc.pre(Math.abs(value) < step * 1e13);
        expect(roundTo(value, step)).toBe(byDecimal(value, step) + 0);
      }),
      RUNS,
    );
  });

  it("is at most half a step away, and rounds again to itself", () => {
    fc.assert(
      fc.property(values, steps, (value, step) => {
        const rounded = roundTo(value, step);
        const distance = new Wide(rounded).minus(value).abs();
        const room = new Wide(value).abs().times(1e-14);
        expect(distance.lte(new Wide(step).div(2).plus(room))).toBe(true);
        expect(roundTo(rounded, step)).toBe(rounded);
      }),
      RUNS,
    );
  });

  it("has the opposite sign for the opposite number, and never goes down as the number goes up", () => {
    fc.assert(
      fc.property(values, values, steps, (a, b, step) => {
        expect(roundTo(-a, step) + roundTo(a, step)).toBe(0);
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(roundTo(low, step)).toBeLessThanOrEqual(roundTo(high, step));
      }),
      RUNS,
    );
  });
});
