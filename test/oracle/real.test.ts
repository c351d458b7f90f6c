/** The oracle's normal curve against published digits, and its two methods against each other. */
import { describe, expect, it } from "vitest";
import { exact, Exact, lower, phi, real, Real, upper } from "./real";

const off = (got: Real, want: Real): number => got.minus(want).div(want).abs().toNumber();

describe("the oracle's real numbers", () => {
  it("give the tails that tables of many digits give", () => {
    // Q(z) of 50 digits computed with mpmath 1.3.0: erfc(z/sqrt(2))/2 at 60 digits.
    const table: readonly (readonly [number, string])[] = [
      [1, "0.1586552539314570514147674543679620775220870332734"],
      [5, "2.8665157187919391167375233287464535385442301361187e-7"],
      [10, "7.619853024160526065973343251599308363504033277957e-24"],
      [37, "5.72557122252457682268319254827320165643278624e-300"],
    ];
    for (const [z, q] of table) expect(off(upper(real(z)), new Real(q))).toBeLessThan(1e-38);
  });
  it("are the same by series and by continued fraction where the two meet", () => {
    const [at, h] = [new Real(5), new Real("1e-12")];
    const step = upper(at).minus(phi(at).times(h)).plus(phi(at).times(at).times(h).times(h).div(2));
    expect(off(upper(at.plus(h)), step)).toBeLessThan(1e-32);
  });
  it("lower and upper tail make 1, and mirror", () => {
    for (const z of [-7, -2.5, 0, 0.3, 4.9, 5.1]) {
      expect(
        lower(real(z))
          .plus(upper(real(z)))
          .minus(1)
          .abs()
          .toNumber(),
      ).toBeLessThan(1e-48);
      expect(lower(real(z)).eq(upper(real(-z)))).toBe(true);
    }
  });
  it("take a double for exactly what it is, down to the smallest", () => {
    expect(exact(0.1).toString()).toBe("0.1000000000000000055511151231257827021181583404541015625");
    expect(exact(5e-324).times(new Exact(2).pow(1074)).toString()).toBe("1");
    expect(exact(-1e23).toFixed()).toBe("-99999999999999991611392");
    for (const x of [1 / 3, 1e-310, Number.MAX_VALUE, 2 ** -1022])
      expect(Number(exact(x).toString())).toBe(x);
  });
});
