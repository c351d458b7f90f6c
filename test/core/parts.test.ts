/**
 * The exact arithmetic under the mixture: weights that cancel, pairs of doubles, doubles as integers, sums of
 * logarithms. The references are rational numbers over a power of two, made here with integers only.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  addDouble,
  compare,
  exactly,
  multiply,
  quotient,
  squareRoot,
  sum,
  twoProduct,
  twoSum,
  type DoubleDouble,
} from "../../src/core/double-double";
import { commonScale, exactBinary, toDouble } from "../../src/core/exact-binary";
import { countBefore, countUpTo, gatherAtoms, LogSum, thin } from "../../src/core/parts";
import { Weights } from "../../src/core/weights";
import { tries } from "./reference-cases";

const RUNS = { seed: 20220831, numRuns: tries(300) };
const BITS = 300;

/** A double of at least 2^−240 times 2^300, as an integer. */
function scaled(value: number): bigint {
  return BigInt(value * 2 ** BITS);
}
const exactOf = ({ hi, lo }: DoubleDouble): bigint => scaled(hi) + scaled(lo);
const number = fc
  .tuple(fc.maxSafeInteger(), fc.integer({ min: -60, max: 0 }))
  .map(([mantissa, power]) => mantissa * 2 ** power);

/** numerator/denominator to 60 digits or more, as a double. */
function ratio(numerator: bigint, denominator: bigint): number {
  return Number((numerator << 900n) / denominator) / 2 ** 900;
}

function weightsOf(
  values: readonly number[],
  exact: () => readonly bigint[] = () => values.map(scaled),
): Weights {
  return new Weights({ values: values.map(exactly), exact });
}

/** (Σ of the first k − p·Σ)/Σ */
function excessOf(values: readonly number[], k: number, p: number): number {
  const integers = values.map(scaled);
  const upTo = (end: number): bigint => integers.slice(0, end).reduce((a, b) => a + b, 0n);
  const total = upTo(integers.length);
  return ratio((upTo(k) << BigInt(BITS)) - scaled(p) * total, total << BigInt(BITS));
}

const never = (): readonly bigint[] => {
  throw new Error("integers were asked for");
};

describe("weight before a place, less the chance asked", () => {
  const values = [0.1, 0.2, 0.3, 0.4];

  it.each([
    [2, 0.2],
    [1, 0.4],
    [2, 0.29],
    [2, 0.3000001],
    [2, 0.3 + 1e-11],
    [3, 0.6 - 1e-11],
    [3, 0.599],
    [1, 0.1 + 1e-12],
  ])("after %d components at p = %d it has 15 digits without a single integer", (k, p) => {
    const exact = excessOf(values, k, p);
    expect(Math.abs(weightsOf(values, never).excess(k, p) / exact - 1)).toBeLessThan(2e-15);
  });

  it.each([
    [2, 0.3, values],
    [2, 0.3 + 2 ** -54, values],
    [3, 0.6, values],
    [3, 0.6 - 2 ** -53, values],
    [1, 0.1, values],
    [2, 2 / 3, [1 / 3, 1 / 3, 1 / 3]],
    [2, 0.5, [0.25, 0.25 + 1e-17, 0.5]],
    [1, 0.5, [0.5, 0.5, 1e-17]],
    [2, 1e-17, [5e-18, 5e-18, 1 - 1e-17]],
  ])("after %d components at p = %d, where digits cancel, integers give it 15 digits", (k, p, list) => {
    const exact = excessOf(list, k, p);
    const got = weightsOf(list).excess(k, p);
    if (exact === 0) expect(got).toBe(0);
    else expect(Math.abs(got / exact - 1)).toBeLessThan(2e-15);
  });

  it("is 0, not nearly 0, on a plateau exactly at p", () => {
    expect(weightsOf([0.125, 0.75, 0.125]).excess(1, 0.125)).toBe(0);
    expect(weightsOf([0.125, 0.75, 0.125]).excess(2, 0.875)).toBe(0);
  });

  it("does not depend on the scale of the weights", () => {
    const eighths = values.map((v) => v / 8);
    for (const p of [0.3, 0.3 + 2 ** -54, 0.301, 0.2]) {
      expect(weightsOf(eighths).excess(2, p)).toBe(weightsOf(values).excess(2, p));
    }
  });

  it("is −p before the first and 1 − p after the last", () => {
    for (const p of [1e-300, 1e-9, 0.01, 0.7, 1 - 2 ** -53]) {
      expect(weightsOf(values, never).excess(0, p)).toBe(-p);
      expect(weightsOf(values, never).excess(4, p)).toBe(1 - p);
    }
  });

  it("asks for the integers once", () => {
    let asked = 0;
    const weights = weightsOf(values, () => {
      asked += 1;
      return values.map(scaled);
    });
    weights.excess(2, 0.3);
    weights.excess(3, 0.6);
    expect(asked).toBe(1);
  });

  it("shares, what lies before and what lies after are the weights over their sum", () => {
    const weights = weightsOf([1, 2, 5]);
    expect([...weights.shares]).toEqual([0.125, 0.25, 0.625]);
    expect([...weights.before]).toEqual([0, 0.125, 0.375, 1]);
    expect([...weights.after]).toEqual([1, 0.875, 0.625, 0]);
    expect(weightsOf([1, 1e-300]).after[1]).toBe(1e-300);
  });
});

