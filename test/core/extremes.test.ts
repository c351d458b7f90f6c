/** Models that once gave no answer or a wrong one: each stands for a kind. */
import { describe, expect, it } from "vitest";
import { createMixture, modes, normalCdf } from "../../src/core";

const normal = (probability: number, mean: number, sd: number) =>
  ({ family: "normal", probability, mean, sd }) as const;

describe("an event far away, certain after tilting", () => {
  /** Twelve ordinary events put the model on the Fourier route; the exact sum is over 2 × 2¹² components. */
  const ordinary = Array.from({ length: 12 }, (_, i) => ({ probability: 0.3, mean: 500 + 40 * i, sd: 100 }));
  const far = { probability: 0.1, mean: 100_000, sd: 100 };

  function exactCdf(x: number): number {
    let value = 0;
    const events = [...ordinary, far];
    for (let subset = 0; subset < 2 ** events.length; subset++) {
      let weight = 1;
      let mean = 30_000;
      let variance = 2_500 ** 2;
      for (const [i, event] of events.entries()) {
        const in_ = ((subset >>> i) & 1) === 1;
        weight *= in_ ? event.probability : 1 - event.probability;
        if (in_) [mean, variance] = [mean + event.mean, variance + event.sd ** 2];
      }
      value += weight * normalCdf((x - mean) / Math.sqrt(variance));
    }
    return value;
  }

  it.each([0.89, 0.91, 0.95, 0.999])("has its quantile at %d", (p) => {
    const mixture = createMixture([normal(1, 30_000, 2_500)], [...ordinary, far]);
    expect(mixture.route).toBe("fourier");
    const q = mixture.quantile(p);
    expect(Math.abs(exactCdf(q) - p)).toBeLessThan(1e-13);
  });

  it("has its modes", () => {
    const mixture = createMixture([normal(1, 30_000, 2_500)], [...ordinary, { ...far, mean: 400_000 }]);
    expect(modes(mixture).map(({ x }) => Math.round(x / 10_000))).toEqual([3, 43]);
  });
});

describe("a spread below the last digit of the place", () => {
  const mixture = () => createMixture([normal(1, 1e9, 1e-6)], [{ probability: 1, mean: 5e-8, sd: 0 }]);

  it("has a chance on either side, and they add up", () => {
    // The exact place is 1e9 + 5e-8: 0.05 standard deviations beyond 1e9.
    expect(mixture().cdf(1e9)).toBeCloseTo(normalCdf(-0.05), 14);
    expect(mixture().sf(1e9)).toBeCloseTo(normalCdf(0.05), 14);
  });
});

describe("a top between two point masses", () => {
  it("is found however near they are", () => {
    const mixture = createMixture([
      normal(0.4, 0, 1),
      normal(0.4, 0.6, 1),
      normal(0.1, 0.29, 0),
      normal(0.1, 0.31, 0),
    ]);
    const found = modes(mixture).map(({ x }) => x);
    expect(found.length).toBe(1);
    expect(found[0]).toBeCloseTo(0.3, 12);
  });
});
