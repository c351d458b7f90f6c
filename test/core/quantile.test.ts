/**
 * How the quantile is found: in how few looks at the mixture, and what it makes of jumps, gaps and underflow.
 */
import { describe, expect, it } from "vitest";
import { exactly, twoProduct } from "../../src/core/double-double";
import { expandedParts } from "../../src/core/expansion";
import { GeneralParts } from "../../src/core/general-parts";
import { lognormalComponent } from "../../src/core/lognormal";
import { normalQuantile } from "../../src/core/normal";
import { normalComponent, pointMass } from "../../src/core/normal-family";
import { type Parts } from "../../src/core/parts";
import { solveQuantile } from "../../src/core/quantile";
import { splitNormalComponent } from "../../src/core/split-normal";

type Triple = readonly [weight: number, mean: number, sd: number];

function normals(...list: readonly Triple[]): Parts {
  return expandedParts({
    scenarios: [...list]
      .sort((a, b) => a[1] - b[1])
      .map(([weight, mean, sd]) => ({ weight, mean: exactly(mean), variance: twoProduct(sd, sd) })),
    events: [],
  });
}

/** The quantile and how often the sums over the components were made for it. */
function look(parts: Parts, p: number): { x: number; looks: number } {
  let looks = 0;
  const tails = parts.tails.bind(parts);
  const counted = Object.create(parts) as Parts;
  counted.tails = (x, passed, out): void => {
    looks += 1;
    tails(x, passed, out);
  };
  return { x: solveQuantile(counted, p), looks };
}

const CHANCES = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
const four = () =>
  normals([0.25, 22000, 3000], [0.45, 30000, 4000], [0.22, 38000, 5000], [0.08, 55000, 9000]);

function looks(parts: Parts, chances: readonly number[]): { mean: number; most: number } {
  const all = chances.map((p) => look(parts, p).looks);
  return { mean: all.reduce((a, b) => a + b, 0) / all.length, most: Math.max(...all) };
}

describe("looks at the mixture", () => {
  it("are fewer than four on average for an ordinary mixture, and at most five", () => {
    const { mean, most } = looks(four(), CHANCES);
    expect(mean).toBeLessThan(3.62);
    expect(mean).toBeGreaterThan(1); // the counter counts
    expect(most).toBe(5);
  });

  it("stay few far in the tails", () => {
    const tails = [1e-300, 1e-100, 1e-30, 1e-12, 1e-6, 1 - 1e-6, 1 - 2 ** -50];
    // One of them, found from logarithms, is looked at once more to confirm it.
    expect(looks(four(), tails).mean).toBeLessThan(4.86);
    expect(looks(four(), tails).most).toBeLessThanOrEqual(8);
  });

  it("stay under thirty where one spread is ten million times another", () => {
    const { mean, most } = looks(normals([0.5, 30_000, 1e-3], [0.5, 40_000, 9000]), CHANCES);
    expect(mean).toBeLessThan(13.31);
    expect(most).toBeLessThanOrEqual(26);
  });

  it("stay few beside jumps, and under fifty beside the edge of half a curve", () => {
    const points = looks(normals([0.25, 100, 0], [0.5, 200, 30], [0.25, 300, 0]), CHANCES);
    expect(points.mean).toBeLessThan(4.45);
    expect(points.most).toBeLessThanOrEqual(7);
    const families = new GeneralParts([
      { weight: 0.5, component: splitNormalComponent(17_000, 0, 36_000) },
      { weight: 0.25, component: lognormalComponent(70_000, 7000) },
      { weight: 0.25, component: normalComponent(43_000, 730) },
    ]);
    const { mean, most } = looks(families, [1e-14, 1e-9, 1e-4, ...CHANCES]);
    expect(mean).toBeLessThan(6.43);
    expect(most).toBeLessThanOrEqual(47);
  });

  it("are none where all components say the same, and few below 0 and across a gap", () => {
    expect(looks(normals([1, 30_000, 4000]), CHANCES)).toEqual({ mean: 0, most: 0 });
    const negative = looks(normals([0.3, -50_000, 4000], [0.7, -30_000, 2000]), CHANCES);
    expect(negative.mean).toBeLessThan(4.17);
    expect(negative.most).toBe(5);
    const apart = looks(normals([0.5, 0, 1], [0.5, 100, 1]), CHANCES);
    expect(apart.mean).toBeLessThan(7.31);
    expect(apart.most).toBe(9);
    const doubled = looks(normals([0.25, 100, 0], [0.25, 100, 0], [0.5, 100, 10]), CHANCES);
    expect(doubled.mean).toBeLessThan(3.35);
    expect(doubled.most).toBeLessThanOrEqual(27);
  });

  it("stay few where sums underflow and logarithms take over", () => {
    const gap = normals([0.5, 0, 1], [0.5, 1e6, 3]);
    expect(look(gap, 0.5).looks).toBeLessThanOrEqual(6);
    for (const p of [0.5 * (1 - 2 ** -30), 0.5 * (1 - 2 ** -50), 0.5 - 2 ** -54]) {
      expect(look(gap, p).looks).toBeLessThanOrEqual(19);
    }
    for (const p of [0.5 + 2 ** -31, 0.5 + 2 ** -53]) expect(look(gap, p).looks).toBeLessThanOrEqual(17);
    expect(look(normals([0.5, 0, 1], [0.5, 1e6, 1]), 0.5).looks).toBe(1);
    expect(look(normals([0.75, 0, 1], [0.25, 1000, 1]), 0.75).looks).toBeLessThanOrEqual(4);
    const tiny = normals([1e-300, 0, 10], [1, 1200, 30]);
    expect(look(tiny, 2.5e-301).looks).toBeLessThanOrEqual(10);
    expect(look(tiny, 5e-301).looks).toBeLessThanOrEqual(9);
    expect(look(tiny, 1.25e-300).looks).toBeLessThanOrEqual(28);
  });
});

