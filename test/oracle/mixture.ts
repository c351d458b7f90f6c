/**
 * The oracle's density: a mixture of exclusive scenarios and additive events, straight from the definitions.
 * Method: every subset of events written out, every component summed in 50 digits, no shortcut of any kind.
 * Source: the definitions in issue 2 and in docs/besluiten; shares no code and no algorithm with src/core.
 */
import { exact, Exact, lower, ONE, phi, real, Real, upper, ZERO } from "./real";

/** One scenario as the oracle reads it; `down` and `up` are the spreads below and above `center`. */
export interface OracleScenario {
  readonly family: "normal" | "truncated" | "lognormal" | "split";
  readonly probability: number;
  /** mean, mean of the parent, mean of the count, or mode */
  readonly center: number;
  readonly down: number;
  readonly up: number;
}

export interface OracleEvent {
  readonly probability: number;
  readonly mean: number;
  readonly sd: number;
}

/** One component of the mixture; `at` is set for a point mass. */
export interface Part {
  /** Exact weight, not yet divided by the sum of the scenarios' chances. */
  readonly weight: Real;
  readonly at?: Real;
  /** Whether there is chance beyond every x on this side, however small. */
  readonly endless: { readonly below: boolean; readonly above: boolean };
  pdf(x: Real): Real;
  cdf(x: Real): Real;
  sf(x: Real): Real;
  readonly mean: Real;
  readonly variance: Real;
  /** Where a search for quantiles may begin, and how wide its first step is. */
  readonly start: readonly [Real, Real];
}

function atom(weight: Real, at: Real): Part {
  return {
    weight,
    at,
    endless: { below: false, above: false },
    pdf: () => ZERO,
    cdf: (x) => (x.gte(at) ? ONE : ZERO),
    sf: (x) => (x.gte(at) ? ZERO : ONE),
    mean: at,
    variance: ZERO,
    start: [at, ONE],
  };
}

/** A variable that is a normal one after a change of scale; `z` says how many spreads x lies from the centre. */
function normal(weight: Real, mean: Real, sd: Real): Part {
  if (sd.isZero()) return atom(weight, mean);
  const z = (x: Real): Real => x.minus(mean).div(sd);
  return {
    weight,
    endless: { below: true, above: true },
    pdf: (x) => phi(z(x)).div(sd),
    cdf: (x) => lower(z(x)),
    sf: (x) => upper(z(x)),
    mean,
    variance: sd.times(sd),
    start: [mean, sd],
  };
}

/** P(a < Z ≤ a + width); by the density in the middle where a difference of tails would cancel. */
function between(a: Real, width: Real): Real {
  const b = a.plus(width);
  if (width.lt("1e-18")) return phi(a.plus(width.div(2))).times(width);
  return a.lt(0) ? lower(b).minus(lower(a)) : upper(a).minus(upper(b));
}

/** N(mean, sd) given that it is at least 0. */
function truncated(weight: Real, mean: Real, sd: Real): Part {
  if (sd.isZero()) return atom(weight, mean);
  const parent = normal(weight, mean, sd);
  const kept = parent.sf(ZERO);
  const hazard = parent.pdf(ZERO).times(sd).div(kept);
  const low = mean.neg().div(sd);
  return {
    weight,
    endless: { below: false, above: true },
    pdf: (x) => (x.lt(0) ? ZERO : parent.pdf(x).div(kept)),
    cdf: (x) => (x.lte(0) ? ZERO : between(low, x.div(sd)).div(kept)),
    sf: (x) => (x.lt(0) ? ONE : parent.sf(x).div(kept)),
    mean: mean.plus(sd.times(hazard)),
    variance: sd.times(sd).times(ONE.plus(low.times(hazard)).minus(hazard.times(hazard))),
    start: [ZERO, sd],
  };
}

/** ln X ~ N(m, s) with E X = mean and sd X = sd. */
function lognormal(weight: Real, mean: Real, sd: Real): Part {
  if (sd.isZero()) return atom(weight, mean);
  const s2 = ONE.plus(sd.div(mean).pow(2)).ln();
  const s = s2.sqrt();
  const m = mean.ln().minus(s2.div(2));
  const z = (x: Real): Real => x.ln().minus(m).div(s);
  return {
    weight,
    endless: { below: false, above: true },
    pdf: (x) => (x.lte(0) ? ZERO : phi(z(x)).div(s.times(x))),
    cdf: (x) => (x.lte(0) ? ZERO : lower(z(x))),
    sf: (x) => (x.lte(0) ? ONE : upper(z(x))),
    mean,
    variance: sd.times(sd),
    start: [ZERO, mean],
  };
}

