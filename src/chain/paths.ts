/**
 * Whole paths of first applications over the years, drawn from the density of each year.
 * Method: a point of the unit cube per path, one coordinate per year. Years that move together with correlation ρ:
 * z[t] = ρ·z[t−1] + √(1 − ρ²)·ε[t] on the normal scale, ρ = 0 independent, ρ = 1 one coordinate for all years.
 * Source: docs/besluiten/0015.
 */
import { normalCdf, normalQuantile } from "../core";
import { sobolPoints } from "./sobol";
import { type Steps, whole } from "./steps";

/** Draws between two pauses. */
const SLICE = 4_096;

/** The density of one year. */
export interface YearDensity {
  readonly year: number;
  /** inf{x: P(X ≤ x) ≥ p} [persons/year] */
  quantile(p: number): number;
}

export interface PathOptions {
  readonly draws: number;
  /** Correlation between a year and the next on the normal scale, 0 to 1. */
  readonly rho: number;
  readonly seed: number;
}

/** As `pathChances`, in pieces. */
export function* chanceSteps(
  years: number,
  { draws, rho, seed }: PathOptions,
): Steps<readonly Float64Array[]> {
  if (rho === 1) {
    const [first = new Float64Array(draws)] = sobolPoints(draws, 1, seed);
    return Array.from({ length: years }, () => first);
  }
  const points = sobolPoints(draws, years, seed);
  if (rho === 0) return points;
  const own = Math.sqrt((1 - rho) * (1 + rho));
  const z = new Float64Array(draws);
  const all: Float64Array[] = [];
  for (const [year, column] of points.entries()) {
    const chances = new Float64Array(draws);
    for (let d = 0; d < draws; d++) {
      if (d % SLICE === 0) yield (year + d / draws) / years;
      const shock = normalQuantile(column[d] ?? NaN);
      z[d] = year === 0 ? shock : rho * (z[d] ?? NaN) + own * shock;
      chances[d] = normalCdf(z[d] ?? NaN);
    }
    all.push(chances);
  }
  return all;
}

/** Chances per year and path, each uniform on (0, 1). */
export function pathChances(years: number, options: PathOptions): readonly Float64Array[] {
  return whole(chanceSteps(years, options));
}

/** As `inflowPaths`, in pieces. */
export function* inflowSteps(
  densities: readonly YearDensity[],
  chances: readonly Float64Array[],
  draws: number,
): Steps<Float64Array> {
  const paths = new Float64Array(densities.length * draws);
  for (const [year, density] of densities.entries()) {
    const column = chances[year] ?? new Float64Array(draws);
    for (let d = 0; d < draws; d++) {
      if (d % SLICE === 0) yield (year + d / draws) / densities.length;
      paths[year * draws + d] = density.quantile(column[d] ?? NaN);
    }
  }
  return paths;
}

/** @returns first applications: draw d of year y at y × draws + d [persons/year] */
export function inflowPaths(
  densities: readonly YearDensity[],
  chances: readonly Float64Array[],
  draws: number,
): Float64Array {
  return whole(inflowSteps(densities, chances, draws));
}