describe("in a gap where both sides underflow", () => {
  const DEEP = 1 - 2 ** -30;

  it("the quantile at the plateau is where both tails are alike", () => {
    expect(look(normals([0.5, 0, 1], [0.5, 1e6, 1]), 0.5).x).toBe(5e5);
    // Q(x/1) = Q((1e6 − x)/3) where x = (1e6 − x)/3
    const { x, looks: count } = look(normals([0.5, 0, 1], [0.5, 1e6, 3]), 0.5);
    expect(Math.abs(x - 250_000)).toBeLessThan(1e-7);
    expect(count).toBeLessThanOrEqual(25);
  });

  it("unequal weights move it by the logarithm of their ratio over the slopes", () => {
    const { x } = look(normals([0.75, 0, 1], [0.25, 1000, 1]), 0.75);
    // ln ¾ + ln Q(x) = ln ¼ + ln Q(1000 − x); d/dx ln Q ≈ −x − 1/x near 500
    expect(Math.abs(x - (500 + Math.log(3) / (2 * (500 + 1 / 500))))).toBeLessThan(1e-9);
  });

  it("just beside the plateau one tail decides", () => {
    const parts = normals([0.5, 0, 1], [0.5, 1e6, 3]);
    const tail = 2 ** -30;
    expect(Math.abs(look(parts, 0.5 * DEEP).x + normalQuantile(tail))).toBeLessThan(1e-11);
    expect(Math.abs(look(parts, 0.5 + 0.5 * tail).x - (1e6 + 3 * normalQuantile(tail)))).toBeLessThan(1e-6);
  });

  it("a chance below the weight of 1e-300 is asked of that component alone", () => {
    const parts = normals([1e-300, 0, 10], [1, 1200, 30]);
    expect(look(parts, 2.5e-301).x).toBeCloseTo(10 * normalQuantile(0.25), 9);
    expect(look(parts, 1.25e-300).x).toBeCloseTo(1200 + 30 * normalQuantile(2.5e-301), 8);
  });
});

describe("where mass jumps", () => {
  const three = () => normals([0.25, 100, 0], [0.5, 200, 0], [0.25, 300, 0]);

  it("the quantile is the smallest place that reaches the chance, to the last bit", () => {
    const cases = [
      [0.1, 100],
      [0.25, 100],
      [0.25 + 2 ** -54, 200],
      [0.5, 200],
      [0.75, 200],
      [0.75 + 2 ** -53, 300],
      [1 - 2 ** -53, 300],
    ] as const;
    expect(cases.map(([p]) => look(three(), p).x)).toEqual(cases.map(([, x]) => x));
  });

  it("a jump inside a curve takes exactly the chances of its height", () => {
    const parts = normals([0.5, 0, 1], [0.5, 0, 0]);
    expect([0.2500001, 0.5, 0.7499999].map((p) => look(parts, p).x)).toEqual([0, 0, 0]);
    expect(look(parts, 0.125).x).toBeCloseTo(normalQuantile(0.25), 14);
    expect(look(parts, 0.875).x).toBeCloseTo(normalQuantile(0.75), 14);
    expect(look(parts, 0.24999).x).toBeLessThan(0);
    expect(look(parts, 0.75001).x).toBeGreaterThan(0);
  });

  it("a jump below and one above leave the chances between to the curve", () => {
    const parts = normals([0.25, -50, 0], [0.5, 0, 1], [0.25, 50, 0]);
    for (const q of [0.01, 0.3, 0.5, 0.99]) {
      expect(look(parts, 0.25 + 0.5 * q).x).toBeCloseTo(normalQuantile(q), 12);
    }
    expect([look(parts, 0.25).x, look(parts, 0.76).x]).toEqual([-50, 50]);
    expect(look(new GeneralParts([{ weight: 1, component: pointMass(3) }]), 0.4)).toEqual({ x: 3, looks: 0 });
  });
});
