/**
 * The oracle against outside reference values of 20 to 30 digits, so that it may judge the product.
 * Source of the values: test/reference/mixtures (mpmath 1.2.1, working precision 45–80 digits).
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fastCdf, fastMoments, fastParts, fastPdf, fastReaches, fastSf } from "./fast";
import { cdf, mean, type OracleEvent, type OracleScenario, parts, pdf, sf, variance } from "./mixture";
import { isBeyondReach, quantile, reaches } from "./quantile";
import { real, Real } from "./real";

interface ReferenceScenario {
  readonly family: "normal" | "truncnormal0" | "lognormal" | "splitnormal";
  readonly weight: number;
  readonly mean: number;
  readonly sd: number;
  readonly mu: number;
  readonly sigma: number;
  readonly mode: number;
  readonly sd_low: number;
  readonly sd_high: number;
}
interface ReferencePoint {
  readonly x: number;
  readonly pdf: string | null;
  readonly cdf: string;
  readonly sf: string;
}
interface Case {
  readonly id: string;
  readonly exclusive: readonly ReferenceScenario[];
  readonly additive?: readonly OracleEvent[];
  readonly moments: { readonly mean: string; readonly variance: string };
  readonly quantiles: readonly { readonly p: number; readonly q: string }[];
  readonly points: readonly ReferencePoint[];
}

const { cases } = JSON.parse(
  readFileSync(new URL("../reference/mixtures/mixtures-public.json", import.meta.url), "utf8"),
) as { readonly cases: readonly Case[] };

function scenario(s: ReferenceScenario): OracleScenario {
  const { weight: probability } = s;
  if (s.family === "splitnormal")
    return { family: "split", probability, center: s.mode, down: s.sd_low, up: s.sd_high };
  if (s.family === "truncnormal0")
    return { family: "truncated", probability, center: s.mu, down: s.sigma, up: s.sigma };
  return { family: s.family, probability, center: s.mean, down: s.sd, up: s.sd };
}

/** Relative difference; absolute where the reference is 0. */
function off(got: Real, want: string): number {
  const target = new Real(want);
  const gap = got.minus(target).abs();
  return (target.isZero() ? gap : gap.div(target.abs())).toNumber();
}

/** The reference prints 25 digits of points and 30 of quantiles and moments. */
const POINT = 1e-24;

describe.each(cases)("the oracle on $id", ({ exclusive, additive, moments, quantiles, points }) => {
  const scenarios = exclusive.map(scenario);
  const all = parts(scenarios, additive);
  const fast = fastParts(scenarios, additive);

  it("gives density, cumulative and tail to the last digit printed", () => {
    for (const point of points) {
      const x = real(point.x);
      if (point.pdf !== null) expect(off(pdf(all, x), point.pdf)).toBeLessThan(POINT);
      expect(off(cdf(all, x), point.cdf)).toBeLessThan(POINT);
      expect(off(sf(all, x), point.sf)).toBeLessThan(POINT);
    }
  });
  it("puts every quantile between a hair below and a hair above the reference", () => {
    for (const { p, q } of quantiles) {
      const [at, hair] = [new Real(q), new Real(q).abs().plus("1e-5").times("1e-26")];
      expect(reaches(all, at.plus(hair), p)).toBe(true);
      expect(reaches(all, at.minus(hair), p)).toBe(false);
    }
  });
  it("finds a quantile by itself", () => {
    const { p, q } = quantiles[2] ?? { p: 0.5, q: "NaN" };
    expect(off(quantile(all, p), q)).toBeLessThan(1e-28);
  });
  it("gives expectation and variance to the last digit printed", () => {
    expect(off(mean(all), moments.mean)).toBeLessThan(1e-27);
    expect(off(variance(all), moments.variance)).toBeLessThan(1e-27);
  });
  it("in doubles stays within 1e-11 of itself in 50 digits", () => {
    const near = (got: number, want: Real): void => {
      if (want.gt("1e-280")) expect(Math.abs(got / want.toNumber() - 1)).toBeLessThan(1e-11);
    };
    for (const { x } of points) {
      near(fastPdf(fast, x), pdf(all, real(x)));
      near(fastCdf(fast, x), cdf(all, real(x)));
      near(fastSf(fast, x), sf(all, real(x)));
    }
  });
  it("in doubles gives expectation and standard deviation within 1e-12", () => {
    const [center, sd] = fastMoments(fast);
    expect(Math.abs(center - Number(moments.mean))).toBeLessThanOrEqual(1e-12 * Math.abs(center));
    expect(Math.abs(sd ** 2 / Number(moments.variance) - 1)).toBeLessThan(1e-12);
  });
  it("in doubles never decides a quantile otherwise than in 50 digits", () => {
    for (const { p, q } of quantiles)
      for (const factor of [1 - 1e-9, 1 - 1e-14, 1, 1 + 1e-14, 1 + 1e-9]) {
        const x = Number(q) * factor;
        expect(fastReaches(fast, x, p) ?? reaches(all, real(x), p)).toBe(reaches(all, real(x), p));
      }
  });
});

describe("a plateau exactly at the asked chance, too far from any spread for the exponents of 50 digits", () => {
  const of = (center: number, spread: number): OracleScenario => ({
    family: "normal",
    probability: 0.5,
    center,
    down: spread,
    up: spread,
  });
  const middle = real(3e8);

  it("is not reached while what is passed still has a tail", () => {
    expect(reaches(parts([of(0, 0.005), of(6e8, 0)]), middle, 0.5)).toBe(false);
  });
  it("is reached when what is passed is a point and what lies ahead has a tail", () => {
    expect(reaches(parts([of(0, 0), of(6e8, 0.005)]), middle, 0.5)).toBe(true);
    expect(reaches(parts([of(0, 0), of(6e8, 0)]), middle, 0.5)).toBe(true);
  });
  it("cannot be told when both have one", () => {
    expect(isBeyondReach(parts([of(0, 0.005), of(6e8, 0.005)]), middle, 0.5)).toBe(true);
    expect(isBeyondReach(parts([of(0, 0.005), of(6e8, 0)]), middle, 0.5)).toBe(false);
  });
});

it("chances of 1e-320, of which doubles hold four digits, are left to the 50 digits", () => {
  const scenarios: OracleScenario[] = [
    { family: "normal", probability: 1, center: 30_000, down: 5000, up: 5000 },
  ];
  expect(fastReaches(fastParts(scenarios), -161_000, 5e-324)).toBeNull();
  expect(fastReaches(fastParts(scenarios), -100_000, 5e-324)).toBe(true);
});
