/**
 * The oracle in doubles, for the many: the same definitions as mixture.ts, some 1,000 times as fast.
 * Method: series below |z| = 2, continued fraction above; a verdict within its own noise is `null`, and the
 * caller then asks the 50 digits.
 */
import { type OracleEvent, type OracleScenario } from "./mixture";

export interface FastPart {
  readonly weight: number;
  /** Set for a point mass. */
  readonly at?: number;
  readonly mean: number;
  readonly variance: number;
  pdf(x: number): number;
  cdf(x: number): number;
  sf(x: number): number;
}

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
const phi = (z: number): number => Math.exp(-0.5 * z * z) / ROOT_TWO_PI;

/** P(Z > z). */
export function upper(z: number): number {
  if (z < 0) return 1 - upper(-z);
  if (z > 2) {
    let fraction = z;
    for (let n = 120; n >= 1; n -= 1) fraction = z + n / fraction;
    return phi(z) / fraction;
  }
  let term = z;
  let sum = z;
  for (let n = 1; term > 1e-17 * sum; n += 1) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return 0.5 - sum * phi(z);
}
const lower = (z: number): number => upper(-z);

function atom(weight: number, at: number): FastPart {
  return {
    weight,
    at,
    mean: at,
    variance: 0,
    pdf: () => 0,
    cdf: (x) => (x >= at ? 1 : 0),
    sf: (x) => (x >= at ? 0 : 1),
  };
}

function normal(weight: number, mean: number, sd: number): FastPart {
  if (sd === 0) return atom(weight, mean);
  return {
    weight,
    mean,
    variance: sd * sd,
    pdf: (x) => phi((x - mean) / sd) / sd,
    cdf: (x) => lower((x - mean) / sd),
    sf: (x) => upper((x - mean) / sd),
  };
}

/** P(a < Z ≤ a + width): by the density in the middle with two corrections where a difference of tails would cancel. */
function between(a: number, width: number): number {
  const middle = a + width / 2;
  if (width * Math.max(1, Math.abs(middle)) > 0.05) return lower(a + width) - lower(a);
  const [m2, h2] = [middle * middle, width * width];
  return phi(middle) * width * (1 + ((m2 - 1) * h2) / 24 + ((m2 * m2 - 6 * m2 + 3) * h2 * h2) / 1920);
}

function truncated(weight: number, mean: number, sd: number): FastPart {
  if (sd === 0) return atom(weight, mean);
  const whole = normal(weight, mean, sd);
  const kept = whole.sf(0);
  const hazard = (whole.pdf(0) * sd) / kept;
  return {
    weight,
    mean: mean + sd * hazard,
    variance: sd * sd * (1 - (mean / sd) * hazard - hazard * hazard),
    pdf: (x) => (x < 0 ? 0 : whole.pdf(x) / kept),
    cdf: (x) => (x < 0 ? 0 : between(-mean / sd, x / sd) / kept),
    sf: (x) => (x < 0 ? 1 : whole.sf(x) / kept),
  };
}

function lognormal(weight: number, mean: number, sd: number): FastPart {
  if (sd === 0) return atom(weight, mean);
  const s2 = Math.log1p((sd / mean) ** 2);
  const s = Math.sqrt(s2);
  const z = (x: number): number => (Math.log(x) - Math.log(mean) + s2 / 2) / s;
  return {
    weight,
    mean,
    variance: sd * sd,
    pdf: (x) => (x <= 0 ? 0 : phi(z(x)) / (s * x)),
    cdf: (x) => (x <= 0 ? 0 : lower(z(x))),
    sf: (x) => (x <= 0 ? 1 : upper(z(x))),
  };
}

function split(weight: number, mode: number, down: number, up: number): FastPart {
  if (down + up === 0) return atom(weight, mode);
  const left = (x: number): number => (down === 0 ? 0 : (2 * down * lower((x - mode) / down)) / (down + up));
  const right = (x: number): number => (up === 0 ? 0 : (2 * up * upper((x - mode) / up)) / (down + up));
  return {
    weight,
    mean: mode + Math.sqrt(2 / Math.PI) * (up - down),
    variance: (1 - 2 / Math.PI) * (up - down) ** 2 + down * up,
    pdf: (x) => {
      const side = x < mode ? down : up;
      return side === 0 ? 0 : (2 * phi((x - mode) / side)) / (down + up);
    },
    cdf: (x) => (x < mode ? left(x) : 1 - right(x)),
    sf: (x) => (x < mode ? 1 - left(x) : right(x)),
  };
}

function scenarioPart(s: OracleScenario, weight: number): FastPart {
  if (s.family === "truncated") return truncated(weight, s.center, s.down);
  if (s.family === "lognormal") return lognormal(weight, s.center, s.down);
  if (s.family === "split") return split(weight, s.center, s.down, s.up);
  return normal(weight, s.center, s.down);
}

/** All components, weights summing to 1. */
export function fastParts(
  scenarios: readonly OracleScenario[],
  events: readonly OracleEvent[] = [],
): readonly FastPart[] {
  const sum = scenarios.reduce((all, s) => all + s.probability, 0);
  let extra: (readonly [number, number, number])[] = [[1, 0, 0]];
  for (const { probability: q, mean, sd } of events) {
    extra = extra.flatMap(
      ([w, m, v]) =>
        [
          [w * (1 - q), m, v],
          [w * q, m + mean, v + sd * sd],
        ] as const,
    );
    extra = extra.filter(([w]) => w > 0);
  }
  return scenarios
    .filter((s) => s.probability > 0)
    .flatMap((s) =>
      extra.map(([w, m, v]) => {
        const weight = (s.probability / sum) * w;
        if (extra.length === 1 && m === 0 && v === 0) return scenarioPart(s, weight);
        return normal(weight, s.center + m, Math.sqrt(s.down * s.down + v));
      }),
    );
}

const weighted = (all: readonly FastPart[], measure: (part: FastPart) => number): number =>
  all.reduce((sum, part) => sum + part.weight * measure(part), 0);

export const fastPdf = (all: readonly FastPart[], x: number): number => weighted(all, (part) => part.pdf(x));
export const fastCdf = (all: readonly FastPart[], x: number): number => weighted(all, (part) => part.cdf(x));
export const fastSf = (all: readonly FastPart[], x: number): number => weighted(all, (part) => part.sf(x));

/** P(X < x). */
export const fastBelow = (all: readonly FastPart[], x: number): number =>
  weighted(all, (part) => (part.at === x ? 0 : part.cdf(x)));

/** Expectation and standard deviation. */
export function fastMoments(all: readonly FastPart[]): readonly [number, number] {
  const mean = weighted(all, (part) => part.mean);
  return [mean, Math.sqrt(weighted(all, (part) => part.variance + (part.mean - mean) ** 2))];
}

/** Below this a double, and the terms of a sum, have fewer digits. */
const FEW_DIGITS = 1e-290;

/** Whether F(x) ≥ p, decided on the smaller side; `null` when doubles cannot tell. */
export function fastReaches(all: readonly FastPart[], x: number, p: number): boolean | null {
  const [have, want] = p < 0.5 ? [fastCdf(all, x), p] : [1 - p, fastSf(all, x)];
  if (Math.max(have, want) < FEW_DIGITS) return null;
  return Math.abs(have - want) <= 1e-12 * (have + want) ? null : have > want;
}
