/**
 * The oracle's quantile: inf{x: F(x) ≥ p} by halving an interval until 35 digits stand.
 * Method: F(x) ≥ p is decided without cancellation: parts that are mostly passed count with their upper tail,
 * so that a chance exactly on a plateau is decided by tails of 1e-1000 as the definition wants it.
 */
import { type Part, total } from "./mixture";
import { exact, Exact, real, Real, ZERO } from "./real";

const HALF = real(0.5);

/** F(x) − p times the sum of weights, the part that is passed and the tails apart, so that nothing cancels. */
function residual(all: readonly Part[], x: Real, p: number): { readonly rest: Real; readonly tails: Real } {
  let passed = new Exact(0);
  let tails = ZERO;
  for (const part of all) {
    const low = part.cdf(x);
    if (low.gt(HALF)) {
      passed = passed.plus(part.weight);
      tails = tails.minus(new Real(part.weight).times(part.sf(x)));
    } else tails = tails.plus(new Real(part.weight).times(low));
  }
  return { rest: passed.minus(exact(p).times(total(all))), tails };
}

/**
 * On a plateau exactly at p over 1e8 spreads from the nearest scenario even the exponents of the tails overflow. Then
 * the side decides on which there is a tail at all; null when there is one on both.
 */
function hiddenTails(all: readonly Part[], x: Real): boolean | null {
  const passed = all.some((part) => part.endless.above && part.cdf(x).gt(HALF) && part.sf(x).isZero());
  const ahead = all.some((part) => part.endless.below && part.cdf(x).isZero());
  return passed && ahead ? null : !passed;
}

function verdict(all: readonly Part[], x: Real, p: number): boolean | null {
  const { rest, tails } = residual(all, x, p);
  return rest.isZero() && tails.isZero() ? hiddenTails(all, x) : new Exact(rest).plus(tails).gte(0);
}

/** Whether F(x) ≥ p, p taken as the exact value of the double. */
export function reaches(all: readonly Part[], x: Real, p: number): boolean {
  return verdict(all, x, p) ?? true;
}

/** Whether 50 digits cannot tell: tails of less than 1e-9e15 on both sides. */
export function isBeyondReach(all: readonly Part[], x: Real, p: number): boolean {
  return verdict(all, x, p) === null;
}

function first(all: readonly Part[], pick: (a: Real, b: Real) => boolean, edge: (part: Part) => Real): Real {
  return all.map(edge).reduce((best, x) => (pick(x, best) ? x : best));
}

/** inf{x: F(x) ≥ p} to about 35 digits. */
export function quantile(all: readonly Part[], p: number): Real {
  let step = first(
    all,
    (a, b) => a.gt(b),
    (part) => part.start[1],
  );
  let low = first(
    all,
    (a, b) => a.lt(b),
    (part) => part.start[0].minus(part.start[1]),
  );
  for (; reaches(all, low, p); step = step.times(2)) low = low.minus(step);
  let high = low.plus(step);
  for (; !reaches(all, high, p); step = step.times(2)) high = high.plus(step);
  for (let n = 0; n < 2000 && !narrow(low, high); n += 1) {
    const middle = low.plus(high).div(2);
    if (reaches(all, middle, p)) high = middle;
    else low = middle;
  }
  const atom = all.find((part) => part.at?.gt(low) === true && part.at.lte(high) && reaches(all, part.at, p));
  return atom?.at ?? high;
}

function narrow(low: Real, high: Real): boolean {
  const scale = Real.max(low.abs(), high.abs());
  return high.minus(low).lte(scale.times("1e-35")) || scale.lt("1e-400");
}
