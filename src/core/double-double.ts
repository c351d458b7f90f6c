/**
 * Sums and products with their rounding errors: pairs of doubles that carry about 32 digits.
 * Method: error-free transformations.
 * Source: T. J. Dekker, Numer. Math. 18 (1971) 224–242; D. E. Knuth, TAOCP 2, §4.2.2.
 */

/** An unevaluated sum of two doubles, the second at most half a unit of the first. */
export interface DoubleDouble {
  readonly hi: number;
  readonly lo: number;
}

/** a + b exactly. */
export function twoSum(a: number, b: number): DoubleDouble {
  const hi = a + b;
  const part = hi - a;
  return { hi, lo: a - (hi - part) + (b - part) };
}

const SPLITTER = 134217729; // 2^27 + 1 (Dekker 1971)

/** a·b exactly, while nothing overflows or underflows. */
export function twoProduct(a: number, b: number): DoubleDouble {
  const hi = a * b;
  const aScaled = SPLITTER * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = SPLITTER * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return { hi, lo: aLow * bLow - (hi - aHigh * bHigh - aLow * bHigh - aHigh * bLow) };
}

export function addDouble(a: DoubleDouble, b: number): DoubleDouble {
  const sum = twoSum(a.hi, b);
  return twoSum(sum.hi, sum.lo + a.lo);
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = twoSum(a.hi, b.hi);
  const low = twoSum(a.lo, b.lo);
  const middle = twoSum(high.hi, high.lo + low.hi);
  return twoSum(middle.hi, middle.lo + low.lo);
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = twoProduct(a.hi, b.hi);
  return twoSum(product.hi, product.lo + (a.hi * b.lo + a.lo * b.hi));
}

/** a/b rounded to a double. */
export function quotient(a: DoubleDouble, b: DoubleDouble): number {
  const first = a.hi / b.hi;
  const back = twoProduct(first, b.hi);
  return first + (a.hi - back.hi - back.lo + a.lo - first * b.lo) / b.hi;
}

/** √a rounded to a double, a ≥ 0. */
export function squareRoot(a: DoubleDouble): number {
  const root = Math.sqrt(a.hi);
  if (root === 0) return 0;
  const back = twoProduct(root, root);
  return root + (a.hi - back.hi - back.lo + a.lo) / (2 * root);
}

export const ZERO: DoubleDouble = { hi: 0, lo: 0 };

/** Sum of doubles, with about 32 digits on the way. */
export function sum(values: Iterable<number>): DoubleDouble {
  let total = ZERO;
  for (const value of values) total = addDouble(total, value);
  return total;
}

/** The ascending order of pairs. */
export function compare(a: DoubleDouble, b: DoubleDouble): number {
  return a.hi - b.hi || a.lo - b.lo;
}

export function exactly(value: number): DoubleDouble {
  return { hi: value, lo: 0 };
}
