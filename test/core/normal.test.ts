/**
 * The standard normal curve against 60-digit reference values (test/reference/normal).
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalCdf, normalPdf, normalQuantile, normalSf } from "../../src/core";
import { TABLE_LIMIT, tableTail } from "../../src/core/normal-table";
import { millsRatio, normalCentralMass, normalLogCdf, normalLogSf } from "../../src/core/normal";

interface Reference {
  readonly points: readonly {
    readonly z: number;
    readonly pdf: string;
    readonly sf: string;
    readonly logSf: string;
  }[];
  readonly farTails: readonly { readonly z: number; readonly logSf: string }[];
  readonly quantiles: readonly { readonly p: number; readonly z: string }[];
}
const path = new URL("../reference/normal/normal.json", import.meta.url);
const reference = JSON.parse(readFileSync(path, "utf8")) as Reference;

function worst(errors: readonly number[]): number {
  return errors.reduce((a, b) => (b <= a ? a : b), 0);
}
const relative = (got: number, expected: string): number =>
  got === Number(expected) ? 0 : Math.abs(got - Number(expected)) / Math.abs(Number(expected));

describe("standard normal curve", () => {
  const { points, farTails, quantiles } = reference;

  it("has its density within 6e-16 of itself to |z| = 37.5", () => {
    expect(worst(points.map(({ z, pdf }) => relative(normalPdf(z), pdf)))).toBeLessThan(6e-16);
  });

  it("has both tails within 6e-16 of themselves to |z| = 37.5", () => {
    const upper = points.map(({ z, sf }) => relative(normalSf(z), sf));
    const lower = points.map(({ z, sf }) => relative(normalCdf(-z), sf));
    expect(worst([...upper, ...lower])).toBeLessThan(6e-16);
    expect(worst(upper)).toBeGreaterThan(1e-16); // the test sees single rounding errors
  });

  it("gives the body, 1 − tail, to the last digit", () => {
    for (const { z, sf } of points) expect(Math.abs(normalCdf(z) - (1 - Number(sf)))).toBeLessThan(1.2e-16);
  });

  it("has logarithms of tails where the tails themselves underflow", () => {
    expect(worst(points.map(({ z, logSf }) => relative(normalLogSf(z), logSf)))).toBeLessThan(6e-16);
    expect(worst(farTails.map(({ z, logSf }) => relative(normalLogCdf(-z), logSf)))).toBeLessThan(3e-16);
    expect(normalSf(38.5)).toBeLessThan(1e-320);
  });

  it("has quantiles within 6e-16 of themselves from p = 1e-307 on", () => {
    expect(worst(quantiles.map(({ p, z }) => relative(normalQuantile(p), z)))).toBeLessThan(6e-16);
  });

  it("inverts the tail of a subnormal chance through its logarithm", () => {
    const z = normalQuantile(5e-324);
    expect(Math.abs(normalLogCdf(z) - Math.log(5e-324))).toBeLessThan(1e-12);
  });

  it("has a Mills ratio that is the tail over the density, and tends to 1/z", () => {
    for (const { z } of points.filter((p) => p.z < 36)) {
      expect(Math.abs((millsRatio(z) * normalPdf(z)) / normalSf(z) - 1)).toBeLessThan(1e-15);
    }
    expect(millsRatio(1e8) * 1e8).toBeCloseTo(1, 14);
  });

  it("has its central mass without cancellation near 0", () => {
    expect(normalCentralMass(1e-12) / (2e-12 * normalPdf(0))).toBeCloseTo(1, 14);
    expect(normalCentralMass(1.959963984540054)).toBeCloseTo(0.95, 14);
  });
});

describe("table of the upper tail", () => {
  const inside = Array.from({ length: 20_000 }, (_, i) => (i * TABLE_LIMIT) / 20_001);
  const error = (z: number): number => Math.abs(tableTail(z) / normalSf(z) - 1);

  it("is within 1e-15 of itself to z = 6 and within 2e-14 to its end", () => {
    expect(worst(inside.filter((z) => z < 6).map(error))).toBeLessThan(2e-15);
    expect(worst(inside.map(error))).toBeLessThan(2e-14);
    expect(worst(inside.map(error))).toBeGreaterThan(5e-15); // the remainder of the series is what limits it
  });

  it("is 0 beyond its end, however far", () => {
    expect([8.6, 40, 1e9, Infinity].map(tableTail)).toEqual([0, 0, 0, 0]);
  });
});