describe("pairs of doubles", () => {
  const pair = fc.tuple(number, number).map(([hi, lo]) => twoSum(hi, hi * lo * 2 ** -110));
  const size = (x: bigint): bigint => (x < 0n ? -x : x);
  const near = (got: bigint, exact: bigint, bits: number, whole: bigint): void => {
    const off = got > exact ? got - exact : exact - got;
    expect(off << BigInt(bits) <= whole).toBe(true);
  };

  it("hold a sum and a product exactly", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(exactOf(twoSum(a, b))).toBe(scaled(a) + scaled(b));
        expect(exactOf(twoProduct(a, b)) << BigInt(BITS)).toBe(scaled(a) * scaled(b));
      }),
      RUNS,
    );
  });

  it("add within 2^−100 of the larger, multiply within 2^−98 of the product", () => {
    fc.assert(
      fc.property(pair, pair, number, (a, b, c) => {
        const [x, y, z] = [exactOf(a), exactOf(b), scaled(c)];
        near(exactOf(add(a, b)), x + y, 100, size(x) + size(y));
        near(exactOf(addDouble(a, c)), x + z, 100, size(x) + size(z));
        near(exactOf(multiply(a, b)) << BigInt(BITS), x * y, 98, size(x * y));
      }),
      RUNS,
    );
  });

  it("divide, and take roots, to the nearest double or its neighbour", () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        fc.pre(a.hi !== 0 && b.hi !== 0);
        const [top, bottom] = [exactOf(a), exactOf(b)];
        expect(Math.abs(quotient(a, b) / ratio(top, bottom) - 1)).toBeLessThan(2.3e-16);
        const square = multiply(a, a);
        const half = { hi: square.hi, lo: square.lo };
        expect(Math.abs(squareRoot(half) / Math.abs(a.hi) - 1)).toBeLessThan(2.3e-16);
      }),
      RUNS,
    );
    expect(squareRoot({ hi: 0, lo: 0 })).toBe(0);
    expect(squareRoot(twoSum(2, 2 ** -53))).toBe(Math.SQRT2);
    expect(quotient({ hi: 1, lo: 2 ** -54 }, { hi: 3, lo: 0 })).toBe(1 / 3 + 2 ** -54); // 1/3 lies 0.3 unit below
  });

  it("divide, and take roots, to the nearest double also where the second part is half a unit of the first", () => {
    // got lies within 0.51 of its own last unit of the exact value; times 2^900, as integers
    const HUGE = 900;
    const wide = (x: DoubleDouble): bigint => exactOf(x) << BigInt(HUGE - BITS);
    const unitOf = (got: number): bigint => {
      const unit = 2 ** (Math.floor(Math.log2(Math.abs(got))) - 52);
      return (scaled(unit) << BigInt(HUGE - BITS)) / 100n;
    };
    const full = fc
      .tuple(fc.double({ min: 0.5, max: 4, noNaN: true }), fc.integer({ min: -1023, max: 1023 }))
      .map(([hi, share]) => twoSum(hi, hi * share * 2 ** -64));
    fc.assert(
      fc.property(full, full, (a, b) => {
        const got = quotient(a, b);
        const exact = (wide(a) << BigInt(HUGE)) / wide(b);
        const off = (scaled(got) << BigInt(HUGE - BITS)) - exact;
        expect(size(off) <= 51n * unitOf(got)).toBe(true);
        const root = squareRoot(a);
        const [low, high] = [-51n, 51n].map((s) => (scaled(root) << BigInt(HUGE - BITS)) + s * unitOf(root));
        const whole = wide(a) << BigInt(HUGE);
        expect((low ?? 0n) ** 2n <= whole && whole <= (high ?? 0n) ** 2n).toBe(true);
      }),
      { seed: 20220831, numRuns: 200 },
    );
  });

  it("keep what a plain sum loses, and are ordered by both parts", () => {
    expect(sum([1, 1e-20, -1])).toEqual({ hi: 1e-20, lo: 0 });
    expect(sum([])).toEqual({ hi: 0, lo: 0 });
    expect(Math.sign(compare({ hi: 1, lo: 1e-17 }, { hi: 1, lo: 0 }))).toBe(1);
    expect(Math.sign(compare({ hi: 1, lo: 0 }, { hi: 2, lo: -1e-17 }))).toBe(-1);
    expect(Math.sign(compare({ hi: 2, lo: -1e-17 }, { hi: 1, lo: 0 }))).toBe(1);
    expect(compare({ hi: 1, lo: 1e-17 }, { hi: 1, lo: 1e-17 })).toBe(0);
  });
});

