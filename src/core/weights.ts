/**
 * The weights of components in order, and how much weight lies before a place, minus the chance asked.
 * Method: prefix sums in double-double; where they cancel to less than a trillionth, exact integers decide, so
 * that a plateau exactly at the asked chance is seen as such. Own derivation.
 */
import { add, multiply, quotient, ZERO, type DoubleDouble } from "./double-double";
import { exactBinary, toDouble } from "./exact-binary";

/** Weights in the order of the components; `exact` gives the same as integers over one power of two. */
export interface WeightSource {
  readonly values: readonly DoubleDouble[];
  readonly exact: () => readonly bigint[];
}

/** Below this share of the terms the double-double difference is no longer trusted. */
const CANCELLATION = 1e-12;
/** Above this the plain difference of shares has 14 digits. */
const PLAIN = 0.02;

export class Weights {
  private readonly prefix: readonly DoubleDouble[];
  private readonly source: WeightSource;
  private exactPrefix: readonly bigint[] | undefined;
  /** Weights divided by their sum. */
  readonly shares: Float64Array;
  /** Share of the first k components, k = 0…n; the last is 1. */
  readonly before: Float64Array;
  /** Share of the others; the first is 1. */
  readonly after: Float64Array;

  constructor(source: WeightSource) {
    const count = source.values.length;
    const prefix: DoubleDouble[] = [ZERO];
    for (const value of source.values) prefix.push(add(prefix[prefix.length - 1] ?? ZERO, value));
    const total = prefix[count] ?? ZERO;
    let rest = ZERO;
    this.after = new Float64Array(count + 1);
    for (let k = count - 1; k >= 0; k--) {
      rest = add(rest, source.values[k] ?? ZERO);
      this.after[k] = quotient(rest, total);
    }
    this.after[0] = 1;
    this.before = Float64Array.from(prefix, (sum) => quotient(sum, total));
    this.shares = Float64Array.from(source.values, (value) => quotient(value, total));
    this.prefix = prefix;
    this.source = source;
  }

  /** (weight of the first k components − p·all weight)/all weight, with full relative accuracy. */
  excess(k: number, p: number): number {
    const count = this.shares.length;
    if (k === 0) return -p;
    if (k === count) return 1 - p;
    const plain = (this.before[k] as number) - p;
    if (Math.abs(plain) > PLAIN) return plain;
    const total = this.prefix[count] ?? ZERO;
    const passed = this.prefix[k] ?? ZERO;
    const asked = multiply(total, { hi: p, lo: 0 });
    const difference = add(passed, { hi: -asked.hi, lo: -asked.lo });
    return Math.abs(difference.hi) >= CANCELLATION * Math.max(passed.hi, asked.hi)
      ? quotient(difference, total)
      : this.exactExcess(k, p);
  }

  private exactExcess(k: number, p: number): number {
    this.exactPrefix ??= prefixSums(this.source.exact());
    const total = this.exactPrefix[this.exactPrefix.length - 1] ?? 1n;
    const chance = exactBinary(p);
    const difference = ((this.exactPrefix[k] ?? 0n) << BigInt(-chance.exponent)) - chance.integer * total;
    // The common power of two of the weights falls out; the shift leaves 128 bits or more in the quotient.
    const shift = Math.max(0, bits(total) - bits(difference)) + 128;
    return toDouble({ integer: (difference << BigInt(shift)) / total, exponent: chance.exponent - shift });
  }
}

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}

function prefixSums(values: readonly bigint[]): bigint[] {
  const sums = [0n];
  let running = 0n;
  for (const value of values) {
    running += value;
    sums.push(running);
  }
  return sums;
}