/** Density 2/(down+up)·φ((x−mode)/down or up). */
function split(weight: Real, mode: Real, down: Real, up: Real): Part {
  const both = down.plus(up);
  if (both.isZero()) return atom(weight, mode);
  const below = down.div(both);
  const above = up.div(both);
  const rightTail = (x: Real): Real => above.times(2).times(upper(x.minus(mode).div(up)));
  const leftTail = (x: Real): Real => below.times(2).times(lower(x.minus(mode).div(down)));
  const left = (x: Real): boolean => x.lt(mode);
  const side = (x: Real): Real => (left(x) ? down : up);
  const gap = up.minus(down);
  const twoOverPi = real(2).div(Real.acos(-1));
  return {
    weight,
    endless: { below: !down.isZero(), above: !up.isZero() },
    pdf: (x) =>
      side(x).isZero()
        ? ZERO
        : phi(x.minus(mode).div(side(x)))
            .times(2)
            .div(both),
    cdf: (x) =>
      left(x) ? (down.isZero() ? ZERO : leftTail(x)) : up.isZero() ? ONE : ONE.minus(rightTail(x)),
    sf: (x) => (left(x) ? (down.isZero() ? ONE : ONE.minus(leftTail(x))) : up.isZero() ? ZERO : rightTail(x)),
    mean: mode.plus(twoOverPi.sqrt().times(gap)),
    variance: ONE.minus(twoOverPi).times(gap.pow(2)).plus(down.times(up)),
    start: [mode, both],
  };
}

/** Weight, extra mean and extra variance of every subset of the events. */
function subsets(events: readonly OracleEvent[]): readonly (readonly [Real, Real, Real])[] {
  let all: (readonly [Real, Real, Real])[] = [[new Exact(1), ZERO, ZERO]];
  for (const event of events) {
    const chance = exact(event.probability);
    const without = new Exact(1).minus(chance);
    const with_ = all.map(
      ([w, m, v]) => [w.times(chance), m.plus(real(event.mean)), v.plus(real(event.sd).pow(2))] as const,
    );
    all = [...all.map(([w, m, v]) => [w.times(without), m, v] as const), ...with_];
  }
  return all.filter(([w]) => !w.isZero());
}

function scenarioPart(s: OracleScenario, weight: Real): Part {
  const [center, down, up] = [real(s.center), real(s.down), real(s.up)];
  if (s.family === "truncated") return truncated(weight, center, down);
  if (s.family === "lognormal") return lognormal(weight, center, down);
  if (s.family === "split") return split(weight, center, down, up);
  return normal(weight, center, down);
}

/** All components: scenarios × subsets. Events need normal scenarios; the reader has seen to that. */
export function parts(
  scenarios: readonly OracleScenario[],
  events: readonly OracleEvent[] = [],
): readonly Part[] {
  const extra = subsets(events);
  return scenarios
    .filter((s) => s.probability > 0)
    .flatMap((s) =>
      extra.map(([w, m, v]) => {
        const weight = exact(s.probability).times(w);
        if (extra.length === 1 && m.isZero() && v.isZero()) return scenarioPart(s, weight);
        return normal(weight, real(s.center).plus(m), real(s.down).pow(2).plus(v).sqrt());
      }),
    );
}

/** Sum of weights, exactly. */
export function total(all: readonly Part[]): Real {
  return all.reduce((sum, part) => sum.plus(part.weight), new Exact(0));
}

type Measure = (part: Part) => Real;
function weighted(all: readonly Part[], measure: Measure): Real {
  let sum = ZERO;
  for (const part of all) {
    const value = measure(part);
    if (!value.isZero()) sum = sum.plus(new Real(part.weight).times(value));
  }
  return sum.div(total(all));
}

export const pdf = (all: readonly Part[], x: Real): Real => weighted(all, (part) => part.pdf(x));
export const cdf = (all: readonly Part[], x: Real): Real => weighted(all, (part) => part.cdf(x));
export const sf = (all: readonly Part[], x: Real): Real => weighted(all, (part) => part.sf(x));
/** P(X < x): the mass at x itself does not count. */
export const below = (all: readonly Part[], x: Real): Real =>
  weighted(all, (part) => (part.at?.eq(x) === true ? ZERO : part.cdf(x)));

export function mean(all: readonly Part[]): Real {
  return weighted(all, (part) => part.mean);
}

export function variance(all: readonly Part[]): Real {
  const center = mean(all);
  return weighted(all, (part) => part.variance.plus(part.mean.minus(center).pow(2)));
}
