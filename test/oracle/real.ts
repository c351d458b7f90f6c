/**
 * Real numbers of 50 digits for the oracle: the normal curve by series and continued fraction, nothing else.
 * Method: Taylor series of erf (all terms positive) below 5, Laplace's continued fraction above.
 * Source: Abramowitz & Stegun 26.2.11 (series) and 26.2.14 (continued fraction). Slow on purpose; decimal.js.
 */
import { Decimal } from "decimal.js";

/** Working precision of the oracle: 50 digits, so that 30 survive any cancellation in the tests. */
export const Real = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_EVEN });
export type Real = Decimal;
/** Sums, differences and products of doubles without any rounding (a double has up to 767 digits). */
export const Exact = Decimal.clone({ precision: 2600 });

export const ZERO = new Real(0);
export const ONE = new Real(1);
const HALF = new Real(0.5);
const TINY = new Real("1e-52");
const ROOT_TWO_PI = Real.acos(-1).times(2).sqrt();

const POWERS_OF_TWO = new Map<number, Decimal>();
function powerOfTwo(exponent: number): Decimal {
  const known = POWERS_OF_TWO.get(exponent);
  if (known) return known;
  const size = new Exact(2).pow(Math.abs(exponent));
  const power = exponent < 0 ? new Exact(1).div(size) : size;
  POWERS_OF_TWO.set(exponent, power);
  return power;
}

/** The exact binary value of a double, to the last digit. */
export function exact(value: number): Decimal {
  if (Number.isInteger(value)) return new Exact(BigInt(value).toString());
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(value))) - 53, -1074);
  const scaled = value * 2 ** -Math.max(exponent, -1000) * 2 ** Math.max(-1000 - exponent, 0);
  return new Exact(BigInt(scaled).toString()).times(powerOfTwo(exponent));
}

/** A double as the 50 digits of the exact value that it stands for. */
export function real(value: number): Real {
  return new Real(exact(value).toSD(50));
}

export function phi(z: Real): Real {
  return z.times(z).times(-0.5).exp().div(ROOT_TWO_PI);
}

/** ∫ from 0 to z of φ, for 0 ≤ z ≤ 5: φ(z)·(z + z³/3 + z⁵/15 + …), all terms of one sign. */
function body(z: Real): Real {
  const square = z.times(z);
  let term = z;
  let sum = z;
  for (let n = 1; term.gt(sum.times(TINY)); n += 1) {
    term = term.times(square).div(2 * n + 1);
    sum = sum.plus(term);
  }
  return sum.times(phi(z));
}

/** P(Z > z) for z > 5: φ(z)/(z + 1/(z + 2/(z + 3/(z + …)))), evaluated from the far end. */
function tail(z: Real): Real {
  const depth = 30 + Math.ceil(4000 / Math.min(z.times(z).toNumber(), 4000));
  let fraction = z;
  for (let n = depth; n >= 1; n -= 1) fraction = z.plus(new Real(n).div(fraction));
  return phi(z).div(fraction);
}

/** P(Z > z), in relative precision for every z. */
export function upper(z: Real): Real {
  if (z.lt(0)) return ONE.minus(upper(z.neg()));
  return z.gt(5) ? tail(z) : HALF.minus(body(z));
}

/** P(Z ≤ z), in relative precision for every z. */
export function lower(z: Real): Real {
  return upper(z.neg());
}
