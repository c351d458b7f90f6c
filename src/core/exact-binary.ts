/**
 * Doubles as exact integers: the slow judge for sums that cancel to the last bit.
 * Method: a double is mantissa·2^exponent (IEEE 754); sums and products of integers are exact.
 */

/** integer·2^exponent, exactly. */
export interface ExactBinary {
  readonly integer: bigint;
  readonly exponent: number;
}

const buffer = new DataView(new ArrayBuffer(8));

/** The exact value of a finite double. */
export function exactBinary(value: number): ExactBinary {
  buffer.setFloat64(0, value);
  const bits = buffer.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const magnitude = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return { integer: value < 0 ? -magnitude : magnitude, exponent: Math.max(biased, 1) - 1075 };
}

/** integer·2^exponent as the nearest double (to within one unit when it is subnormal). */
export function toDouble({ integer, exponent }: ExactBinary): number {
  const magnitude = integer < 0n ? -integer : integer;
  const shift = Math.max(0, magnitude.toString(16).length * 4 - 64);
  const scaled = Number(integer >> BigInt(shift));
  const power = exponent + shift;
  const half = Math.trunc(power / 2);
  return scaled * 2 ** half * 2 ** (power - half);
}

/** The same numbers as integers over one common power of two. */
export function commonScale(values: readonly number[]): { integers: bigint[]; exponent: number } {
  const exact = values.map(exactBinary);
  const exponent = Math.min(0, ...exact.map((e) => e.exponent));
  return { integers: exact.map((e) => e.integer << BigInt(e.exponent - exponent)), exponent };
}