describe("doubles as integers", () => {
  it.each([
    0,
    1,
    -1,
    0.1,
    -0.3,
    1e-300,
    5e-324,
    2 ** -1022,
    2 ** -1022 - 5e-324,
    1.5e300,
    4503599627370497.5,
  ])("%d comes back as it was", (value) => {
    const exact = exactBinary(value);
    expect(toDouble(exact)).toBe(value);
    expect(exact.integer < 0n).toBe(value < 0);
  });

  it("are mantissa times a power of two", () => {
    expect(exactBinary(1)).toEqual({ integer: 2n ** 52n, exponent: -52 });
    expect(exactBinary(5e-324)).toEqual({ integer: 1n, exponent: -1074 });
    expect(exactBinary(2 ** -1022)).toEqual({ integer: 2n ** 52n, exponent: -1074 });
    expect(exactBinary(-3)).toEqual({ integer: -3n * 2n ** 51n, exponent: -51 });
  });

  it("round an integer of any length to the nearest double or its neighbour", () => {
    expect(toDouble({ integer: 2n ** 1500n + 1n, exponent: -1500 })).toBe(1);
    expect(toDouble({ integer: -(3n ** 400n), exponent: -400 }) / -(1.5 ** 400)).toBeCloseTo(1, 12);
    expect(toDouble({ integer: 3n, exponent: -1074 })).toBe(1.5e-323);
    expect(toDouble({ integer: 2n ** 2000n, exponent: -3074 })).toBe(5e-324);
  });

  it("keep both signs of a long integer, and what fits a double beside powers that do not", () => {
    const integer = (2n ** 53n + 2n) << 40n;
    expect(toDouble({ integer, exponent: -40 })).toBe(2 ** 53 + 2);
    expect(toDouble({ integer: -integer, exponent: -40 })).toBe(-(2 ** 53) - 2);
    expect(toDouble({ integer: 5n, exponent: 1020 })).toBe(5 * 2 ** 1020);
    expect(toDouble({ integer: 1n << 2100n, exponent: -1100 })).toBe(2 ** 1000);
    expect(toDouble({ integer: 0n, exponent: -7 })).toBe(0);
  });

  it("share one power of two", () => {
    expect(commonScale([0.5, 0.75, 3])).toEqual({
      integers: [2n ** 52n, 3n * 2n ** 51n, 12n * 2n ** 51n],
      exponent: -53,
    });
    const { integers, exponent } = commonScale([1e-300, 1]);
    expect(integers.map((i) => toDouble({ integer: i, exponent }))).toEqual([1e-300, 1]);
    expect(commonScale([2 ** 60]).exponent).toBe(0);
  });
});

describe("counting, gathering, thinning", () => {
  it("counts places up to and before x", () => {
    const places = Float64Array.from([1, 2, 2, 2, 5]);
    expect([0, 1, 2, 3, 5, 6].map((x) => countUpTo(places, x))).toEqual([0, 1, 4, 4, 5, 5]);
    expect([0, 1, 2, 3, 5, 6].map((x) => countBefore(places, x))).toEqual([0, 0, 1, 4, 4, 5]);
  });

  it("adds masses of equal places and sorts them", () => {
    const list = [3, 1, 3, 2].map((x) => ({ x, mass: x / 16 }));
    expect(gatherAtoms(list)).toEqual([
      { x: 1, mass: 1 / 16 },
      { x: 2, mass: 2 / 16 },
      { x: 3, mass: 6 / 16 },
    ]);
  });

  it("leaves out a place nearer than half its spacing, and no other", () => {
    const list = [4, 0, 1, 1.5, 1.6, 2.2].map((x) => ({ x, spacing: 1 }));
    expect(thin(list)).toEqual([0, 1, 1.6, 2.2, 4]);
    const mixed = [
      { x: 1, spacing: 8 },
      { x: 1, spacing: 0.1 },
      { x: 0, spacing: 8 },
    ];
    expect(thin(mixed)).toEqual([0, 1]);
  });
});

describe("a sum of logarithms", () => {
  it("is the logarithm of the sum, with the weighted mean of the rates", () => {
    const terms = [
      [-2, 1],
      [-1, -3],
      [-1.5, 5],
    ] as const;
    const total = new LogSum();
    for (const [log, rate] of terms) total.add(log, rate);
    const whole = terms.reduce((s, [log]) => s + Math.exp(log), 0);
    const weighted = terms.reduce((s, [log, rate]) => s + rate * Math.exp(log), 0);
    expect(total.log).toBeCloseTo(Math.log(whole), 14);
    expect(total.rate).toBeCloseTo(weighted / whole, 14);
  });

  it("holds where every term underflows, and is −∞ of nothing", () => {
    const total = new LogSum();
    total.add(-Infinity, 7);
    expect([total.log, total.rate]).toEqual([-Infinity, 0]);
    total.add(-1e6, 2);
    total.add(-1e6, 4);
    expect(total.log).toBeCloseTo(-1e6 + Math.LN2, 8);
    expect(total.rate).toBeCloseTo(3, 14);
  });
});
