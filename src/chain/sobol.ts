/**
 * Quasi-random points: the Sobol sequence with a digital shift, in the unit cube without its faces.
 * Source: I.M. Sobol (1967); direction numbers of S. Joe and F.Y. Kuo, "Constructing Sobol sequences with better
 * two-dimensional projections", SIAM J. Sci. Comput. 30 (2008) 2635–2654 (first 16 dimensions); order of Antonov and
 * Saleev (1979). The shift (a random 32-bit number per dimension, XOR) makes estimates unbiased and depends on the seed.
 */
import { fail } from "../core";

const BITS = 32;
const SCALE = 2 ** -BITS;

/** Degree, coefficients and first direction numbers of dimension 2 and up. */
const JOE_KUO: readonly (readonly [degree: number, coefficients: number, first: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
];
export const MOST_DIMENSIONS = JOE_KUO.length + 1;

function directions(dimension: number): Uint32Array {
  const v = new Uint32Array(BITS);
  const recurrence = JOE_KUO[dimension - 1];
  for (let i = 0; i < BITS; i++) {
    if (recurrence === undefined) {
      v[i] = 2 ** (BITS - 1 - i);
      continue;
    }
    const [degree, coefficients, first] = recurrence;
    if (i < degree) {
      v[i] = (first[i] ?? 0) * 2 ** (BITS - 1 - i);
      continue;
    }
    const back = v[i - degree] ?? 0;
    let next = back ^ (back >>> degree);
    for (let k = 1; k < degree; k++) {
      if (((coefficients >>> (degree - 1 - k)) & 1) === 1) next ^= v[i - k] ?? 0;
    }
    v[i] = next >>> 0;
  }
  return v;
}

/** The next number of a seeded sequence of 32 bits. Source: splitmix32, after G. Steele et al. (2014). */
function mixed(seed: number): number {
  let z = (seed + 0x9e3779b9) >>> 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}

/**
 * @param count points, 1 or more
 * @param dimensions 1 to 16
 * @param seed whole number from 0 to 2³² − 1
 * @returns per dimension a column of `count` numbers, greater than 0 and less than 1
 * @throws FailureError out-of-range
 */
export function sobolPoints(count: number, dimensions: number, seed: number): readonly Float64Array[] {
  if (!(dimensions >= 1 && dimensions <= MOST_DIMENSIONS)) {
    fail({ code: "out-of-range", place: {}, value: dimensions, minimum: 1, maximum: MOST_DIMENSIONS });
  }
  return Array.from({ length: dimensions }, (_, dimension) => {
    const v = directions(dimension);
    const shift = mixed(mixed(seed) ^ Math.imul(dimension + 1, 0x9e3779b1));
    const column = new Float64Array(count);
    let state = 0;
    for (let i = 0; i < count; i++) {
      // The middle of the cell, so that neither 0 nor 1 comes out.
      column[i] = (((state ^ shift) >>> 0) + 0.5) * SCALE;
      state ^= v[31 - Math.clz32(~i & (i + 1))] ?? 0;
    }
    return column;
  });
}
