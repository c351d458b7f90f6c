/** Quasi-random points: those of scipy, shifted by the seed. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MOST_DIMENSIONS, sobolPoints } from "../../src/chain/sobol";
import { FailureError } from "../../src/core";

/** Made by test/reference/sobol/generate.py. */
const { points } = JSON.parse(readFileSync("test/reference/sobol/sobol.json", "utf8")) as {
  readonly points: readonly (readonly number[])[];
};

/** The 32 bits of the cell that a coordinate is the middle of. */
function bitsOf(coordinate: number): number {
  return coordinate * 2 ** 32 - 0.5;
}

describe("points", () => {
  it.each([0, 1, 20_260_104, 2 ** 32 - 1])(
    "are scipy's, each dimension shifted by one number (seed %d)",
    (seed) => {
      const columns = sobolPoints(64, MOST_DIMENSIONS, seed);
      for (const [dimension, column] of columns.entries()) {
        const shift = bitsOf(column[0] ?? NaN);
        const unshifted = [...column].map((coordinate) => (bitsOf(coordinate) ^ shift) >>> 0);
        expect(unshifted).toEqual(points.map((point) => point[dimension]));
      }
    },
  );

  it("the first point of scipy is the origin, so the shift is what is left", () => {
    expect(points[0]).toEqual(Array.from({ length: 16 }, () => 0));
    expect(points.length).toBe(64);
  });

  it("shifts differ per dimension and per seed", () => {
    const first = [1, 2].flatMap((seed) => sobolPoints(1, 16, seed).map(([x]) => x));
    expect(new Set(first).size).toBe(32);
  });

  it("each of 2^k equal parts of a dimension holds one of 2^k points", () => {
    for (const column of sobolPoints(256, 16, 42)) {
      const parts = new Set([...column].map((x) => Math.floor(x * 256)));
      expect(parts.size).toBe(256);
    }
  });

  it("same seed, same points; more points begin with the same ones", () => {
    const [few] = sobolPoints(10, 1, 5);
    const [many] = sobolPoints(1_000, 1, 5);
    expect(many?.slice(0, 10)).toEqual(few);
  });

  it.each([0, 17])("%d dimensions are refused", (dimensions) => {
    expect(() => sobolPoints(4, dimensions, 1)).toThrow(FailureError);
  });
});
